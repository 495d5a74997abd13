package org.tocsin.importer.upptime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.importer.About;
import org.tocsin.importer.Assumptions;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportReport;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.ImportedSite;
import org.tocsin.importer.Skipped;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.VisibleText;
import org.tocsin.importer.Words;

/** Reads a whole Upptime repository, and the issues that were saved from it. */
public final class UpptimeImport {
    private final UpptimeFiles files;
    private final Assumptions assumptions = new Assumptions();
    private final List<Skipped> skipped = new ArrayList<>();
    private final SavedIssues saved = new SavedIssues();
    private final List<ImportedIncident> incidents = new ArrayList<>();

    /** What came of it: the page in our terms, and what became of each record. */
    public record Result(ImportedSite site, ImportReport report) {}

    /** The folder is no Upptime repository, or its configuration cannot be read. */
    public static final class NotUpptime extends Exception {
        NotUpptime(String message) {
            super(message);
        }
    }

    private UpptimeImport(UpptimeFiles files) {
        this.files = files;
    }

    /** Reads the repository in a folder, with JSON of its issues and comments anywhere in it. */
    public static Result read(Path folder) throws IOException, NotUpptime {
        try {
            return new UpptimeImport(new UpptimeFiles(folder)).read();
        } catch (Unreadable e) {
            throw new NotUpptime("cannot import " + folder + ": " + e.reason());
        }
    }

    private Result read() throws IOException, Unreadable {
        var configFile = new ForeignFile(UpptimeFiles.CONFIG, "", assumptions);
        try {
            var config = UpptimeConfig.read(files.text(UpptimeFiles.CONFIG), configFile);
            var watched = Watched.read(files, configFile, skipped);
            var directory = new SiteDirectory(config.sites(), watched.slugs(), watched.since(), configFile);
            if (config.sites().isEmpty()) {
                throw new Unreadable(1, "it names no `sites`");
            }
            readIssues(config, directory);
            listDifferences(watched, directory);
            var site = new ImportedSite(settings(config, configFile), directory.groups(), incidents);
            var records = directory.slugs().size() + incidents.size();
            return new Result(site, new ImportReport("sites and issues", records, assumptions.list(), skipped));
        } catch (Unreadable e) {
            throw new Unreadable(
                    e.line(),
                    UpptimeFiles.CONFIG + ":" + e.line() + (e.column() == 0 ? "" : ":" + e.column()) + ": "
                            + e.reason());
        }
    }

    private void readIssues(UpptimeConfig config, SiteDirectory directory) throws IOException {
        for (var path : files.saved()) {
            try {
                saved.add(path, files.text(path));
            } catch (Unreadable e) {
                skipped.add(Skipped.because(path, e));
            }
        }
        if (saved.isEmpty()) {
            assumptions.add(
                    UpptimeFiles.CONFIG,
                    1,
                    About.STATE,
                    "nothing ever happened",
                    "no file holds issues; save those of " + repository(config) + " as JSON into the folder");
        }
        var reader = new IssueReader(directory, saved, new FreeNames());
        for (var issue : saved.issues()) {
            var trial = new ForeignFile(issue.path(), repository(config), new Assumptions());
            try {
                incidents.add(reader.read(issue, trial));
                assumptions.addAll(trial.assumptions());
            } catch (Unreadable e) {
                skipped.add(Skipped.because(issue.path(), e));
            }
        }
    }

    private static String repository(UpptimeConfig config) {
        return "https://github.com/" + config.owner() + "/" + config.repo() + "/";
    }

    /** A site that is down although no issue is open is not shown as down. */
    private void listDifferences(Watched watched, SiteDirectory directory) {
        Set<String> open = incidents.stream()
                .filter(incident -> !incident.updates()
                        .get(incident.updates().size() - 1)
                        .status()
                        .last())
                .flatMap(incident -> incident.updates().stream())
                .flatMap(update -> update.components().keySet().stream())
                .collect(Collectors.toSet());
        for (var slug : directory.slugs()) {
            var state = watched.states().getOrDefault(slug, "up");
            if (!state.equals("up")
                    && !state.isEmpty()
                    && !open.contains(directory.labelled(slug).orElse(""))) {
                assumptions.add(
                        "history/" + slug + ".yml",
                        1,
                        About.STATE,
                        slug + " is shown as operational",
                        "it says " + Quoted.shortened(state) + ", and no saved issue of it is open");
            }
        }
    }

    private static ImportedSettings settings(UpptimeConfig config, ForeignFile file) {
        var named = Words.line(VisibleText.of(config.name()));
        var name = named.isEmpty() ? Words.line(config.owner() + "/" + config.repo()) : named;
        if (named.isEmpty()) {
            file.assume(1, About.SETTINGS, "name “" + name + "”", "status-website has no name");
        }
        var said = Words.line(VisibleText.of(config.introduction()).replaceAll("[*_`]{1,2}", ""));
        var description = said.isEmpty() ? Words.line("Live status of " + name + ".") : said;
        if (!said.equals(config.introduction())) {
            file.assume(
                    1,
                    About.SETTINGS,
                    "description “" + Quoted.shortened(description) + "”",
                    said.isEmpty() ? "status-website has no introMessage" : "ours is plain text on one line");
        }
        file.assume(1, About.SETTINGS, "language en", "Upptime does not say in which language people wrote");
        file.assume(1, About.TIME_ZONE, "UTC", "Upptime writes times in it, and shows them in that of each reader");
        return new ImportedSettings(name, address(config, file), "en", ZoneId.of("UTC"), description);
    }

    private static String address(UpptimeConfig config, ForeignFile file) {
        if (config.cname().matches("[A-Za-z0-9.-]+")) {
            return "https://" + config.cname() + "/";
        }
        if (config.owner().matches("[A-Za-z0-9-]+") && config.repo().matches("[A-Za-z0-9._-]+")) {
            var address = "https://" + config.owner().toLowerCase(Locale.ROOT) + ".github.io/" + config.repo() + "/";
            file.assume(1, About.SETTINGS, address, "status-website has no cname");
            return address;
        }
        file.assume(1, About.SETTINGS, "https://status.example.com/", "neither a cname nor owner and repo are there");
        return "https://status.example.com/";
    }
}
