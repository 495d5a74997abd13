package org.tocsin.importer.cstate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.Assumptions;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportReport;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedSite;
import org.tocsin.importer.Skipped;
import org.tocsin.importer.Unreadable;
import org.tocsin.source.SourceText;

/** Reads a whole cState site. */
public final class CstateImport {
    private final CstateSite site;
    private final CstateConfig config;
    private final ZoneId zone;
    private final IssueReader reader;
    private final ComponentDirectory directory;
    private final ForeignFile configFile;
    private final Assumptions assumptions = new Assumptions();
    private final List<ImportedIncident> incidents = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** What came of it: the page in our terms, and what became of each file. */
    public record Result(ImportedSite site, ImportReport report) {}

    /** The folder is no cState site, or its configuration cannot be read. */
    public static final class NotCstate extends Exception {
        NotCstate(String message) {
            super(message);
        }
    }

    private CstateImport(CstateSite site, CstateConfig config, @Nullable ZoneId zone) {
        this.site = site;
        this.config = config;
        this.zone = zone == null ? ZoneId.of("UTC") : zone;
        this.configFile = new ForeignFile(config.file(), config.baseUrl(), assumptions);
        this.directory = new ComponentDirectory(config, configFile);
        this.reader = new IssueReader(new TimeReader(zone), new AffectedReader(directory), new FolderNames());
    }

    /**
     * Reads the site in a folder.
     *
     * @param zone of times that have none; null for UTC, in which cState reads them
     */
    public static Result read(Path folder, @Nullable ZoneId zone) throws IOException, NotCstate {
        var site = new CstateSite(folder);
        var place = "";
        CstateConfig config;
        try {
            var name = site.config();
            place = name + ":";
            config = ConfigReader.read(new SourceText(name, site.text(name)));
        } catch (Unreadable e) {
            throw new NotCstate(
                    "cannot import " + folder + ": " + (place.isEmpty() ? "" : place + e.line() + ": ") + e.reason());
        }
        return new CstateImport(site, config, zone).read();
    }

    private Result read() throws IOException {
        Map<String, String> original = new HashMap<>();
        for (var path : site.issues(config.contentFolders())) {
            var inFolder = path.substring(path.indexOf("/issues/"));
            var translated = Optional.ofNullable(original.putIfAbsent(inFolder, path));
            if (translated.isPresent()) {
                skipped.add(new Skipped(path, 1, "it is the issue " + translated.get() + " in another language"));
            } else {
                read(path);
            }
        }
        directory.listOthers(assumptions);
        var settings = SettingsReader.read(config, zone, configFile);
        var imported = new ImportedSite(settings, directory.groups(configFile), incidents);
        return new Result(imported, new ImportReport("issues", incidents.size(), assumptions.list(), skipped));
    }

    private void read(String path) throws IOException {
        var file = new ForeignFile(path, config.baseUrl(), new Assumptions());
        try {
            incidents.add(reader.read(site.text(path), file));
            assumptions.addAll(file.assumptions());
        } catch (Unreadable e) {
            skipped.add(Skipped.because(path, e));
        }
    }
}
