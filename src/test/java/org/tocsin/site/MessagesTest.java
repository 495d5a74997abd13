package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.parse("""
            greeting = {1}, it's {0}
            left.one = one left
            left.other = {0} left
            plural.one = n = 1
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

    @Test
    void aLanguageWritesNumbersInItsOwnDigits() {
        Messages own = Messages.parse("number.digits = ٠١٢٣٤٥٦٧٨٩\nnumber.decimal = ٫\nnumber.percent = {0}٪");

        assertThat(own.number(2026)).isEqualTo("٢٠٢٦");
        assertThat(own.percent("99.98")).isEqualTo("٩٩٫٩٨٪");
    }

    @Test
    void aRepositorysOwnWordsTakeThePlaceOfOursKeyByKey() {
        Messages mine = Messages.in("en", Map.of("frame.now", "Right now"));

        assertThat(mine.text("frame.now")).isEqualTo("Right now");
        assertThat(mine.text("frame.history")).isEqualTo("History");
    }

    @Test
    void aLanguageOfOneCountryAndOneThatWeLackHaveWordsToo() {
        assertThat(Messages.in("en-US", Map.of()).text("incident.ended")).isEqualTo("Ended");
        assertThat(Messages.in("zh-TW", Map.of()).text("language.name")).isEqualTo("繁體中文");
        assertThat(Messages.in("no", Map.of()).text("language.name")).isEqualTo("Norsk bokmål");
        assertThat(Messages.in("zu", Map.of("incident.ended", "Kuphelile")).text("incident.ended"))
                .isEqualTo("Kuphelile");
        assertThat(Messages.in("zu", Map.of()).text("incident.ended")).isEqualTo("Ended");
    }
}
