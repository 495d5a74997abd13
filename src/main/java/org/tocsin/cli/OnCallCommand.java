package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Span;
import org.tocsin.problem.TextPrinter;
import org.tocsin.record.Records;
import org.tocsin.record.shape.NearestWord;
import org.tocsin.site.desk.calendar.OnCallCalendar;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin oncall}: when somebody is on call, in their own time. */
@Command(
        name = "oncall",
        description = {
            "Says when somebody is on call, from whom they take over and to whom they hand over, in their own zone.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin oncall rui-salgado",
            "  ./tocsin oncall rui --from 2026-12-01 --to 2026-12-31",
            "  ./tocsin oncall rui --ics > rui.ics",
            ""
        })
final class OnCallCommand implements Callable<Integer> {
    private static final Duration USUAL = Duration.ofDays(28);

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "PERSON", description = "An id from people.yaml, or a part of a name that no other has.")
    @SuppressWarnings("NullAway.Init")
    private String wanted;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = CoverageCommand.DayConverter.class,
            description = "The first day, in the person's zone; by default now.")
    private @Nullable LocalDate first;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = CoverageCommand.DayConverter.class,
            description = "The last day, itself included; by default four weeks are looked at.")
    private @Nullable LocalDate last;

    @Option(
            names = "--ics",
            description = "Write an iCalendar file to standard output: a month back, half a year ahead.")
    private boolean ics;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    OnCallCommand(Terminal terminal, Clock clock, Path current) {
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
            terminal.out().print(new TextPrinter().print(inspection.problems(), new TreeLines(tree)));
            return ExitCode.PROBLEMS;
        }
        Person person = person(records.escalation());
        if (ics) {
            terminal.out().print(calendar(records, now).of(person).text());
            return ExitCode.DONE;
        }
        OnCallAnswer answer = OnCallAnswer.of(person, records.escalation(), time(now, person.zone()), now);
        terminal.out().print(format == AnswerFormat.JSON ? OnCallJson.of(answer) : OnCallText.of(answer));
        return ExitCode.DONE;
    }

    private OnCallCalendar calendar(Records records, Instant now) {
        ZoneId zone = records.desk().value().zone();
        return new OnCallCalendar(
                records.escalation(),
                ScheduleEditions.of(repository.folder(current), repository.revision(), records, null, now),
                CivilTime.start(now.atZone(zone).toLocalDate(), zone));
    }

    private Span time(Instant now, ZoneId zone) {
        Instant from = first == null ? now : CivilTime.start(first, zone);
        Instant until = last == null ? from.plus(USUAL) : CivilTime.start(last.plusDays(1), zone);
        if (!from.isBefore(until)) {
            throw new ParameterException(spec.commandLine(), "--to lies before --from");
        }
        return new Span(from, until);
    }

    private Person person(Escalation escalation) {
        String part = wanted.toLowerCase(Locale.ROOT);
        List<Person> found = escalation.people().stream()
                .filter(person -> person.id().value().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            found = escalation.people().stream()
                    .filter(person -> person.id().value().contains(part)
                            || person.name().toLowerCase(Locale.ROOT).contains(part))
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ParameterException(
                spec.commandLine(), found.isEmpty() ? nobody(escalation) : Named.several(wanted, ids(found)));
    }

    private String nobody(Escalation escalation) {
        List<String> names = escalation.people().stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person.id().value()), Stream.of(person.name().split(" "))))
                .toList();
        return "nobody is called " + wanted
                + NearestWord.to(wanted, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).toList();
    }
}
