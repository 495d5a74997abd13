package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose keys a repository trusts is for the check: neither site publishes it, as a page or otherwise. */
class TrustedKeysTest {
    private static final Path SIGNED = Path.of("src/test/signed");
    private static final List<String> FILES = List.of("allowed-signers", "keyring.asc");
    private static final Pattern LINK =
            Pattern.compile("(?:href|src)=\"[^\"]*(?:allowed-signers|keyring\\.asc)[^\"]*\"");

    @Test
    void noSitePublishesThem(@TempDir Path folder, @TempDir Path out) throws Exception {
        TocsinRun.in(folder, "init", ".");
        for (String file : FILES) {
            Files.copy(SIGNED.resolve(file), folder.resolve("site/desk").resolve(file));
        }
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Trust keys")
                    .setAuthor("Kim Example", "kim@example.com")
                    .setCommitter("Kim Example", "kim@example.com")
                    .setSign(false)
                    .call();
        }

        TocsinRun run = TocsinRun.in(folder, "build", "--no-cache", "--out", out.toString());

        assertThat(run.code()).as(run.said()).isZero();
        for (String site : List.of("status", "desk")) {
            List<Path> published = filesOf(out.resolve(site));
            assertThat(published).hasSizeGreaterThan(8);
            for (Path file : published) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(file.getFileName().toString()).doesNotContain("allowed-signers", "keyring");
                assertThat(text).as(file.toString()).doesNotContain(keys()).doesNotContainPattern(LINK);
            }
        }
        assertThat(Files.readString(out.resolve("desk/audit.csv")))
                .as("the audit says that they changed, all the same")
                .contains("site/desk/allowed-signers");
    }

    private static List<Path> filesOf(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Parts of both files that only they hold: a piece of each SSH key, and whole lines of the keyring. */
    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(SIGNED.resolve("allowed-signers"))) {
            if (!line.startsWith("#")) {
                keys.add(line.substring(line.length() - 40));
            }
        }
        for (String line : Files.readAllLines(SIGNED.resolve("keyring.asc"))) {
            if (line.length() > 40) {
                keys.add(line);
            }
        }
        assertThat(keys).hasSizeGreaterThan(10);
        return keys;
    }
}
