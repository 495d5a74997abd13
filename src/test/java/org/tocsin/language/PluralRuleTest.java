package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralRuleTest {
    @Test
    void aNumberTakesTheFormThatIcuGivesItInEveryLanguageOfCldr() {
        for (ULocale locale : PluralRules.getAvailableULocales()) {
            PluralRules icu = PluralRules.forLocale(locale);
            Plurals ours = Plurals.of(rules(icu));
            LongStream.concat(
                            LongStream.rangeClosed(0, 1_200),
                            LongStream.of(10_000, 100_000, 999_999, 1_000_000, 1_000_001, 2_000_000))
                    .forEach(number -> assertThat(ours.formOf(number))
                            .as(locale + " " + number)
                            .isEqualTo(icu.select((double) number)));
        }
    }

    @Test
    void whatIsNoRuleIsRefused() {
        for (String rule : new String[] {"", "n", "n = ", "n = 1 and", "x = 1", "n % = 1", "n = 1..", "n == 1"}) {
            assertThatThrownBy(() -> PluralRule.parse(rule)).as(rule).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @SuppressWarnings("deprecation") // an internal part of ICU, but the only one that tells its rules
    static Map<String, String> rules(PluralRules icu) {
        Map<String, String> rules = new HashMap<>();
        for (String form : icu.getKeywords()) {
            if (!form.equals("other")) {
                rules.put("plural." + form, icu.getRules(form));
            }
        }
        return rules;
    }
}
