package org.tocsin.site.status.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.Messages;
import org.tocsin.uptime.Uptime;

class BadgesTest {
    private static final StatusEvent DOWN = incident(
            "2026-11-23-cards",
            "Card payments are declined",
            update("2026-11-23T08:32", INVESTIGATING, "We look into it.", Map.of(CARDS, MAJOR_OUTAGE)));

    @Test
    void theBadgeOfThePageSaysHowTheWorstIs() {
        assertThat(titles().get("badges/status.svg")).isEqualTo("Larkfield & Sons: Working");
        assertThat(titles(DOWN).get("badges/status.svg")).isEqualTo("Larkfield & Sons: Unavailable");
    }

    @Test
    void eachComponentHasABadgeOfItsOwn() {
        assertThat(titles(DOWN))
                .containsEntry("badges/cards.svg", "Card payments: Unavailable")
                .containsEntry("badges/labs.svg", "Lab results & more: Working");
    }

    @Test
    void theUptimeOfNinetyDaysIsRoundedDown() {
        assertThat(titles(DOWN))
                .containsEntry("badges/cards-uptime.svg", "Card payments: 99.95% of 90 days")
                .containsEntry("badges/labs-uptime.svg", "Lab results & more: 100% of 90 days");
    }

    @Test
    void anIncidentThatNamesNothingIsNeverCalledWell() {
        StatusEvent vague = incident("2026-11-23-x", "Slow", update("2026-11-23T08:32", INVESTIGATING, "Hm."));

        assertThat(titles(vague).get("badges/status.svg")).isEqualTo("Larkfield & Sons: Slow or limited");
    }

    @Test
    void wordsShapesAndWidthsAreDrawnTheSameEverywhere() {
        assertThat(svgs(DOWN).get("badges/cards.svg")).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" width="193" height="20" viewBox="0 0 193 20" role="img" aria-labelledby="t"\
                 xml:lang="en"><title id="t">Card payments: Unavailable</title><rect width="193" height="20" rx="4" fill="#2b3843"/>\
                <path fill="#ad1020" d="M98 0h91a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H98Z"/>\
                <path fill="#fff" fill-rule="evenodd" transform="translate(104 4) scale(.6)" d="%s"/>\
                <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11">\
                <text x="49.0" y="14" textLength="84">Card payments</text>\
                <text x="153.5" y="14" textLength="65">Unavailable</text></g></svg>
                """.formatted(BadgeShape.DOWN.path()));
    }

    @Test
    void aNameInAnotherScriptIsNotStretched() {
        assertThat(TextWidth.isCertain("Karten-Zahlung")).isTrue();
        assertThat(TextWidth.isCertain("شلوم")).isFalse();
        assertThat(TextWidth.of("カード")).isEqualTo(33);
    }

    @Test
    void theShapesAreThoseOfThePages() throws IOException {
        Document marks = Jsoup.parse(Files.readString(Path.of("templates/shared/marks.ftlh")));

        for (BadgeShape shape : BadgeShape.values()) {
            assertThat(marks.select("symbol#" + shape.word() + " path").attr("d"))
                    .as(shape.word())
                    .isEqualTo(shape.path());
        }
    }

    @Test
    void theColoursAreThoseOfThePagesInDaylight() throws IOException {
        String style = Files.readString(Path.of("templates/shared/tokens.css"));

        for (BadgeShape shape : BadgeShape.values()) {
            String token = shape == BadgeShape.NOTICE ? "soft" : shape.word();
            assertThat(style).as(shape.word()).contains("--" + token + ": " + shape.colour() + ";");
        }
    }

    private static Map<String, String> titles(StatusEvent... events) {
        Map<String, String> titles = new TreeMap<>();
        svgs(events)
                .forEach((path, svg) -> titles.put(
                        path,
                        Jsoup.parse(svg, "", Parser.xmlParser()).select("title").text()));
        return titles;
    }

    private static Map<String, String> svgs(StatusEvent... events) {
        OpenFacts facts = facts(events);
        Map<String, String> svgs = new TreeMap<>();
        new Badges(facts, NOW, new Uptime(facts, NOW), Messages.english())
                .files()
                .forEach(file ->
                        svgs.put(file.path().value(), new String(file.content().get(), StandardCharsets.UTF_8)));
        return svgs;
    }
}
