package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.bake.TestSite.TextPage;
import org.tocsin.problem.Problem;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

class BakeryTest {
    private static final String ABOUT = "content/status/about.adoc";
    private static final String TEMPLATE = "<title>${title}</title><link href=\"${root}site.css\">${body}";

    private final FakeTree tree = new FakeTree()
            .with("templates/test/text.ftlh", TEMPLATE)
            .with(ABOUT, "= About & us\n:description: Who we are\n\nWe *care*.\n\n== Where\n\nHere.\n");
    private final BakedFiles baked = new BakedFiles();

    @TempDir
    private Path cache;

    @Test
    void typedPagesProseAndFilesBecomeOneSite() {
        BakeReport report = bake(siteWithProse(), 2);

        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.files()).isEqualTo(1);
        assertThat(baked.text("index.html")).isEqualTo("<title>A &lt; B</title><link href=\"site.css\"><b>c</b>");
        assertThat(baked.text("about/index.html"))
                .startsWith("<title>About &amp; us</title><link href=\"../site.css\"><div")
                .contains("<strong>care</strong>")
                .contains("<h2 id=\"where\">Where</h2>");
        assertThat(baked.text("site.css")).isEqualTo("body{}");
    }

    @Test
    void unchangedProseNeverStartsAsciidoctor() {
        BakeReport first = bake(siteWithProse(), 2);
        BakedFiles again = new BakedFiles();
        BakeReport second;
        try (Bakery bakery = new Bakery(tree, cache, 2)) {
            second = bakery.bake(siteWithProse(), again);
        }

        assertThat(first.prose().converted()).isEqualTo(1);
        assertThat(second.prose().converted()).isZero();
        assertThat(second.prose().fromCache()).isEqualTo(1);
        assertThat(again.texts()).isEqualTo(baked.texts());
    }

    @Test
    void aFileIsMadeAnewOnlyWhenItsFactsChanged() {
        AtomicInteger made = new AtomicInteger();

        for (String fact : List.of("one", "one", "two", "two")) {
            BakedFiles files = new BakedFiles();
            bakeInto(files, made(fact, made));
            assertThat(files.text("facts.txt")).isEqualTo(fact);
        }

        assertThat(made).hasValue(2);
    }

    @Test
    void withoutACacheAFileIsMadeAtEachBuild() {
        AtomicInteger made = new AtomicInteger();

        for (int build = 0; build < 2; build++) {
            try (Bakery bakery = new Bakery(tree, null, 2)) {
                bakery.bake(made("one", made), new BakedFiles());
            }
        }

        assertThat(made).hasValue(2);
    }

    @Test
    void aChangedTemplateShowsOnPagesWhoseFactsAreTheSame() {
        Page page = new TextPage("index.html", "Title", "");
        bakeInto(baked, TestSite.of(page));
        tree.with("templates/test/text.ftlh", "<h1>${title}</h1>");
        BakedFiles after = new BakedFiles();

        bakeInto(after, TestSite.of(page));

        assertThat(after.text("index.html")).isEqualTo("<h1>Title</h1>");
    }

    @Test
    void aChangedPageIsShownThoughOthersComeFromTheCache() {
        bakeInto(baked, TestSite.of(new TextPage("a.html", "A", ""), new TextPage("b.html", "B", "")));
        BakedFiles after = new BakedFiles();

        bakeInto(after, TestSite.of(new TextPage("a.html", "A", ""), new TextPage("b.html", "Bee", "")));

        assertThat(after.text("a.html")).isEqualTo(baked.text("a.html"));
        assertThat(after.text("b.html")).contains("<title>Bee</title>");
    }

    private void bakeInto(BakedFiles files, TestSite site) {
        try (Bakery bakery = new Bakery(tree, cache, 2)) {
            assertThat(bakery.bake(site, files).problems()).isEmpty();
        }
    }

    private static TestSite made(String fact, AtomicInteger made) {
        SiteFile file = SiteFile.made(new PagePath("facts.txt"), new PagePath(fact), () -> {
            made.incrementAndGet();
            return fact.getBytes(StandardCharsets.UTF_8);
        });
        return new TestSite("test", List.of(), prose -> List.of(), List.of(file));
    }

    @Test
    void twoSitesAreBakedOneAfterTheOther() {
        BakedFiles second = new BakedFiles();
        try (Bakery bakery = new Bakery(tree, null, 2)) {
            bakery.begin(List.of(ABOUT));
            bakery.bake(TestSite.of(new TextPage("index.html", "one", "")), baked);
            bakery.bake(siteWithProse(), second);
        }

        assertThat(baked.texts()).containsOnlyKeys("index.html");
        assertThat(second.texts()).containsOnlyKeys("about/index.html", "index.html", "site.css");
    }

    @Test
    void aSiteSeesOnlyTheProseOnItsList() {
        tree.with("content/playbooks/secret.adoc", "= Secret\n\nx\n");
        List<String> seen = new ArrayList<>();
        TestSite site = new TestSite(
                "test",
                List.of(ABOUT),
                prose -> {
                    seen.addAll(prose.bySourcePath().keySet());
                    return List.of();
                },
                List.of());
        try (Bakery bakery = new Bakery(tree, cache, 2)) {
            bakery.begin(List.of(ABOUT, "content/playbooks/secret.adoc"));
            bakery.bake(site, baked);
        }

        assertThat(seen).containsExactly(ABOUT);
    }

    @Test
    void oneThreadAndFourWriteTheSameBytes() {
        Page[] pages = IntStream.range(0, 200)
                .mapToObj(i -> new TextPage("p/" + i + "/index.html", "Page " + i, "<p>" + i + "</p>"))
                .toArray(Page[]::new);
        BakedFiles parallel = new BakedFiles();

        bake(TestSite.of(pages), 1);
        try (Bakery bakery = new Bakery(tree, null, 4)) {
            bakery.bake(TestSite.of(pages), parallel);
        }

        assertThat(parallel.texts()).hasSize(200).isEqualTo(baked.texts());
    }

    @Test
    void problemsInProseStopTheBakeBeforeAnyPage() {
        tree.with(ABOUT, "= About\n\n====\nnever closed\n");

        BakeReport report = bake(siteWithProse(), 2);

        assertThat(report.problems()).extracting(Problem::rule).containsExactly("prose-syntax");
        assertThat(baked.texts()).isEmpty();
    }

    @Test
    void emptyProseIsAProblem() {
        tree.with(ABOUT, "\n");

        assertThat(bake(siteWithProse(), 2).problems())
                .extracting(Problem::rule)
                .containsExactly("prose-empty");
    }

    @Test
    void twoPagesCannotShareAPath() {
        TestSite site = TestSite.of(new TextPage("index.html", "a", ""), new TextPage("index.html", "b", ""));

        assertThatThrownBy(() -> bake(site, 2)).hasMessage("test has two files for index.html");
    }

    @Test
    void aPageThatIsNoRecordIsRefused() {
        Page page = new Page() {
            @Override
            public String template() {
                return "test/text.ftlh";
            }

            @Override
            public PagePath path() {
                return new PagePath("x.html");
            }
        };

        assertThatThrownBy(() -> bake(TestSite.of(page), 1)).hasMessageContaining("is no record");
    }

    @Test
    void proseWithAByteOrderMarkAndAJBakeHeaderIsOrdinaryProse() {
        tree.with(ABOUT, "\uFEFFtype=post\nstatus=draft\n~~~~~~\nText\n");

        BakeReport report = bake(siteWithProse(), 2);

        assertThat(report.problems()).extracting(Problem::rule).doesNotContain("prose-empty");
    }

    @Test
    void theLocaleOfTheJvmStaysAndNothingIsPrinted() {
        Locale before = Locale.getDefault();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            Locale.setDefault(Locale.GERMANY);
            System.setOut(capture);
            System.setErr(capture);
            bake(siteWithProse(), 2);

            assertThat(Locale.getDefault()).isEqualTo(Locale.GERMANY);
        } finally {
            System.setOut(out);
            System.setErr(err);
            Locale.setDefault(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private BakeReport bake(TestSite site, int threads) {
        try (Bakery bakery = new Bakery(tree, cache, threads)) {
            return bakery.bake(site, baked);
        }
    }

    private static TestSite siteWithProse() {
        return new TestSite(
                "test",
                List.of(ABOUT),
                library -> library.find(ABOUT)
                        .map(prose -> List.<Page>of(
                                new TextPage("index.html", "A < B", "<b>c</b>"),
                                new TextPage(new PagePath("about/index.html"), prose.title(), prose.body())))
                        .orElseThrow(),
                List.of(SiteFile.copied(new PagePath("site.css"), () -> "body{}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void headingsAndAttributesOfAHeaderReachThePage() {
        TestSite site = new TestSite(
                "test",
                List.of(ABOUT),
                library -> {
                    var prose = library.find(ABOUT).orElseThrow();
                    assertThat(prose.attributes()).isEqualTo(Map.of("description", "Who we are"));
                    assertThat(prose.headings()).containsExactly(new org.tocsin.site.Heading(2, "where", "Where"));
                    return List.of();
                },
                List.of());

        assertThat(bake(site, 1).problems()).isEmpty();
    }
}
