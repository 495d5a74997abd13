package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsOfDesksTest {
    private static final String NOW = "2026-11-23T12:00Z";

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeEach
    void nameTheDesk() {
        desk = folder.resolve("target/site/desk");
    }

    @Test
    void aTagACommitAndADayAreEachAWholeDesk() throws Exception {
        try (Story story = Story.in(folder)) {
            String commit = story.hashes().get(1);
            tag(story, "review/autumn", 12);
            versions(story, "[review/autumn, 2026-10-05, " + commit.substring(0, 10) + "]");

            built();

            assertThat(banner("as-of/review-autumn/index.html"))
                    .startsWith("As of 27 Oct 2026, 13:00")
                    .contains("This is the desk at review/autumn (commit " + brief(story, 12) + ")");
            assertThat(banner("as-of/2026-10-05/index.html"))
                    .as("what was in force at the end of the day in Lisbon")
                    .contains("23:59")
                    .contains("commit " + brief(story, 7));
            assertThat(page("as-of/2026-10-05/people/index.html").text()).contains("Ana Moreira", "Chi Adeyemi");
            assertThat(page("as-of/" + commit.substring(0, 10) + "/people/index.html")
                            .text())
                    .contains("Ana Reis");
            assertThat(page("versions/index.html").select("#as-of a").eachAttr("href"))
                    .containsExactly(
                            "../as-of/review-autumn/index.html",
                            "../as-of/2026-10-05/index.html",
                            "../as-of/" + commit.substring(0, 10) + "/index.html");
            assertThat(page("index.html").select(".as-of")).isEmpty();
            assertNoLinkLeadsNowhere();
        }
    }

    @Test
    void eachPageLeadsToItselfTodayOrSaysThatItIsGone() throws Exception {
        try (Story story = Story.in(folder)) {
            versions(story, "[2026-09-30]");

            built();

            assertThat(link("as-of/2026-09-30/people/index.html")).isEqualTo("../../../people/index.html");
            assertThat(banner("as-of/2026-09-30/policies/money/index.html")).contains("This page is gone since.");
            assertThat(link("as-of/2026-09-30/policies/money/index.html")).isEqualTo("../../../../index.html");
        }
    }

    @Test
    void whetherKeptOrMadeAnewItIsTheSame() throws Exception {
        try (Story story = Story.in(folder)) {
            tag(story, "autumn", 12);
            versions(story, "[autumn, 2026-10-05]");
            built();
            SortedMap<String, String> cold = files();

            built();
            assertThat(files()).isEqualTo(cold);

            built("--no-cache");
            assertThat(files()).isEqualTo(cold);
        }
    }

    @Test
    void aPageThatThePresentLosesSaysSoInTheNextBuild() throws Exception {
        try (Story story = Story.in(folder)) {
            versions(story, "[2026-11-19]");
            String page = "as-of/2026-11-19/policies/payments/index.html";
            built();
            assertThat(banner(page)).contains("This page today");
            Files.move(
                    folder.resolve("escalation/policies/payments.yaml"),
                    folder.resolve("escalation/policies/card-payments.yaml"));
            story.replace("escalation/reviews/2026-10-27-payments.yaml", "[payments]", "[card-payments]");

            built();

            assertThat(banner(page)).contains("This page is gone since.");
            SortedMap<String, String> kept = files();
            built("--no-cache");
            assertThat(files()).isEqualTo(kept);
        }
    }

    @Test
    void aNameThatMeansNothingStopsTheDeskAndNotTheStatusPage() throws Exception {
        try (Story story = Story.in(folder)) {
            tag(story, "autumn", 12);
            versions(story, "[autum, 2026-11-23, 2026-01-01, autumn, autumn]");

            TocsinRun run = TocsinRun.in(folder, "build", "--now", NOW);

            assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.said())
                    .contains("site/desk/settings.yaml:4:12: error: there is no tag or commit autum [version-unknown]")
                    .contains("fix: Correct the name, or remove the entry; git tag lists the tags.")
                    .contains("2026-11-23 is not over")
                    .contains("no commit is as old as 2026-01-01")
                    .contains("autumn is named twice [version-twice]")
                    .contains("The desk was not published, for what is wrong in site/desk/settings.yaml");
            assertThat(folder.resolve("target/site/status/index.html")).exists();
            assertThat(desk).doesNotExist();
        }
    }

    @Test
    void aCloneWithoutTagsIsToldHowToFetchThem(@TempDir Path clone) throws Exception {
        try (Story story = Story.in(folder)) {
            versions(story, "[autumn]");
            story.commit("Dora Novak", "2026-11-20T09:00:00Z", "Publish the desk as of autumn");
            tag(story, "autumn", 12);
            Git.cloneRepository()
                    .setURI(folder.toUri().toString())
                    .setDirectory(clone.toFile())
                    .setNoTags()
                    .call()
                    .close();

            TocsinRun run = TocsinRun.in(clone, "build", "--site", "desk", "--now", NOW);

            assertThat(run.said()).contains("there is no tag or commit autumn", "git fetch --tags");
        }
    }

    @Test
    void aVersionWhoseRecordsCannotBeReadIsLeftOutWithAWarning() throws Exception {
        try (Story story = Story.in(folder)) {
            story.replace("escalation/severities.yaml", "acknowledge: PT10M", "acknowledge: soon");
            story.commit("Eli Costa", "2026-11-20T09:00:00Z", "Acknowledge soon");
            story.replace("escalation/severities.yaml", "acknowledge: soon", "acknowledge: PT10M");
            versions(story, "[2026-11-20, 2026-10-05]");

            for (int build = 0; build < 2; build++) {
                assertThat(built())
                        .contains("site/desk/settings.yaml:4:12: warning: the desk as of 2026-11-20 is left out:"
                                + " escalation/severities.yaml:")
                        .contains("[version-unread]");
                assertThat(desk.resolve("as-of/2026-11-20")).doesNotExist();
                assertThat(desk.resolve("as-of/2026-10-05/index.html")).exists();
                assertThat(page("versions/index.html").select("#as-of a")).hasSize(1);
            }
        }
    }

    @Test
    void whatTodaysRulesRefuseInProseStopsNoDeskOfThePast() throws Exception {
        try (Story story = Story.in(folder)) {
            story.write("content/handbook/old.adoc", "= Old\n\nSee xref:gone.adoc[what is gone] and {nothing}.\n");
            story.commit("Eli Costa", "2026-11-19T09:00:00Z", "Write a page");
            Files.delete(folder.resolve("content/handbook/old.adoc"));
            story.commit("Eli Costa", "2026-11-20T09:00:00Z", "Remove it");
            versions(story, "[2026-11-19]");

            built();

            assertThat(page("as-of/2026-11-19/handbook/old/index.html").text()).contains("See what is gone");
        }
    }

    private String built(String... more) {
        String[] line = Stream.concat(Stream.of("build", "--site", "desk", "--now", NOW), Stream.of(more))
                .toArray(String[]::new);
        TocsinRun run = TocsinRun.in(folder, line);
        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
        return run.said();
    }

    private static void versions(Story story, String versions) throws IOException {
        story.write(
                "site/desk/settings.yaml",
                "name: Example desk\norganisation: Example\nzone: Europe/Lisbon\nversions: " + versions + "\n");
    }

    private static void tag(Story story, String name, int index) throws Exception {
        var repository = story.git().getRepository();
        story.git()
                .tag()
                .setName(name)
                .setAnnotated(false)
                .setObjectId(
                        repository.parseCommit(repository.resolve(story.hashes().get(index))))
                .call();
    }

    private static String brief(Story story, int index) {
        return story.hashes().get(index).substring(0, 8);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(desk.resolve(path)));
    }

    private String banner(String path) throws IOException {
        return page(path).select("p.as-of").text();
    }

    private String link(String path) throws IOException {
        return page(path).select("p.as-of a").attr("href");
    }

    private void assertNoLinkLeadsNowhere() throws IOException {
        for (String path : files().keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            for (Element link : page(path).select("a[href], link[href], script[src], img[src]")) {
                String to = link.attr(link.hasAttr("href") ? "href" : "src").replaceFirst("#.*", "");
                if (!to.isEmpty() && !to.matches("[a-z]+:.*")) {
                    Path there = desk.resolve(path).resolveSibling(to).normalize();
                    assertThat(there).as("%s in %s", link, path).exists();
                    if (path.startsWith("as-of/") && link.closest(".as-of") == null) {
                        assertThat(there)
                                .startsWith(desk.resolve(path.substring(0, path.indexOf('/', "as-of/".length()))));
                    }
                }
            }
        }
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(desk)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        desk.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
