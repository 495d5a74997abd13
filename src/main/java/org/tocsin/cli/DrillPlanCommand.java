package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.drill.plan.DrillPlan;
import org.tocsin.drill.plan.Planning;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.record.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tocsin drill plan}: what to practise next, and why. */
@Command(
        name = "plan",
        description = {
            "Says which drills to hold next, when and why, what share of all situations drills have covered, and what your"
                    + " cadence reaches.",
            "",
            "It pairs processes, failure modes, losses, severities, time bands and twists. A drill covers the pairs of its"
                    + " situation; half of that is left after 180 days, and half again when the policy has changed since.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin drill plan                                  a year, with a drill every 30 days",
            "  ./tocsin drill plan --cadence P14D --until 2027-06-30",
            "  ./tocsin drill plan --process insurance-claims       for one process alone",
            "",
            "It ends with the command that makes the material for the first of them."
        })
final class DrillPlanCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 3;
    private static final int LEAST_DAYS = 7;

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--cadence",
            paramLabel = "SPAN",
            defaultValue = "P30D",
            converter = SpanConverter.class,
            description = "How long from one drill to the next: P30D (default), P2W, P3M; a week or longer.")
    @SuppressWarnings("NullAway.Init")
    private Period cadence;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = CoverageCommand.DayConverter.class,
            description = "The last day planned for; by default a year from today.")
    private @Nullable LocalDate until;

    @Option(names = "--process", paramLabel = "ID", description = "Plan for one process alone.")
    private @Nullable String process;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    DrillPlanCommand(Terminal terminal, Clock clock, Path current) {
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
        Records records = answering.records();
        Everything everything = records.everything(Disclosure.open(records));
        Planning planning = planning(answering, everything);
        try (PolicyChanges policy = PolicyChanges.against(records, repository.folder(current))) {
            DrillPlan plan = DrillPlan.of(everything, planning, policy);
            terminal.out()
                    .print(
                            format == AnswerFormat.JSON
                                    ? DrillPlanJson.of(plan, everything)
                                    : new DrillPlanText(plan, everything).text());
        }
        return ExitCode.DONE;
    }

    private Planning planning(Answering answering, Everything everything) {
        LocalDate today = LocalDate.ofInstant(answering.now(), answering.zone());
        if (today.plus(cadence).isBefore(today.plusDays(LEAST_DAYS))) {
            throw wrong("--cadence is " + cadence + "; drills need a week between them at least, P7D");
        }
        LocalDate last = until == null ? today.plusYears(1) : until;
        if (last.isBefore(today)) {
            throw wrong("--until lies in the past: today is " + today);
        }
        if (last.isAfter(today.plusYears(MOST_YEARS))) {
            throw wrong("--until is more than " + MOST_YEARS + " years ahead; nobody knows who is on call then");
        }
        return new Planning(today, cadence, last, only(everything));
    }

    private @Nullable ProcessId only(Everything everything) {
        if (process == null) {
            return null;
        }
        return Named.find(
                        spec,
                        "process",
                        process,
                        everything.processes(),
                        one -> one.id().value(),
                        BusinessProcess::name)
                .id();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads a span of days, weeks, months or years. */
    static final class SpanConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            try {
                Period span = Period.parse(text);
                if (span.toTotalMonths() > MOST_YEARS * 12L
                        || LocalDate.EPOCH.plus(span).isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
                    throw new TypeConversionException("'" + text + "' is more than " + MOST_YEARS
                            + " years, and no plan reaches further; say a shorter one, such as P30D");
                }
                return span;
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a span of days, such as P30D, P2W or P3M");
            }
        }
    }
}
