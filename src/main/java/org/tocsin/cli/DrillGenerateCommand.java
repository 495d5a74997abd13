package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.drill.Fits;
import org.tocsin.drill.pack.Pack;
import org.tocsin.drill.pack.PackGenerator;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.drill.pack.Wording;
import org.tocsin.drill.plan.DrillPlan;
import org.tocsin.drill.plan.PlannedDrill;
import org.tocsin.drill.plan.Planning;
import org.tocsin.drill.plan.Postponement;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Span;
import org.tocsin.problem.TextPrinter;
import org.tocsin.publish.OutputRefused;
import org.tocsin.publish.PackFolder;
import org.tocsin.record.Records;
import org.tocsin.site.Messages;
import org.tocsin.site.drill.DraftWording;
import org.tocsin.site.drill.Meeting;
import org.tocsin.site.drill.PackFile;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin drill generate}: everything that is needed to hold one drill, in a folder. */
@Command(
        name = "generate",
        description = {
            "Makes everything that is needed to hold a drill: a guide for you, a brief and cards for players, a"
                    + " scorecard, drafts of messages, a page that keeps the clock, an invitation.",
            "",
            "What you do not say is chosen: the next drill that the plan suggests, or what fits the rest. Every paper"
                    + " is marked as an exercise.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin drill generate --out target/drills/next     what the plan suggests",
            "  ./tocsin drill generate --process payment-sync --at 2026-12-27T03:00 --out target/drills/night",
            "  ./tocsin drill generate --scenario replay-runs-twice --minutes 90 --out target/drills/replay",
            "",
            "The same records, options and seed give the same files."
        })
final class DrillGenerateCommand implements Callable<Integer> {
    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration USUAL = Duration.ofMinutes(45);
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    /** Where the command on a page puts the pack: never where this one lies, which is no part of what it holds. */
    private static final String AGAIN = " --out target/drills/again";

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--process", paramLabel = "P", description = "What fails: its id, or a part.")
    private @Nullable String process;

    @Option(names = "--severity", paramLabel = "S", description = "How bad it is, such as sev1.")
    private @Nullable String severity;

    @Option(names = "--scenario", paramLabel = "ID", description = "What happens: a file of content/drills/scenarios.")
    private @Nullable String scenario;

    @Option(names = "--loss", paramLabel = "L", description = "How much is lost: partial, degraded or complete.")
    private @Nullable LossClass loss;

