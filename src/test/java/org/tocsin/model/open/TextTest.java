package org.tocsin.model.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Text both = Text.of(new TreeMap<>(Map.of("en", "Slow", "de", "Langsam")));

    @Test
    void aTextIsReadInTheLanguageAskedFor() {
        assertThat(both.in("de", "en").words()).isEqualTo("Langsam");
        assertThat(both.in("en", "en").words()).isEqualTo("Slow");
    }

    @Test
    void whereATranslationIsMissingTheMainLanguageStands() {
        Text text = both.in("de", "en").in("fr", "en");

        assertThat(text.words()).isEqualTo("Slow");
        assertThat(text.languageOr("fr")).isEqualTo("en");
    }

    @Test
    void aTextWithoutALanguageIsInTheMainOne() {
        Text plain = Text.of("Slow");

        assertThat(plain.in("de", "en")).isSameAs(plain);
        assertThat(plain.languageOr("en")).isEqualTo("en");
    }

    @Test
    void theWordsAreAlwaysOneOfTheTranslations() {
        assertThatThrownBy(() -> new Text("Lento", "en", both.translations()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
