package org.tocsin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.SmallPage;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.SharePage;
import org.tocsin.site.status.StatusSite;

/** What the documentation says of the files of the status site is so. */
class StatusFilesReferenceTest {
    private static final Path REFERENCE = Path.of("src/docs/reference/files.adoc");
    private static final Path HOW_TO = Path.of("src/docs/how-to/show-the-status-elsewhere.adoc");
    private static final Pattern FILE = Pattern.compile("`([^`]*\\.[a-z]+|_headers|host/[A-Za-z]+)`");
    private static final Pattern METRIC = Pattern.compile("`(tocsin_[a-z_]+)`");

    private final StatusSite site = new StatusSite(SmallPage.facts(), Messages.english(), SmallPage.NOW, Assets.none());

    @Test
    void everyFileIsInTheReferenceAndEveryOneInTheReferenceIsThere() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            if (line.startsWith("| `")) {
                found(FILE, line.substring(0, line.indexOf(" | ", 2)), documented);
            }
        }
        TreeSet<String> written = new TreeSet<>();
        for (String path : files().keySet()) {
            if (!path.startsWith("api/")) {
                written.add(path.replaceAll("\\b(cards|labs)(?=/|-uptime|\\.svg)", "⟨component⟩"));
            }
        }

        assertThat(documented).isEqualTo(written);
    }

    @Test
    void everyMetricIsInTheReference() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        found(METRIC, Files.readString(REFERENCE), documented);
        SiteFile metrics = files().get("metrics.txt");

        assertThat(metrics).isNotNull();
        if (metrics != null) {
            TreeSet<String> written = new TreeSet<>();
            new String(metrics.content().get(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("# TYPE "))
                    .forEach(line -> written.add(line.substring(7, line.lastIndexOf(' '))));
            written.add("tocsin_last_change_timestamp_seconds");
            assertThat(documented).isEqualTo(written);
        }
    }

    @Test
    void theSnippetIsTheOneThatThePageShowsLessItsHash() throws IOException {
        SharePage page = site.pages(new ProseLibrary(Map.of())).stream()
                .filter(SharePage.class::isInstance)
                .map(SharePage.class::cast)
                .findFirst()
                .orElseThrow();
        String shown = page.ways().get(0).code();

        assertThat(shown).contains("integrity=\"sha384-", "crossorigin=\"anonymous\"");
        assertThat(Files.readString(HOW_TO))
                .contains(shown.replaceAll("\\s+integrity=\"[^\"]*\"\\s+crossorigin=\"anonymous\"", ""));
    }

    private Map<String, SiteFile> files() {
        Map<String, SiteFile> files = new TreeMap<>();
        List<SiteFile> all = site.files();
        all.forEach(file -> files.put(file.path().value(), file));
        return files;
    }

    private static void found(Pattern pattern, String text, Set<String> into) {
        pattern.matcher(text).results().forEach(match -> into.add(match.group(1)));
    }
}
