package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.model.internal.FactKind;
import org.tocsin.problem.Problem;
import org.tocsin.site.Heading;
import org.tocsin.source.SourceText;

class ProseConverterTest {
    private static final String PLAYBOOK = "content/playbooks/payment-sync.adoc";
    private static final String CUSTOMER = "incidents/2026/2026-11-03-x/postmortem-customer.adoc";

    private static final FakeTree TREE = new FakeTree()
            .with("content/playbooks/shared/contacts.adoc", "Call *Rui*.\n")
            .with("content/playbooks/shared/broken.adoc", "fine\n\n====\nnever closed\n")
            .with("content/playbooks/shared/outer.adoc", "include::contacts.adoc[]\n")
            .with("content/playbooks/loop.adoc", "include::loop.adoc[]\n")
            .with("content/status/terms.adoc", "Terms.\n")
            .with("content/handbook/duty.adoc", "= Duty\n")
            .with("incidents/2026/2026-11-03-x/postmortem.adoc", "= Internal\n\ncanary\n");
    private static final ProseConverter CONVERTER = new ProseConverter();

    @AfterAll
    static void stop() {
        CONVERTER.close();
    }

    @Test
    void aDocumentBecomesTitleAttributesBodyAndHeadings() {
        RenderedProse rendered = convert("""
                = Payments & `sync`
                :owner: ines-carvalho
                :severities: sev1, sev2

                Intro with *bold* and <<when,a link>>.

                [#when]
                == When to use this

                . First
                . Second

                === Details & more

                |===
                |a |b
                |===
                """);

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.prose().title()).isEqualTo("Payments & sync");
        assertThat(rendered.prose().attributes())
                .containsOnlyKeys("owner", "severities")
                .containsEntry("severities", "sev1, sev2");
        assertThat(rendered.prose().headings())
                .containsExactly(
                        new Heading(2, "when", "When to use this"), new Heading(3, "details-more", "Details & more"));
        assertThat(rendered.prose().body().markup())
                .contains("<strong>bold</strong>", "<a href=\"#when\">a link</a>", "<col>")
                .doesNotContain("<h1", "style=");
    }

    @Test
    void aFactBecomesAPlaceholder() {
        RenderedProse rendered = convert("""
                = T

                Ring contact:grace-liu[phone] or (vendor:paybridge[]), not `\\contact:ana[]`, xcontact:ana[] or +contact:ana[]+.

                |===
                |authority:data-migration[] |contact:role/incident-commander[]
                |===

                ----
                contact:code[]
                ----
                """);

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.prose().body().markup())
                .contains(
                        "<span class=\"fact\" data-fact=\"contact:grace-liu[phone]\">grace-liu</span>",
                        "(<span class=\"fact\" data-fact=\"vendor:paybridge[]\">paybridge</span>)",
                        "<span class=\"fact\" data-fact=\"authority:data-migration[]\">data-migration</span>",
                        "data-fact=\"contact:role/incident-commander[]\">incident-commander</span>")
                .doesNotContain("data-fact=\"contact:ana", "data-fact=\"contact:code");
    }

    @Test
    void aPlaceholderThatAnAuthorWroteIsRefused() {
        RenderedProse rendered =
                convert("= T\n\nA +++<span class=\"fact\" data-fact=\"contact:ana[]\">x</span>+++ b\n");

        assertThat(rendered.problems()).extracting(Problem::rule).containsExactly("prose-unsafe-html");
        assertThat(rendered.prose().body().markup()).doesNotContain("data-fact");
    }

    @Test
    void customersReadNoFactsOfOurRecords() {
        RenderedProse rendered = convert(CUSTOMER, "= T\n\nRing contact:ana[phone].\n");

        assertThat(rendered.problems()).hasSize(1);
        assertThat(rendered.problems().get(0).rule()).isEqualTo("prose-fact-internal");
        assertThat(rendered.problems().get(0).place().toString()).isEqualTo(CUSTOMER + ":3:6");
        assertThat(rendered.prose().body().markup()).doesNotContain("data-fact");
    }

    @Test
    void everyKindOfFactHasItsMacro() {
        assertThat(FactMacro.KINDS)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FactKind.values()).map(FactKind::word).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "++++\\n<script>steal()</script>\\n++++|6|the element <script>",
                "Some +++<iframe src=x></iframe>+++ text|5|the element <iframe>",
                "A pass:[<b onclick=x>bold</b>] word|5|the attribute onclick on <b>",
                "link:javascript:alert(1)[press]|5|a link to javascript:",
                "link:data:text/html,x[press]|5|a link to data:",
                "image::foo.png[alt,align='left\" onload=\"x']|5|the attribute onload on <div>",
                "[id='x\" onmouseover=\"alert(1)']\\nhover|5|the attribute onmouseover on <div>",
                "image::https://tracker.example/x.png[alt]|5|an image from elsewhere",
                "video::x.mp4[]|5|the element <video>",
                "++++\\n<form><input type=text></form>\\n++++|6|the element <form>",
                "++++\\n<p style='position:fixed'>x</p>\\n++++|6|the attribute style on <p>",
                "++++\\n<a href='java&#10;script:x'>x</a>\\n++++|5|a link to",
                "++++\\n<svg/onload=x>\\n++++|6|the element <svg>"
            })
    void markupThatCouldRunOrFetchIsTakenOutAndReportedAtItsPlace(String source, int line, String what) {
        RenderedProse rendered = convert("= T\n\nText\n\n" + source.replace("\\n", "\n") + "\n");

        assertThat(rendered.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.rule()).isIn("prose-unsafe-html", "prose-picture"));
        assertThat(rendered.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(what);
            assertThat(problem.place().file()).isEqualTo(PLAYBOOK);
            assertThat(problem.place().line()).isEqualTo(line);
        });
        assertThat(rendered.prose().body().markup())
                .doesNotContainIgnoringCase("<script", "<iframe", "onclick", "onload", "onmouseover", "javascript:")
                .doesNotContain("tracker.example", "position:fixed", "data:text", "<form", "<svg");
    }

    @Test
    void linksAndAnchorsOfTheRepositoryStay() {
        RenderedProse rendered = convert("""
                = T

                https://example.org/a?b=c&d=e[Site], mailto:a@b.example[], link:../x/index.html[up],
                xref:../handbook/duty.adoc#top[Duty].
                """);

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.prose().body().markup())
                .contains(
                        "href=\"https://example.org/a?b=c&amp;d=e\"",
                        "href=\"mailto:a@b.example\"",
                        "href=\"../x/index.html\"",
                        "href=\"../../handbook/duty/index.html#top\"");
        assertThat(rendered.dependsOn()).containsEntry("content/handbook/duty.adoc", RenderedProse.PRESENT);
    }

    @Test
    void anIncludeInsideTheRepositoryIsResolvedFromTheIncludingFile() {
        RenderedProse rendered = convert("= T\n\ninclude::shared/outer.adoc[]\n");

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.prose().body().markup()).contains("Call <strong>Rui</strong>.");
        assertThat(rendered.dependsOn())
                .containsOnlyKeys("content/playbooks/shared/contacts.adoc", "content/playbooks/shared/outer.adoc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../../../etc/passwd",
                "https://example.org/x.adoc",
                "file:///etc/passwd",
                "uri:classloader:/x",
                "..\\\\..\\\\x",
                "shared/../../../../x"
            })
    void anIncludeOutsideTheRepositoryIsAProblemAtItsLine(String target) {
        RenderedProse rendered = convert("= T\n\ntext\n\ninclude::" + target + "[]\n");

        assertThat(rendered.problems()).extracting(Problem::rule).containsExactly("prose-include-outside");
        assertThat(rendered.problems().get(0).place().toString()).isEqualTo(PLAYBOOK + ":5:1");
        assertThat(rendered.prose().body().markup()).doesNotContain("passwd", "href");
    }

    @Test
    void aMissingIncludeIsAProblemAtItsLine() {
        RenderedProse rendered = convert("= T\n\ninclude::shared/nobody.adoc[]\n\nmore\n");

        assertThat(rendered.problems()).extracting(Problem::rule).containsExactly("prose-include-missing");
        assertThat(rendered.problems().get(0).place().toString()).isEqualTo(PLAYBOOK + ":3:1");
        assertThat(rendered.problems().get(0).expected()).isEqualTo("a file at content/playbooks/shared/nobody.adoc");
    }

    @Test
    void customerProseCannotIncludeInternalProse() {
        RenderedProse internal = convert(CUSTOMER, "= T\n\ninclude::postmortem.adoc[]\n");
        RenderedProse open = convert(CUSTOMER, "= T\n\ninclude::../../../content/status/terms.adoc[]\n");

        assertThat(internal.problems()).extracting(Problem::rule).containsExactly("prose-include-internal");
        assertThat(internal.prose().body().markup()).doesNotContain("canary");
        assertThat(open.problems()).isEmpty();
        assertThat(open.prose().body().markup()).contains("Terms.");
    }

    @Test
    void aDocumentThatIncludesItselfEnds() {
        RenderedProse rendered = convert("content/playbooks/loop.adoc", "include::loop.adoc[]\n");

        assertThat(rendered.problems()).extracting(Problem::rule).containsExactly("prose-include-endless");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "====\\nopen|prose-syntax|3",
                "see <<nowhere>>|prose-unknown-reference|3",
                "see xref:nowhere.adoc[x]|prose-unknown-reference|3",
                "see <<../nowhere.adoc#x,y>>|prose-unknown-reference|3",
                "built {localtime}|prose-clock|3",
                "image::photo.png[A photo]|prose-picture|3",
                "costs {amount} euro|prose-unknown-attribute|3",
                "include::shared/contacts.adoc[tag=a]|prose-include-attribute|3",
                "ifdef::x[]\\nopen|prose-syntax|4"
            })
    void whatAsciidoctorComplainsOfIsAProblemAtItsLine(String source, String rule, int line) {
        RenderedProse rendered = convert("= T\n\n" + source.replace("\\n", "\n") + "\n");

        assertThat(rendered.problems()).extracting(Problem::rule).containsExactly(rule);
        assertThat(rendered.problems().get(0).place().line()).isEqualTo(line);
    }

    @Test
    void aMistakeInAnIncludedFileIsReportedThere() {
        RenderedProse rendered = convert("= T\n\ninclude::shared/broken.adoc[]\n");

        assertThat(rendered.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("content/playbooks/shared/broken.adoc:3:1");
    }

    @Test
    void fourThreadsAndOneYieldTheSame() {
        List<ProseSource> sources = IntStream.range(0, 24)
                .mapToObj(i -> source(
                        "content/playbooks/p" + i + ".adoc",
                        "= P" + i + "\n\n== S\n\ninclude::shared/contacts.adoc[]\n\n<<none" + i + ">>\n"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ProseConverter fresh = new ProseConverter()) {
            List<CompletableFuture<RenderedProse>> parallel = sources.stream()
                    .map(source -> CompletableFuture.supplyAsync(() -> fresh.convert(source), threads))
                    .toList();

            assertThat(parallel.stream().map(CompletableFuture::join).toList())
                    .isEqualTo(sources.stream().map(CONVERTER::convert).toList());
        } finally {
            threads.shutdown();
        }
    }

    private static RenderedProse convert(String text) {
        return convert(PLAYBOOK, text);
    }

    private static RenderedProse convert(String path, String text) {
        return CONVERTER.convert(source(path, text));
    }

    private static ProseSource source(String path, String text) {
        return new ProseSource(TREE, new SourceText(path, text));
    }
}
