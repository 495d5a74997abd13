package org.tocsin.importer.cstate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.importer.About;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedUpdate;

/** A cState site in a temporary folder, with two systems and the issues a test gives it. */
final class SmallSite {
    private static final String CONFIG = """
            title: Status of Moor & Fen
            baseURL: https://status.moorfen.example
            languageCode: en
            params:
              description: Where we say what is going on.
              categories:
                - name: Shop
                - name: Back office
              systems:
                - name: Till
                  category: Shop
                  description: Taking money
                - name: Stock list
                  category: Back office
                  link: https://stock.moorfen.example
            """;

    private final Path folder;

    SmallSite(Path folder) throws IOException {
        this.folder = folder;
        file("config.yml", CONFIG);
    }

    SmallSite file(String path, String text) throws IOException {
        var file = folder.resolve(path);
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        return this;
    }

    SmallSite issue(String text) throws IOException {
        return file("content/issues/2024-03-05-till.md", text);
    }

    /** An issue of one hour that names the till and is resolved, with a body. */
    SmallSite body(String body) throws IOException {
        return issue("""
                ---
                title: The till is slow
                date: 2024-03-05T08:00:00Z
                resolved: true
                resolvedWhen: 2024-03-05T09:00:00Z
                severity: disrupted
                affected:
                  - Till
                section: issue
                ---
                """ + body);
    }

    /** The same, with one line of its front matter written otherwise, or taken away by an empty text. */
    SmallSite with(String line, String instead) throws IOException {
        body("Text.\n");
        var file = folder.resolve("content/issues/2024-03-05-till.md");
        return issue(Files.readString(file).replace(line + "\n", instead.isEmpty() ? "" : instead + "\n"));
    }

    CstateImport.Result read() throws Exception {
        return CstateImport.read(folder, null);
    }

    ImportedIncident incident() throws Exception {
        return read().site().incidents().get(0);
    }

    /** Each update of the only issue: its time, status and message. */
    List<String> updates() throws Exception {
        return incident().updates().stream().map(SmallSite::line).toList();
    }

    private static String line(ImportedUpdate update) {
        return update.at() + " " + update.status().word() + ": " + update.message();
    }

    /** What was assumed about one thing, with its line. */
    List<String> assumed(About about) throws Exception {
        return read().report().assumed().stream()
                .filter(assumption -> assumption.about() == about)
                .map(assumption ->
                        assumption.line() + ": " + assumption.assumed() + ", because " + assumption.because())
                .toList();
    }

    /** What was left out, with its line. */
    List<String> skipped() throws Exception {
        return read().report().skipped().stream()
                .map(skipped -> skipped.file() + ":" + skipped.line() + ": " + skipped.reason())
                .toList();
    }
}
