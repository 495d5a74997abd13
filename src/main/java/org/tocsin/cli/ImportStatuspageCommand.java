package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.statuspage.StatuspageImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin import statuspage}: reads what was saved of a Statuspage into our layout. */
@Command(
        name = "statuspage",
        description = {
            "Reads a Statuspage into a new repository: what its public API and its feed say.",
            "",
            "Every component, incident and maintenance is imported, or listed with its file, its line and the reason."
                    + " Ids, short links and times are kept, so that programs which read the old page can read the new one.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin import statuspage summary.json --into my-status",
            "  ./tocsin import statuspage saved-page --into my-status",
            "  ./tocsin import statuspage saved-page --into my-status --format json",
            "",
            "Save summary.json, incidents.json, scheduled-maintenances.json and components.json from PAGE/api/v2/ and",
            "history.atom from PAGE/ into one folder first. DIR gets the whole import or nothing."
        })
final class ImportStatuspageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Parameters(
            paramLabel = "SRC",
            description = "A saved answer of the API, or a folder with some of them and history.atom.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path source;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times in history.atom that name theirs by letters only, such as America/Los_Angeles;"
                    + " else that of the page.")
    private @Nullable ZoneId zone;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ImportOptions options;

    ImportStatuspageCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() throws IOException {
        var place = options.place(zone);
        var repository = options.repository(current);
        try {
            var imported = StatuspageImport.read(current.resolve(source).normalize(), place);
            options.finish(repository, imported.site(), imported.report(), terminal, clock);
            return ExitCode.DONE;
        } catch (StatuspageImport.NotStatuspage e) {
            throw options.wrongUsage(e.getMessage(), e);
        }
    }
}
