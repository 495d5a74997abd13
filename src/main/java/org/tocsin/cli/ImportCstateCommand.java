package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.cstate.CstateImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin import cstate}: reads a cState site into our layout and says what it assumed. */
@Command(
        name = "cstate",
        description = {
            "Reads a cState site into a new repository.",
            "",
            "Every issue is imported, or listed with its file, its line and the reason. What the issues leave open and"
                    + " had to be assumed, times above all, is listed as well: read it before you publish.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin import cstate old-page --into my-status",
            "  ./tocsin import cstate old-page --into my-status --zone Europe/Lisbon",
            "  ./tocsin import cstate old-page --into my-status --format json",
            "",
            "DIR gets the whole import or nothing. Then: ./tocsin check --repo DIR"
        })
final class ImportCstateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Parameters(paramLabel = "SRC", description = "The folder of the cState site, with its config.yml or hugo.toml.")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times that name none, such as Europe/Lisbon; else UTC, as cState reads them.")
    private @Nullable ZoneId zone;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ImportOptions options;

    ImportCstateCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        var place = options.place(zone);
        var repository = options.repository(current);
        try {
            var imported = CstateImport.read(current.resolve(source).normalize(), place);
            options.finish(repository, imported.site(), imported.report(), terminal, clock);
            return ExitCode.DONE;
        } catch (CstateImport.NotCstate e) {
            throw options.wrongUsage(e.getMessage(), e);
        }
    }
}
