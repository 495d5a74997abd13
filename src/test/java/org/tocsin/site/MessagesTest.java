package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.parse("""
            greeting = {1}, it's {0}
            left.one = one left
            left.other = {0} left
            """);

    @Test
    void placesAreFilledInTheOrderTheLanguageWants() {
        assertThat(messages.text("greeting", "nine", "Ana")).isEqualTo("Ana, it's nine");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPlace() {
        assertThat(messages.text("greeting", "{1}$1\\", "Ana")).isEqualTo("Ana, it's {1}$1\\");
    }

    @Test
    void oneThingIsSaidUnlikeMany() {
        assertThat(messages.count("left", 1)).isEqualTo("one left");
        assertThat(messages.count("left", 0)).isEqualTo("0 left");
    }

    @Test
    void aMissingKeyStopsTheBuild() {
        assertThatThrownBy(() -> messages.text("farewell"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the messages have no key farewell");
    }
}
