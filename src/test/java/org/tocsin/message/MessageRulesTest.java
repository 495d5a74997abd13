package org.tocsin.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.TeamId;

class MessageRulesTest {
    private static final MessageRules RULES = new MessageRules(new Colleagues(List.of(new Person(
            new PersonId("ana"),
            "Ana",
            "Engineer",
            new TeamId("support"),
            ZoneOffset.UTC,
            "Ana@example.com",
            "+351 210 000 001",
            null,
            List.of("en"),
            List.of(),
            1,
            null,
            null))));

    @Test
    void aGoodMessageBreaksNone() {
        assertThat(RULES.broken("**Some** payments [wait](https://example.com/a), write to support@example.com."))
                .isEmpty();
    }

    @Test
    void eachBadPartIsNamed() {
        assertThat(RULES.broken("Please <b>wait</b>.")).containsExactly("raw HTML stands in it");
        assertThat(RULES.broken("![A graph](https://example.com/g.png)")).containsExactly("an image stands in it");
        assertThat(RULES.broken("[Here](javascript:alert)"))
                .containsExactly("a link in it leads to no https or mailto address");
        assertThat(RULES.broken("More soon. TBD")).containsExactly("it holds a placeholder: TBD");
        assertThat(RULES.broken("Call +351 (210) 000-001")).containsExactly("it tells how a colleague is reached");
        assertThat(RULES.broken("Write to ana@EXAMPLE.com")).containsExactly("it tells how a colleague is reached");
    }

    @Test
    void severalAreAllNamed() {
        assertThat(RULES.broken("<b>TODO</b> ask ana@example.com")).hasSize(3);
    }
}
