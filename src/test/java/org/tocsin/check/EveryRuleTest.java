package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.source.FilesInMemory;

class EveryRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static List<Rule> rules() {
        return Checks.RULES;
    }

    @Test
    void theSurroundingsOfTheExamplesAreSound() {
        assertThat(Found.in(FilesInMemory.base(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itAcceptsWhatItsExampleSaysItAccepts(Rule rule) {
        List<Problem> problems =
                Found.in(FilesInMemory.base().with(rule.example().accepted()), NOW);

        assertThat(problems).as(rule.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itRefusesWhatItsExampleSaysItRefusesAtItsPlaceAndNothingElse(Rule rule) {
        List<Problem> problems =
                Found.in(FilesInMemory.base().with(rule.example().refused()), NOW);

        assertThat(problems).as(rule.id()).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo(rule.id());
        assertThat(problems.get(0).place().toString()).isEqualTo(place(rule.example()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsMessageSaysWhatIsWrongWhatWasExpectedAndHowToMendIt(Rule rule) {
        Problem problem = Found.in(FilesInMemory.base().with(rule.example().refused()), NOW)
                .get(0);

        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
        assertThat(rule.meaning()).matches("(?s)[A-Z].*\\.");
        assertThat(problem.message()).isNotEmpty().doesNotEndWith(".").doesNotContain("\n");
        assertThat(problem.expected()).isNotEmpty().doesNotEndWith(".");
        assertThat(problem.fix()).matches("(?s)[A-Z].*[.?`]");
    }

    @Test
    void noTwoRulesHaveTheSameId() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static String place(Example example) {
        String place = example.place();
        int mark = place.indexOf('#');
        if (mark < 0) {
            return place;
        }
        String path = place.substring(0, mark);
        Map<String, byte[]> files = FilesInMemory.base().files();
        String text = new String(files.get(path), java.nio.charset.StandardCharsets.UTF_8);
        String wanted = place.substring(mark + 1);
        String before = text.substring(0, text.indexOf(wanted) + wanted.length());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(path, line, before.length() - before.lastIndexOf('\n')).toString();
    }
}
