package org.tocsin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.ImportReport;
import org.tocsin.importer.ImportedFiles;
import org.tocsin.importer.ImportedSite;
import org.tocsin.importer.ReportJson;
import org.tocsin.importer.ReportText;
import org.tocsin.record.Schemas;
import org.tocsin.scaffold.NewRepository;
import org.tocsin.scaffold.Scaffold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all imports have in common: where to, how to report, and the repository they lay out. */
final class ImportOptions {
    /** How to report. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

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

    @Option(names = "--verbose", description = "List every assumption rather than three of each kind.")
    private boolean verbose;

    /** The folder for the import, once it is known to be free. */
    NewRepository repository(Path current) throws IOException {
        try {
            return NewRepository.at(current.resolve(into).normalize());
        } catch (NewRepository.Taken e) {
            throw wrongUsage(e.getMessage(), e);
        }
    }

    /** Lays out the imported page in a repository that can be worked in at once, and says what to do next. */
    void finish(NewRepository repository, ImportedSite site, ImportReport report, Terminal terminal, Clock clock)
            throws IOException {
        var files = Scaffold.aroundImported(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Schemas.all());
        files.putAll(ImportedFiles.of(site));
        repository.write(files);
        if (format == Format.JSON) {
            terminal.out().print(ReportJson.of(report));
            return;
        }
        terminal.out().print(ReportText.of(report, verbose));
        next(terminal.out());
    }

    private void next(PrintWriter out) {
        out.println();
        out.println("They are in " + into + ", with a README and workflows as `./tocsin init` lays them out. Next:");
        out.println();
        out.println("  ./tocsin check --repo " + into);
        out.println("  ./tocsin build --repo " + into);
        out.println();
        out.println("Then read " + into.resolve("README.md").normalize() + ". Who answers incidents is not imported:");
        out.println("`./tocsin init` in another folder shows in escalation/ how to write it down.");
    }

    /** The zone given, if it is one that can be taken for a place. */
    @Nullable
    ZoneId place(@Nullable ZoneId zone) {
        if (zone != null && !zone.getId().contains("/") && !zone.getId().equals("UTC")) {
            throw wrongUsage("--zone is UTC or a place such as Europe/Lisbon, not " + zone.getId(), null);
        }
        return zone;
    }

    ParameterException wrongUsage(@Nullable String message, @Nullable Throwable cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
