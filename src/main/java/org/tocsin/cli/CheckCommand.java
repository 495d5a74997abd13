package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tocsin check}: says what is wrong in the records. */
@Command(
        name = "check",
        description = {"Says what is wrong in the records, where, and how to fix it. Writes nothing.", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tocsin check                       the repository in the current folder",
            "  tocsin check --format github       annotations on a pull request",
            "  tocsin check --rev main~1          as it was one commit ago",
            "",
            "A problem you decide to live with goes into site/waivers.yaml, with the reason."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), github, json or sarif.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportFormat format;

    CheckCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        SourceTree tree = repository.tree(current);
        Inspection inspection = Inspection.of(tree, repository.now(clock));
        terminal.out().print(format.printer().print(inspection.problems(), new TreeLines(tree)));
        return inspection.stops() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
