package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.problem.Problem;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

class TemplatesTest {
    private enum Impact {
        MINOR
    }

    private record Person(String name) {}

    private record ShownPage(
            PagePath path,
            String title,
            Html body,
            long count,
            double share,
            boolean open,
            Impact impact,
            Person person,
            List<Person> people,
            Map<String, String> links,
            @Nullable String absent)
            implements Page {
        @Override
        public String template() {
            return "test/page.ftlh";
        }
    }

    private record TimedPage(PagePath path, Instant at) implements Page {
        @Override
        public String template() {
            return "test/page.ftlh";
        }
    }

    private final ShownPage page = new ShownPage(
            new PagePath("a/b/index.html"),
            "<b>\"Q\" & 'A'</b>",
            new Html("<em>x</em>"),
            1234567,
            0.5,
            true,
            Impact.MINOR,
            new Person("Ana & Bo"),
            List.of(new Person("C"), new Person("D")),
            new LinkedHashMap<>(Map.of("home", "x.html")),
            null);

    @Test
    void textIsEscapedAndOnlyHtmlIsNot() {
        assertThat(shown("<p title=\"${title}\">${body}</p>"))
                .isEqualTo("<p title=\"&lt;b&gt;&quot;Q&quot; &amp; &#39;A&#39;&lt;/b&gt;\"><em>x</em></p>");
    }

    @Test
    void recordsListsMapsNumbersFactsAndConstantsAreShown() {
        assertThat(
                        shown(
                                "${person.name} <#list people as p>${p.name}<#sep>,</#list> ${links.home}"
                                        + "<#list links as name, to>${name}=${to}</#list> ${count} ${share} ${open?string('y','n')} ${impact}"))
                .isEqualTo("Ana &amp; Bo C,D x.htmlhome=x.html 1234567 0.5 y MINOR");
    }

    @Test
    void rootLeadsBackToTheTopOfTheSite() {
        assertThat(shown("${root}site.css ${path}")).isEqualTo("../../site.css a/b/index.html");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(shown("${count} ${share} ${'TITLE'?lower_case}")).isEqualTo("1234567 0.5 title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"${absent}|absent", "${nothing}|nothing", "${person.age}|age", "${person.hashCode}|hashCode"})
    void aMissingValueIsAProblemInTheTemplate(String template, String name) {
        Problem problem = problem("first line\n<i>" + template);

        assertThat(problem.rule()).isEqualTo("template-failed");
        assertThat(problem.place().toString()).startsWith("templates/test/page.ftlh:2:");
        assertThat(problem.message()).contains("a/b/index.html").contains(name);
    }

    @Test
    void anAbsentComponentMayBeAskedFor() {
        assertThat(shown("<#if absent??>there<#else>not there</#if>")).isEqualTo("not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title?no_esc}",
                "${title ? noEsc}",
                "${title?<#-- hidden -->no_esc}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${title?api.getClass()}",
                "<#assign x = '${1}'?interpret>",
                "${'1 + 1'?eval}",
                "<#noautoesc>${title}</#noautoesc>",
                "<#outputformat 'undefined'>${title}</#outputformat>",
                "<#ftl auto_esc=false>",
                "<#ftl output_format='plainText'>",
                "<#setting locale='de'>",
                "[#ftl auto_esc=false]",
            })
    void whatSwitchesEscapingOffOrRunsTextIsRefused(String template) {
        Problem problem = problem(template);

        assertThat(problem.rule()).isEqualTo("template-refused");
        assertThat(problem.place().toString()).startsWith("templates/test/page.ftlh:1:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${person.class}",
                "${person.getClass()}",
                "${person.toString()}",
                "${.data_model.class}",
                "${.get_optional_template('/etc/passwd').exists?c}${person.class}",
                "<#include '/../../pom.xml'>",
                "<#import 'file:///etc/passwd' as x>"
            })
    void noClassMethodOrFileIsWithinReach(String template) {
        assertThat(problem(template).rule()).isEqualTo("template-failed");
    }

    @Test
    void aTypeThatIsNoFactOfAPageIsRefused() {
        TemplateFailure failure = failure("${at}", new TimedPage(new PagePath("x.html"), Instant.EPOCH));

        assertThat(failure.problem().message()).contains("java.time.Instant, which templates cannot show");
    }

    @Test
    void aTemplateThatCannotBeReadIsAProblemAtItsLine() {
        Problem problem = problem("ok\n<#if title>\n");

        assertThat(problem.rule()).isEqualTo("template-syntax");
        assertThat(problem.place().toString()).startsWith("templates/test/page.ftlh:");
    }

    @Test
    void aTemplateThatDoesNotExistIsAProblem() {
        TemplateFailure failure = catchThrowableOfType(
                TemplateFailure.class,
                () -> new Templates(new FakeTree()).write(page, "test/page.ftlh", new StringWriter()));

        assertThat(failure.problem().rule()).isEqualTo("template-absent");
    }

    @Test
    void theRepositorysTemplateComesBeforeTheOneInTheJar() throws IOException {
        TemplateFiles files = new TemplateFiles(new FakeTree().with("templates/test/page.ftlh", "own"));

        assertThat(files.findTemplateSource("test/page.ftlh")).hasToString("Source[name=test/page.ftlh, text=own]");
        assertThat(files.findTemplateSource("test/nowhere.ftlh")).isNull();
    }

    private String shown(String template) {
        StringWriter out = new StringWriter();
        try {
            new Templates(new FakeTree().with("templates/test/page.ftlh", template)).write(page, page.template(), out);
        } catch (TemplateFailure | IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private Problem problem(String template) {
        return failure(template, page).problem();
    }

    private static TemplateFailure failure(String template, Page page) {
        Templates templates = new Templates(new FakeTree().with("templates/test/page.ftlh", template));
        return catchThrowableOfType(
                TemplateFailure.class, () -> templates.write(page, page.template(), new StringWriter()));
    }
}
