package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.CARDS;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.pages;
import static org.tocsin.site.status.Given.update;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;

class EventPageTest {
    @Test
    void updatesStandNewestFirstWithTheShapeOfTheirTime() {
        var page = page(incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.MINOR,
                update(at("08:12"), INVESTIGATING, Map.of(CARDS, MAJOR_OUTAGE)),
                update(at("08:40"), IDENTIFIED, Map.of(CARDS, DEGRADED_PERFORMANCE)),
                update(at("09:00"), RESOLVED)));

        assertThat(page.path().value()).isEqualTo("incidents/2026-11-23-cards/index.html");
        assertThat(page.updates())
                .extracting(EventPage.Posted::status)
                .containsExactly("Resolved", "Cause found", "Investigating");
        assertThat(page.updates()).extracting(EventPage.Posted::shape).containsExactly("working", "slow", "down");
        assertThat(page.updates().get(2).changes()).containsExactly(new Mark("down", "Card payments: Unavailable"));
    }

    @Test
    void aClosedIncidentSaysHowLongItLastedAndWhatItTouched() {
        var page = page(incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.MINOR,
                update(at("08:12"), INVESTIGATING, Map.of(CARDS, DEGRADED_PERFORMANCE)),
                update(at("09:26"), RESOLVED)));

        assertThat(page.stands()).containsExactly(new Mark("working", "Resolved"));
        assertThat(page.facts()).extracting(Fact::label).containsExactly("Started", "Ended", "Lasted", "Affected");
        assertThat(page.facts().get(2).text()).isEqualTo(Phrase.words("1 h 14 min"));
        assertThat(page.facts().get(3).marks()).containsExactly(new Mark("slow", "Card payments"));
    }

    @Test
    void anEndThatNobodyRecordedIsSaidToBeUnknownAndNoDurationIsMadeUp() {
        var known = incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.MINOR,
                update(at("08:12"), INVESTIGATING),
                update(at("08:12"), RESOLVED));

        var page = page(new Incident(
                known.id(),
                known.heading(),
                known.impact(),
                known.started(),
                known.updates(),
                true,
                false,
                new StatuspageOrigin.Event("k1mlxlmdhqqp", null, null, null, null)));

        assertThat(page.facts()).extracting(Fact::label).containsExactly("Started", "Ended");
        assertThat(page.facts().get(1).text()).isEqualTo(Phrase.words("Not recorded"));
    }

    @Test
    void maintenanceShowsItsWindowAndIsPlannedUntilItBegins() {
        var page = page(maintenance(
                "2026-11-24-move",
                "Records move",
                at("2026-11-24T09:00:00"),
                at("2026-11-24T11:00:00"),
                update(at("08:00"), SCHEDULED, Map.of(CARDS, UNDER_MAINTENANCE))));

        assertThat(page.stands())
                .containsExactly(
                        new Mark("notice", "Planned", new Spell(null, "2026-11-24T09:00:00Z")),
                        new Mark("upkeep", "Under way", new Spell("2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z")),
                        new Mark("working", "Planned time is over", new Spell("2026-11-24T11:00:00Z", null)));
        assertThat(page.facts()).extracting(Fact::label).containsExactly("From", "Until", "Affected");
        assertThat(page.frame().navigation()).noneMatch(Frame.NavLink::here);
    }

    @Test
    void linksLeadBackToTheTopOfTheSite() {
        var page = page(incident("2026-11-23-x", "Slow", Impact.MINOR, update(at("08:12"), INVESTIGATING)));

        assertThat(page.frame().root()).isEqualTo("../../");
        assertThat(page.frame().canonical()).isEqualTo("https://status.example/sub/incidents/2026-11-23-x/");
    }

    @Test
    void thePageForMissingOnesLinksFromTheTopOfTheHost() {
        var missing = pages().stream()
                .filter(MissingPage.class::isInstance)
                .map(MissingPage.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(missing.frame().root()).isEqualTo("/sub/");
    }

    private static EventPage page(StatusEvent event) {
        List<EventPage> found = pages(event).stream()
                .filter(EventPage.class::isInstance)
                .map(EventPage.class::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
