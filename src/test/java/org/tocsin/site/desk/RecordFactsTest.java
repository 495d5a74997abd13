package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.internal.Everything;
import org.tocsin.site.Html;

class RecordFactsTest {
    private static final Everything EVERYTHING =
            Given.everything(List.of(Given.policy(List.of(Given.SEV1), Given.asking("a", 0, Given.ON_CALL, "Look"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact:ana[]|<a href=\"../../people/index.html#ana\">Ana</a>",
                "contact:ana[phone]|<a href=\"../../people/index.html#ana\">Ana</a>",
                "contact:ana[name]|<a href=\"../../people/index.html#ana\">Ana</a>",
                "contact:ana[email]|<a href=\"mailto:ana@x.example\">ana@x.example</a>",
                "contact:role/commander[]|<a href=\"../../people/index.html#role-commander\">Commander</a>",
                "contact:role/commander[holders]|<a href=\"../../people/index.html#role-commander\">Commander</a> (Asked in this order: Ana)",
                "process:payment-sync[]|<a href=\"../../processes/payment-sync/index.html\">Payment sync</a>",
                "process:payment-sync[owner]|<a href=\"../../people/index.html#ana\">Ana</a>",
                "policy:money[]|<a href=\"../../policies/money/index.html\">Money</a>",
                "vendor:flowbench[]|<a href=\"../../vendors/index.html#flowbench\">Flowbench</a><span class=\"paper\">, +1 555 0100</span>",
                "vendor:flowbench[phone]|<a href=\"tel:+15550100\">+1 555 0100</a>",
                "vendor:flowbench[portal]|<a href=\"../../vendors/index.html#flowbench\">Flowbench</a>",
                "authority:rollback[]|<a href=\"../../authority/index.html#rollback\">Roll back</a> (<a href=\"../../people/index.html#role-commander\">Commander</a> at sev1, sev2)",
                "authority:rollback[approver]|<a href=\"../../people/index.html#role-commander\">Commander</a> at sev1, sev2",
            })
    void aPlaceholderIsFilledFromTheRecords(String mention, String filled) {
        assertThat(filled("Ask " + placeholder(mention) + "."))
                .isEqualTo("Ask <span class=\"fact\">" + filled + "</span>.");
    }

    @Test
    void whatNamesNothingStaysInWords() {
        assertThat(filled("Ask " + placeholder("contact:zoe[phone]") + ".")).isEqualTo("Ask word.");
    }

    @Test
    void proseWithoutFactsIsLeftAsItIs() {
        Html prose = new Html("<p>A <span class=\"fact\">word</span></p>");

        assertThat(facts().in(prose, "")).isSameAs(prose);
    }

    private static String placeholder(String mention) {
        return "<span class=\"fact\" data-fact=\"" + mention + "\">word</span>";
    }

    private static String filled(String markup) {
        return facts().in(new Html(markup), "../../").markup();
    }

    private static RecordFacts facts() {
        return new RecordFacts(EVERYTHING, new Directory(EVERYTHING), new Tags(EVERYTHING.severities()));
    }
}