    @Option(
            names = "--twist",
            paramLabel = "T",
            description =
                    "What makes it harder: none, key-person-away, channel-down, concurrent-incident, data-corruption,"
                            + " vendor-silent or regulated.")
    private @Nullable Twist twist;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "The instant that is played, such as 2026-12-27T03:00; without an offset in the desk's zone. By"
                            + " default the present.")
    private @Nullable String at;

    @Option(
            names = "--held",
            paramLabel = "TIME",
            description = "When people really come together; by default the instant that is played.")
    private @Nullable String held;

    @Option(names = "--place", paramLabel = "WORDS", description = "Where they come together, for the invitation.")
    private @Nullable String place;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draws what the records leave open; by default from the rest.")
    private @Nullable Long seed;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            description = "How long it takes, the talk included: 20 to 240, usually 45.")
    private @Nullable Integer minutes;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "tabletop (talk it through, default), walkthrough (go and look), functional (really call people) or"
                            + " surprise (the same, unannounced).")
    private @Nullable DrillMode mode;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the files go; replaced as a whole.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    DrillGenerateCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        Answering answering = Answering.read(repository, current, clock, terminal);
        if (answering == null) {
            return ExitCode.PROBLEMS;
        }
        try {
            Path target = current.resolve(out);
            rejectRecords(target);
            PackFolder.reject(target);
            return generate(answering, target);
        } catch (OutputRefused e) {
            terminal.err().println("tocsin: " + e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private void rejectRecords(Path target) {
        Apart.folderOf(target, repository.folder(current)).ifPresent(own -> {
            throw wrong(own + "/ is for what the sites hold, and a drill must never reach them; choose another"
                    + " --out, such as target/drills/next");
        });
    }

    private int generate(Answering answering, Path target) {
        Records records = answering.records();
        Everything all = records.everything(Disclosure.open(records));
        Asked asked = asked(answering, all);
        PackOrder order = asked.order();
        Pack pack = PackGenerator.generate(order, all, wordings(all, records));
        Set<PersonId> cast = pack.cast().stream()
                .map(Pack.Player::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (order.mode().live()) {
            List<Postponement> reasons = Postponement.of(
                    all, cast, new Span(asked.held(), asked.held().plus(order.length())));
            if (!reasons.isEmpty()) {
                return postpone(reasons, order);
            }
        }
        String command = command(order, asked.held());
        DrillPack files = DrillPack.of(pack, meeting(pack, asked.held()), command + AGAIN, records.tree());
        if (!files.problems().isEmpty()) {
            terminal.out().print(new TextPrinter().print(files.problems(), new TreeLines(records.tree())));
            return ExitCode.PROBLEMS;
        }
        PackFolder.write(target, files.files());
        tell(pack, files, command);
        return ExitCode.DONE;
    }

    /** An order, and when it is really held. */
    private record Asked(PackOrder order, Instant held) {}

    private Asked asked(Answering answering, Everything all) {
        BusinessProcess failing = process == null
                ? null
                : Named.find(
                        spec,
                        "process",
                        process,
                        all.processes(),
                        one -> one.id().value(),
                        BusinessProcess::name);
        PlannedDrill planned = scenario == null && severity == null && loss == null && twist == null
                ? planned(answering, all, failing)
                : null;
        Duration length = minutes != null ? Duration.ofMinutes(minutes) : planned == null ? USUAL : planned.length();
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw wrong("--minutes is " + length.toMinutes() + "; a drill takes from 20 to 240 minutes");
        }
        Instant begins = at != null
                ? time("--at", at, answering.zone())
                : planned == null ? answering.now().truncatedTo(ChronoUnit.MINUTES) : planned.asIf();
        Instant real = held != null
                ? time("--held", held, answering.zone())
                : planned == null || at != null ? begins : planned.held();
        PackOrder order;
        if (planned == null) {
            DrillChoice.Played played = played(all, failing);
            order = new PackOrder(
                    played.scenario().id(),
                    played.process(),
                    played.severity(),
                    played.loss(),
                    twist == null ? Twist.NONE : twist,
                    mode == null ? DrillMode.TABLETOP : mode,
                    begins,
                    length,
                    0);
        } else {
            order = new PackOrder(
                    planned.scenario(),
                    planned.situation().process(),
                    planned.situation().severity(),
                    planned.situation().loss(),
                    planned.situation().twist(),
                    mode == null ? planned.mode() : mode,
                    begins,
                    length,
                    0);
        }
        Fits harder = Fits.of(order.twist(), order.process(), all.escalation());
        if (!harder.fits()) {
            throw wrong("--twist " + order.twist().word() + " cannot be had. " + String.join(" ", harder.because()));
        }
        return new Asked(
                new PackOrder(
                        order.scenario(),
                        order.process(),
                        order.severity(),
                        order.loss(),
                        order.twist(),
                        order.mode(),
                        order.asIf(),
                        order.length(),
                        seed == null ? DrillSeed.of(order, all.escalation()) : seed),
                real);
    }

    private @Nullable PlannedDrill planned(Answering answering, Everything all, @Nullable BusinessProcess failing) {
        LocalDate today = LocalDate.ofInstant(answering.now(), answering.zone());
        Planning planning =
                new Planning(today, Period.ofDays(30), today.plusDays(30), failing == null ? null : failing.id());
        try (PolicyChanges policy = PolicyChanges.against(answering.records(), repository.folder(current))) {
            List<PlannedDrill> drills = DrillPlan.of(all, planning, policy).drills();
            return drills.isEmpty() ? null : drills.get(0);
        }
    }

    private DrillChoice.Played played(Everything all, @Nullable BusinessProcess failing) {
        Scenario story = scenario == null
                ? null
                : Named.find(
                        spec,
                        "scenario",
                        scenario,
                        all.scenarios(),
                        one -> one.id().value(),
                        Scenario::title);
        Severity how = severity == null
                ? null
                : Named.find(
                        spec,
                        "severity",
                        severity,
                        all.severities(),
                        one -> one.id().value(),
                        Severity::name);
        DrillChoice choice = DrillChoice.of(all, story, failing, how, loss);
        if (choice.played() == null) {
            throw wrong(choice.because());
        }
        return choice.played();
    }

    private Instant time(String option, String typed, ZoneId desk) {
        try {
            Instant time = typed.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : CivilTime.first(LocalDateTime.parse(typed.replace(' ', 'T')), desk);
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw wrong(option + " is '" + typed + "'; a drill is played and held between 1970 and 2999");
            }
            return time;
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " is '" + typed + "', which is not a time, such as 2026-12-27T03:00 or"
                            + " 2026-12-27T03:00+01:00",
                    e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static List<Wording> wordings(Everything all, Records records) {
        return all.open().settings().languages().stream()
                .map(language -> DraftWording.of(Messages.in(language, OwnWording.of(records.tree(), language))))
                .toList();
    }

    private Meeting meeting(Pack pack, Instant held) {
        List<String> guests = pack.order().mode() == DrillMode.SURPRISE
                ? List.of()
                : pack.cast().stream()
                        .filter(player -> player.name() != null)
                        .map(player -> player.name() + " (" + player.roleName() + ")")
                        .toList();
        return new Meeting(held, place == null ? "To be said by the facilitator" : place, guests);
    }

    /** All that decides on a pack's content but the records, so that it is the same wherever those and the pack lie. */
    private String command(PackOrder order, Instant held) {
        return "./tocsin drill generate --process " + order.process() + " --severity " + order.severity()
                + " --scenario " + order.scenario() + " --loss " + order.loss().word() + " --twist "
                + order.twist().word() + " --mode " + order.mode().word() + " --at " + order.asIf() + " --held " + held
                + " --minutes " + order.length().toMinutes() + " --seed " + order.seed()
                + (place == null ? "" : " --place " + ShellWord.of(place));
    }

    private int postpone(List<Postponement> reasons, PackOrder order) {
        terminal.err().println("tocsin: a " + order.mode().word() + " drill calls real people, and must wait:");
        reasons.forEach(reason -> terminal.err().println("  " + reason.because()));
        terminal.err().println("Say a later time with --held, or practise at a table: --mode tabletop");
        return ExitCode.PROBLEMS;
    }

    private void tell(Pack pack, DrillPack files, String command) {
        var print = terminal.out();
        print.println("EXERCISE: " + pack.name());
        print.println("  " + pack.opening().process() + ", " + pack.order().severity() + ", "
                + pack.order().mode().word() + ", " + pack.order().length().toMinutes() + " minutes; seed "
                + pack.order().seed());
        print.println("  What happens (not for players): " + pack.spoilers().title());
        pack.aims().forEach(aim -> print.println("  It is held to show: " + aim));
        for (Pack.Player player : pack.cast()) {
            print.println("  " + player.roleName() + ": " + (player.name() == null ? "nobody" : player.name())
                    + (player.absent() ? " (out of play)" : ""));
        }
        if (!files.unprinted().isEmpty()) {
            print.println("  No cards as PDF, for it has no letters for " + files.unprinted()
                    + "; print role-cards.html from a browser");
        }
        print.println();
        print.println("Open " + out.resolve(PackFile.INDEX.file()) + " first. To make the same again:");
        print.println("  " + command + repository.again() + " --out " + ShellWord.of(out.toString()));
    }
}
