package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.check.CoverageProblems;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.oncall.FindingKind;
import org.tocsin.oncall.ScheduleCoverage;
import org.tocsin.oncall.Span;
import org.tocsin.problem.Problem;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tocsin coverage}: proves that nobody is missing over a time to come. */
@Command(
        name = "coverage",
        description = {
            "Proves that somebody is there at every instant of the year to come, or says when nobody is.",
            "",
            "It looks at every stretch between two changes of who is on call, at every step of every policy, at approvals,"
                    + " and at what being on call asks of each person. Exit code 1 when somebody is out of reach; being"
                    + " overworked warns.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin coverage                                    366 days from today",
            "  ./tocsin coverage --from 2026-12-20 --to 2027-01-06  over the holidays, both days included",
            "  ./tocsin coverage --format sarif                     for code scanning",
            "",
            "A finding you decide to live with goes into site/waivers.yaml, with the reason."
        })
final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The first day, in the desk's zone; by default today.")
    private @Nullable LocalDate first;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day, itself included; by default 366 days are looked at.")
    private @Nullable LocalDate last;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), github, json or sarif.")
    @SuppressWarnings("NullAway.Init")
    private ReportFormat format;

    CoverageCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Inspection inspection = Inspection.of(tree, now);
        Records records = inspection.records();
        if (records == null || inspection.stops()) {
            terminal.out().print(format.printer().print(inspection.problems(), new TreeLines(tree)));
            return ExitCode.PROBLEMS;
        }
        Span time = time(now, records.desk().value().zone());
        CoverageProof proof = CoverageProof.over(time, records.escalation());
        List<Problem> problems = CoverageProblems.of(proof, records);
        terminal.out().print(format.printer().print(problems, new TreeLines(tree)));
        if (format == ReportFormat.TEXT) {
            terminal.out().println(proven(proof, records));
        }
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private Span time(Instant now, ZoneId zone) {
        LocalDate from = first == null ? LocalDate.ofInstant(now, zone) : first;
        if (last == null) {
            return CoverageProof.year(from, zone);
        }
        if (last.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to lies before --from");
        }
        return new Span(CivilTime.start(from, zone), CivilTime.start(last.plusDays(1), zone));
    }

    /** What was looked at, in a few lines; whoever reads "nothing found" wants to know where was looked. */
    private static String proven(CoverageProof proof, Records records) {
        ZoneId zone = records.desk().value().zone();
        LocalDate from = LocalDate.ofInstant(proof.time().from(), zone);
        LocalDate through = LocalDate.ofInstant(proof.time().until(), zone).minusDays(1);
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "Looked at every instant from %s through %s: %s, %s, %d kinds of findings.",
                from,
                through,
                count(proof.schedules().size(), "schedule", "schedules"),
                count(records.escalation().policies().size(), "policy", "policies"),
                FindingKind.values().length));
        for (ScheduleCoverage schedule : proof.schedules()) {
            lines.append(String.format(Locale.ROOT, "%n  %-32s covered %s", schedule.schedule(), share(schedule)));
        }
        return lines.toString();
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Rounded down, so that 100 % is said of nothing less. */
    private static String share(ScheduleCoverage schedule) {
        if (schedule.wanted().isZero()) {
            return "as wanted: never";
        }
        long hundredths =
                schedule.covered().toSeconds() * 10_000 / schedule.wanted().toSeconds();
        return hundredths == 10_000
                ? "100 %"
                : String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }

    /** Reads a day as records write it. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a day, such as 2026-12-24");
            }
        }
    }
}
