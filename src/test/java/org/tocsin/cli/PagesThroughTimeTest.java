package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.npm.ComparedInTheBrowser;

/** A repository whose playbooks were renamed, removed, and said many odd things, on the desk. */
class PagesThroughTimeTest {
    private static final String PLAYBOOK = "content/playbooks/card-flow.adoc";
    private static final String RENAMED = "content/playbooks/card-payments.adoc";
    private static final String ODD = "content/handbook/odd.adoc";
    private static final int DICED = 12;

    /** Each replaces the one before. */
    private static final List<String> SAID = List.of(
            "Plain words, of which some stay.\n\n* one\n* two\n* three",
            "Plain words, of which *some* stay.\n\n* one\n* two and a half\n* three\n\n<script>alert(1)</script>",
            "</script><img src=x onerror=alert(1)> \u2028 \u2029 \u0085 & &amp; \"quoted\" 'single' `code`\n\n. a\n. b",
            "支払いを停止します。ภาษาไทย เขียน 𠮷野家 😀👩‍👩‍👧 e\u0301 é ﬁ İi\n\n[WARNING]\nDo not.",
            "支払いを再開します。ภาษาไทย เรียน 𠮷田家 😀👩‍👧 é é fi Ii\n\n[WARNING]\nDo.",
            "----\n\n  pre   formatted\n\ttab\n\n----\n\n|===\n| A | B\n\n| 1 | https://vendor.example/[two words] here\n|===",
            "----\n\n  pre formatted\n\ttab \n----\n\n|===\n| A | B\n\n| 1 | https://vendor.example/x[two words] *there* now"
                    + "\n\n| 2 | \n|===",
            "مرحبا بالعالم\n\n'''\n\n== A section\n\nTerm:: What it means\n\nQuoted `__proto__` constructor toString",
            "مرحبا يا عالم\n\n'''\n\n=== A section of more words\n\nTerm:: What `toString` meant\n\nconstructor __proto__",
            IntStream.range(0, 120).mapToObj(i -> "alpha" + i + " beta").collect(Collectors.joining("\n\n")),
            IntStream.range(0, 120).mapToObj(i -> "gamma" + i + " delta").collect(Collectors.joining("\n\n")));

    @TempDir
    static Path folder;

    private static Path desk;
    private static Story story;

    @BeforeAll
    static void build() throws IOException, GitAPIException {
        story = Story.in(folder);
        story.write("content/handbook/gone.adoc", "= Gone\n\nSoon.\n");
        int day = 10;
        List<String> texts = new ArrayList<>(SAID);
        Random dice = new Random(20261124);
        IntStream.range(0, DICED).forEach(i -> texts.add(diced(dice)));
        for (String text : texts) {
            story.write(
                    ODD,
                    "= Odd <b>things</b>\n\nxref:../playbooks/card-flow.adoc[The flow], xref:gone.adoc[what is gone],"
                            + " link:../../incidents/2020-01-01-never/index.html[never], link:../../drills/never/index.html[no"
                            + " drill].\n\n"
                            + text + "\n");
            story.commit("Dora <i>Novak</i>", "2026-11-10T08:" + day++ + ":00Z", "Say it otherwise");
        }
        Files.move(folder.resolve(PLAYBOOK), folder.resolve(RENAMED));
        story.replace(
                "escalation/processes/card-flow.yaml", "playbooks/card-flow.adoc", "playbooks/card-payments.adoc");
        story.write(ODD, "= Odd things\n\nxref:../playbooks/card-payments.adoc[The flow].\n");
        story.commit("Eli Costa", "2026-11-11T09:00:00Z", "Call the playbook what it is about");
        Files.delete(folder.resolve("content/handbook/gone.adoc"));
        story.commit("Eli Costa", "2026-11-12T09:00:00Z", "Drop what nobody reads");
        TocsinRun run = TocsinRun.in(folder, "build", "--site", "desk", "--now", "2026-11-23T12:00Z");
        assertThat(run.said()).contains("Built desk");
        desk = folder.resolve("target/site/desk");
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void theScriptComparesAsThePagesDoWhateverIsSaid() {
        List<ComparedInTheBrowser> all = ComparedInTheBrowser.all(desk);

        assertThat(all).hasSizeGreaterThan(SAID.size() + DICED);
        assertThat(all)
                .allSatisfy(one -> assertThat(one.script()).as(one.page()).isEqualTo(one.java()));
        assertThat(all)
                .anyMatch(one -> one.java().contains("ins[]") && one.java().contains("del[]"));
    }

    @Test
    void nothingThatWasSaidBecomesMarkup() throws IOException {
        try (Stream<Path> files = Files.walk(desk.resolve("history/handbook/odd"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));

                assertThat(page.select("[onerror], script:not([src]), img[src=x], h1 i, td i"))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theOldAddressOfARenamedPlaybookLeadsToTheNew() throws IOException {
        Document page = page("playbooks/card-flow/index.html");

        assertThat(page.select("h1").text()).isEqualTo("This page has moved");
        assertThat(page.select("main a[href]").eachAttr("href")).contains("../../playbooks/card-payments/index.html");
    }

    @Test
    void theOldAddressOfARemovedPageSaysWhoRemovedItAndWhy() throws IOException {
        Document page = page("handbook/gone/index.html");

        assertThat(page.select("h1").text()).isEqualTo("This page is gone");
        assertThat(page.select(".lede").text()).contains("12 Nov", "Eli Costa", "Drop what nobody reads");
    }

    @Test
    void noLinkOfAnEarlierVersionIsDead() throws IOException {
        int followed = 0;
        try (Stream<Path> files = Files.walk(desk.resolve("history"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                for (Element link : Jsoup.parse(Files.readString(file)).select("main a[href]")) {
                    String href = link.attr("href").replaceFirst("#.*", "");
                    if (!href.isEmpty() && !href.matches("[a-z]+:.*")) {
                        assertThat(file.resolveSibling(href).normalize())
                                .as(file + " leads to " + href)
                                .exists();
                        followed++;
                    }
                }
            }
        }
        assertThat(followed).isGreaterThan(DICED);
    }

    @Test
    void theListOfPlaybooksSaysWhichVersionOneReads() throws IOException {
        Element row = page("playbooks/index.html").select("#list tbody tr").get(0);

        assertThat(row.text()).contains("11 Nov 2026 of 2 versions");
        assertThat(row.attr("data-severity")).isEqualTo("sev1|sev2");
        assertThat(row.attr("data-process")).isEqualTo("Card flow");
    }

    @Test
    void aLinkToAPageThatWasRenamedOrRemovedLeadsToWhatSaysSo() throws IOException {
        List<String> hrefs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(desk.resolve("history/handbook/odd"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("[0-9a-f]{8}\\.html"))
                    .toList()) {
                hrefs.addAll(Jsoup.parse(Files.readString(file))
                        .select(".prose a[href]")
                        .eachAttr("href"));
            }
        }

        assertThat(hrefs).contains("../../../playbooks/card-flow/index.html", "../../../handbook/gone/index.html");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(desk.resolve(path)));
    }

    /** Few words in many orders: comparisons of them tie wherever they can. */
    private static String diced(Random dice) {
        return IntStream.range(0, 4 + dice.nextInt(8))
                .mapToObj(i -> (dice.nextInt(3) == 0 ? "* " : "")
                        + IntStream.range(0, 1 + dice.nextInt(9))
                                .mapToObj(j -> List.of(
                                                "a", "b", "*c*", "stop, and", "http://d.example[d]", "（e）", "`f`-g")
                                        .get(dice.nextInt(7)))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
