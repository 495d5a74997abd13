package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingReviewTest {
    private final WordingReview review = new WordingReview(Map.of(
            "greeting", "Hello {0}",
            "left.one", "One left",
            "left.other", "{0} left",
            "plural.one", "n = 1"));

    @Test
    void aSoundWordingHasNoFaults() {
        assertThat(faults("greeting = Ahoj {0}\nplural.one = n = 1\nplural.few = n = 2..4\n"
                        + "left.one = Zbývá jeden\nleft.few = Zbývají {0}\nleft.other = Zbývá {0}"))
                .isEmpty();
    }

    @Test
    void aKeyThatEnglishLacksIsToldAsIsAFormThatTheLanguageLacks() {
        assertThat(faults("greting = Ahoj {0}\nleft.few = {0}")).containsExactly("1 UNKNOWN_KEY", "2 UNKNOWN_KEY");
    }

    @Test
    void whatIsFilledInIsTheSameAsInEnglish() {
        assertThat(faults("greeting = Ahoj {1}\nleft.other = Zbývá"))
                .containsExactly("1 OTHER_PLACES", "2 OTHER_PLACES");
        assertThat(faults("greeting = Ahoj {0")).containsExactly("1 OTHER_PLACES");
    }

    @Test
    void onlyAFormForOneNumberAloneMayLeaveTheNumberOut() {
        assertThat(faults("plural.few = n = 2..4\nleft.few = Zbývá pár")).containsExactly("2 OTHER_PLACES");
        assertThat(faults("plural.two = n = 2\nleft.two = Zbývají dva")).isEmpty();
    }

    @Test
    void linesThatCannotBeReadAreTold() {
        assertThat(faults("greeting: Ahoj\nplural.one = one\ngreeting =\ngreeting = Ahoj {0}"))
                .containsExactly("1 UNREADABLE", "2 BAD_PLURAL_RULE", "3 NO_TEXT", "4 TWICE");
    }

    @Test
    void missingKeysAreNamedInTheFormsOfTheLanguage() {
        assertThat(review.missing(Map.of("plural.few", "n = 2..4", "greeting", "Ahoj {0}")))
                .containsExactly("left.few", "left.other");
    }

    private List<String> faults(String lines) {
        return review.faults(WordingFile.parse(lines), Map.of()).stream()
                .map(fault -> fault.line() + " " + fault.mistake())
                .toList();
    }
}
