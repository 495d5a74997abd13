package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;

/** A desk of the past is as sound as that of today, cannot be taken for it, and leads to it. */
@WithExampleSites
class AsOfDeskTest {
    private static final String FLOW = "playbooks/card-flow/index.html";

    @TempDir
    private static Path folder;

    private static final List<SiteServer> SERVERS = new ArrayList<>();

    private final Browser browser;

    AsOfDeskTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void serve() throws IOException, GitAPIException {
        DrillRepository.in(folder);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "2026-10-01T09:00:00Z");
            git.tag().setName("2026-q3").setAnnotated(false).call();
            replace("content/playbooks/card-flow.adoc", "= ", "= The new words of ");
            replace("site/desk/settings.yaml", "name:", "versions: [2026-q3]\nname:");
            commit(git, "2026-11-02T09:00:00Z");
        }
        TocsinRun run = TocsinRun.in(folder, "build", "--site", "desk", "--now", ExampleSites.AFTERNOON);
        assertThat(run.code()).as(run.said()).isZero();
        SERVERS.add(SiteServer.start(folder.resolve("target/site/desk")));
    }

    private static void commit(Git git, String instant) throws GitAPIException {
        PersonIdent ana = new PersonIdent("Ana Example", "ana@example.example", Instant.parse(instant), ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("Write down what holds")
                .setAuthor(ana)
                .setCommitter(ana)
                .setSign(false)
                .call();
    }

    private static void replace(String path, String old, String with) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, with));
    }

    @AfterAll
    static void close() {
        SERVERS.forEach(SiteServer::close);
    }

    private static String url(String page) {
        return SERVERS.get(0).origin() + "/" + page;
    }

    @Test
    void aPageSaysWhatItIsAndLeadsToThatOfToday() {
        browser.open(url("as-of/2026-q3/" + FLOW), Screen.PHONE);
        assertThat(browser.words("h1")).doesNotContain("The new words");
        assertThat(browser.words(".as-of")).startsWith("As of 1 Oct 2026");

        browser.click(".as-of a");

        assertThat(browser.address()).endsWith("/playbooks/card-flow/index.html");
        assertThat(browser.words("h1")).startsWith("The new words of ");
    }

    @Test
    void axeFindsNothing() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String page : List.of("versions/", "as-of/2026-q3/", "as-of/2026-q3/" + FLOW)) {
            browser.open(url(page), Screen.DESK.light());
            Axe axe = Axe.on(browser);
            violations.addAll(axe.violations(Screen.DESK.light(), Axe.ALL_RULES));
            violations.addAll(axe.violations(Screen.PHONE.dark(), Axe.ALL_RULES));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void paperSaysItToo() {
        browser.open(url("as-of/2026-q3/" + FLOW), Screen.SHEET);

        assertThat(browser.words(".as-of")).startsWith("As of 1 Oct 2026");
    }
}
