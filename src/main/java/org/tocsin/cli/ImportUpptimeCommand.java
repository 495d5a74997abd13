package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tocsin.importer.upptime.UpptimeImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tocsin import upptime}: reads an Upptime repository into our layout. */
@Command(
        name = "upptime",
        description = {
            "Reads an Upptime repository into a new repository.",
            "",
            "Every site and every saved issue is imported, or listed with its file, its line and the reason.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin import upptime old-page --into my-status",
            "  ./tocsin import upptime old-page --into my-status --format json",
            "",
            "A clone does not hold the issues. Save them first, as JSON of GitHub's API, anywhere in the folder:",
            "  gh api --paginate --slurp 'repos/OWNER/REPO/issues?state=all' > old-page/issues.json",
            "  gh api --paginate --slurp 'repos/OWNER/REPO/issues/comments' > old-page/comments.json",
            "DIR gets the whole import or nothing."
        })
final class ImportUpptimeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Parameters(paramLabel = "SRC", description = "The folder of the Upptime repository, with its .upptimerc.yml.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path source;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ImportOptions options;

    ImportUpptimeCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        var repository = options.repository(current);
        try {
            var imported = UpptimeImport.read(current.resolve(source).normalize());
            options.finish(repository, imported.site(), imported.report(), terminal, clock);
            return ExitCode.DONE;
        } catch (UpptimeImport.NotUpptime e) {
            throw options.wrongUsage(e.getMessage(), e);
        }
    }
}
