package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.ImportReport;
import org.tocsin.importer.ImportedFiles;
import org.tocsin.importer.ReportJson;
import org.tocsin.importer.ReportText;
import org.tocsin.importer.cstate.CstateImport;
import org.tocsin.scaffold.NewRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  tocsin import cstate old-page --into my-status",
            "  tocsin import cstate old-page --into my-status --zone Europe/Lisbon",
            "  tocsin import cstate old-page --into my-status --format json",
            "",
            "DIR gets the whole import or nothing. Then: tocsin check --repo DIR"
        })
final class ImportCstateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path current;

    /** How to report. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "SRC", description = "The folder of the cState site, with its config.yml or hugo.toml.")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the new repository: empty, or not there yet.")
    @SuppressWarnings("NullAway.Init")
    private Path into;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times that name none, such as Europe/Lisbon; else UTC, as cState reads them.")
    private @Nullable ZoneId zone;

    @Option(names = "--verbose", description = "List every assumption rather than three of each kind.")
    private boolean verbose;

    ImportCstateCommand(Terminal terminal, Path current) {
        this.terminal = terminal;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        if (zone != null && !zone.getId().contains("/") && !zone.getId().equals("UTC")) {
            throw wrongUsage("--zone is UTC or a place such as Europe/Lisbon, not " + zone.getId(), null);
        }
        try {
            var repository = NewRepository.at(current.resolve(into).normalize());
            var imported = CstateImport.read(current.resolve(source).normalize(), zone);
            repository.write(ImportedFiles.of(imported.site()));
            print(imported.report());
            return ExitCode.DONE;
        } catch (NewRepository.Taken | CstateImport.NotCstate e) {
            throw wrongUsage(e.getMessage(), e);
        }
    }

    private void print(ImportReport report) {
        var out = terminal.out();
        if (format == Format.JSON) {
            out.print(ReportJson.of(report));
            return;
        }
        out.print(ReportText.of(report, verbose));
        out.println();
        out.println("They are in " + into + ". Next:");
        out.println();
        out.println("  tocsin check --repo " + into);
        out.println("  tocsin build --repo " + into);
    }

    private ParameterException wrongUsage(@Nullable String message, @Nullable Throwable cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
