package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.tocsin.oncall.Contention;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.oncall.Span;
import org.tocsin.problem.TextPrinter;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin contention}: who is asked twice when several incidents begin at once. */
@Command(
        name = "contention",
        description = {
            "Says who is asked twice when several incidents begin at once, who comes instead, and whose approvals pile up.",
            "",
            "It goes through every combination of processes at the severities that page, in every distinct configuration of who"
                    + " is reached in the 366 days to come, and says how many cases that were.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin contention --incidents 2",
            "  ./tocsin contention --incidents 3 --format json",
            "",
            "The more critical process is served first; of two that are as critical, the more severe."
        })
final class ContentionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--incidents",
            paramLabel = "K",
            defaultValue = "2",
            description = "How many at once, 2 (default) or 3; 1 shows what one incident asks.")
    private int incidents;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    ContentionCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        if (incidents < 1 || incidents > Contention.MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--incidents goes from 1 to " + Contention.MOST + ", not " + incidents);
        }
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Inspection inspection = Inspection.of(tree, now);
        Records records = inspection.records();
        if (records == null || inspection.stops()) {
            terminal.out().print(new TextPrinter().print(inspection.problems(), new TreeLines(tree)));
            return ExitCode.PROBLEMS;
        }
        ZoneId zone = records.desk().value().zone();
        Span time = CoverageProof.year(LocalDate.ofInstant(now, zone), zone);
        Contention contention = Contention.of(incidents, time, records.escalation());
        terminal.out()
                .print(
                        format == AnswerFormat.JSON
                                ? ContentionJson.of(contention)
                                : new ContentionText(contention, records.escalation(), zone).text());
        return ExitCode.DONE;
    }
}
