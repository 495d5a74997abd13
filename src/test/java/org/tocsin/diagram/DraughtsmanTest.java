package org.tocsin.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraughtsmanTest {
    private static final Draughtsman DRAUGHTSMAN = new Draughtsman(Duration.ofSeconds(60));

    private static final String COMPONENTS = """
        [Paylane] --> [Relaywire] : événements
        [Relaywire] --> [Flowbench]
        rectangle Desk {
          [Flowbench] --> [Gridbase]
        }
        note right of Relaywire : keeps 14 days
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMPONENTS,
                """
                Paylane -> Flowbench : event
                alt known
                Flowbench --> Paylane : 200
                else new
                Flowbench --> Paylane : 200
                end""",
                "start\n:Take a snapshot;\nif (Booked twice?) then (yes)\n:Pause all;\nelse (no)\n:Watch;\nendif\nstop",
                "[*] --> Paused\nPaused --> Trial : one clinic\nTrial --> [*]",
            })
    void wordsBecomePlainShapesOfOneSize(String words) {
        var drawn = (Outcome.Drawn) draw(words);

        assertThat(drawn.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + drawn.width() + "\" height=\""
                        + drawn.height() + "\"")
                .contains("<text", "stroke=")
                .doesNotContain("style=", "script", "href", "<?", "<!--", "url(", "<image", "<g", "id=");
    }

    @Test
    void thePictureIsTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        String svg = ((Outcome.Drawn) draw(COMPONENTS)).svg();

        assertThat(((Outcome.Drawn) draw(COMPONENTS)).svg()).isEqualTo(svg);
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("3dc66922dd868fb255cb539848a9a371137c648b52e4cd4d2fd04283e68490ba");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -> b : x\\nthis is wrong ===|2|PlantUML does not understand this line",
                "[A] --> [B]\\n"
                        + "database A|2|PlantUML does not understand this line: This element (A) is already defined",
                "a -> b\\n!include /etc/passwd|2|PlantUML's preprocessor is switched off",
                "a -> b\\n  !include https://example.org/x.puml|2|PlantUML's preprocessor is switched off",
                "!while 1\\na -> b\\n!endwhile|1|PlantUML's preprocessor is switched off",
                "a -> b : %date()|1|PlantUML's functions are switched off",
                "title %getenv(HOME)\\na -> b|1|PlantUML's functions are switched off",
                "a -> b : at %date%|1|PlantUML's functions are switched off",
                "a -> b\\nnote left: <img:/etc/passwd>|2|a diagram holds no pictures",
                "@startgantt\\n[A] lasts 3 days\\n@endgantt|1|@startgantt is not needed here",
                "a -> b\\nnewpage\\na -> c|1|the diagram has several pages",
                "version|1|this kind of diagram is not drawn here",
                "listfonts|1|this kind of diagram is not drawn here",
                "rectangle A #red/blue|1|the diagram asks for a colour that changes within a shape",
            })
    void whatCannotBeDrawnIsSaidAtItsLine(String words, int line, String why) {
        var refused = (Outcome.Refused) draw(words.replace("\\n", "\n"));

        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.why()).startsWith(why);
        assertThat(refused.fix()).isNotEmpty();
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefused() {
        List<String> wide = IntStream.range(0, 90)
                .mapToObj(at -> "participant \"A participant with a long name, number " + at + "\" as p" + at)
                .toList();

        assertThat(DRAUGHTSMAN.draw(List.of("", " "))).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) DRAUGHTSMAN.draw(Collections.nCopies(201, "a -> b"))).line())
                .isEqualTo(201);
        assertThat(((Outcome.Refused) DRAUGHTSMAN.draw(wide)).why()).contains("and 4000 is the most");
    }

    @Test
    void aLinkInADiagramLeavesItsWordsOnly() {
        assertThat(((Outcome.Drawn) draw("a -> b : [[javascript:alert(1) press]] <b>&</b>")).svg())
                .contains("press", "&amp;")
                .doesNotContain("javascript");
    }

    @Test
    void oneThatTakesTooLongIsGivenUpAndTheNextIsDrawn() {
        Draughtsman hasty = new Draughtsman(Duration.ofNanos(1));

        assertThat(((Outcome.Refused) hasty.draw(List.of("a -> b"))).why()).contains("not drawn within");
        assertThat(DRAUGHTSMAN.draw(List.of("a -> b"))).isInstanceOf(Outcome.Drawn.class);
    }

    private static Outcome draw(String words) {
        return DRAUGHTSMAN.draw(words.lines().toList());
    }
}
