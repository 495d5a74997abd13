package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExerciseMarkTest {
    /** Languages that write the word alike. */
    private static final List<String> ALIKE = List.of("da", "nb");

    @Test
    void theMarkIsSaidThreeTimesBeforeAndAfter() {
        assertThat(ExerciseMark.around("en", "We look into it.\n"))
                .isEqualTo("EXERCISE EXERCISE EXERCISE\n\nWe look into it.\n\nEXERCISE EXERCISE EXERCISE");
    }

    @Test
    void everyLanguageHasAWordOfItsOwn() {
        Map<String, String> languages = new TreeMap<>();
        for (String language : Languages.OURS) {
            if (!ALIKE.contains(language)) {
                String other = languages.put(ExerciseMark.word(language), language);
                assertThat(other).as(language).isNull();
            }
        }
    }

    @Test
    void aLanguageOfItsFamilyOrEnglishStandsForOneThatIsNotOurs() {
        assertThat(ExerciseMark.word("de-AT")).isEqualTo("ÜBUNG");
        assertThat(ExerciseMark.word("mi")).isEqualTo("EXERCISE");
    }
}
