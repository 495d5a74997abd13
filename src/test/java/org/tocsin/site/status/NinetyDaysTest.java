package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.CARDS;
import static org.tocsin.site.status.Given.LABS;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.facts;
import static org.tocsin.site.status.Given.home;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.pages;
import static org.tocsin.site.status.Given.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.Page;

/** What the first page, the page of a component and the page of months say of the past. */
class NinetyDaysTest {
    private static final Incident DOWN_OVER_MIDNIGHT =
            was("2026-11-20-cards", MAJOR_OUTAGE, "2026-11-20T22:30:00", "2026-11-20T23:30:00");

    @Test
    void aStripIsOneStrokeForEachRunOfDaysOfOneShape() {
        var strip = strip(
                DOWN_OVER_MIDNIGHT,
                was("2026-11-10-cards", DEGRADED_PERFORMANCE, "2026-11-10T08:00:00", "2026-11-10T09:00:00"));

        assertThat(strip.bars())
                .containsExactly(
                        new Strip.Bars("working", "M0 0h76m1 0h9m2 0h2"),
                        new Strip.Bars("slow", "M76 0h1"),
                        new Strip.Bars("down", "M86 0h2"));
    }

    @Test
    void aStripSaysInWordsWhatItDraws() {
        assertThat(strip().label()).isEqualTo("100% available in the last 90 days. No problems.");
        assertThat(strip(DOWN_OVER_MIDNIGHT).label())
                .isEqualTo("99.95% available in the last 90 days. Problems on 2 days.");
        assertThat(strip(DOWN_OVER_MIDNIGHT).figure()).isEqualTo("99.95%");
        assertThat(strip(DOWN_OVER_MIDNIGHT).shortFigure()).isEqualTo("99.86%");
    }

    @Test
    void maintenanceIsDrawnAndIsNoProblem() {
        var strip = strip(maintenance(
                "2026-11-20-work",
                "Work",
                at("2026-11-20T08:00:00"),
                at("2026-11-20T09:00:00"),
                update(at("2026-11-19T08:00:00"), SCHEDULED, Map.of(CARDS, UNDER_MAINTENANCE))));

        assertThat(strip.label()).isEqualTo("100% available in the last 90 days. No problems.");
        assertThat(strip.bars()).contains(new Strip.Bars("upkeep", "M86 0h1"));
    }

    @Test
    void daysBeforeAComponentWasThereAreGrey() {
        OpenFacts facts = with(
                facts(),
                card -> new Component(
                        CARDS, "Card payments", null, null, LocalDate.of(2026, 11, 20), false, null, null));

        assertThat(homeOf(facts).groups().get(0).services().get(0).strip().bars())
                .containsExactly(new Strip.Bars("absent", "M0 0h86"), new Strip.Bars("working", "M86 0h4"));
    }

    @Test
    void aGroupIsAsBadAsTheWorstOfItsComponents() {
        var groups = home(incident(
                        "2026-11-23-cards",
                        "Slow",
                        Impact.MINOR,
                        update(at("08:00"), INVESTIGATING, Map.of(CARDS, PARTIAL_OUTAGE))))
                .groups();

        assertThat(groups)
                .extracting(group -> group.states().get(0).word())
                .containsExactly("Partly unavailable", "Working");
    }

    @Test
    void aComponentThatIsOnlyShownIfDegradedIsLeftOutWhileItWorks() {
        UnaryOperator<Component> hidden =
                card -> new Component(CARDS, "Card payments", null, null, null, true, null, null);

        assertThat(names(with(facts(), hidden))).containsExactly("Insurance claims", "Lab results");
        assertThat(names(with(
                        facts(incident(
                                "2026-11-23-cards",
                                "Slow",
                                Impact.MINOR,
                                update(at("08:00"), INVESTIGATING, Map.of(CARDS, PARTIAL_OUTAGE)))),
                        hidden)))
                .containsExactly("Card payments", "Insurance claims", "Lab results");
    }

    @Test
    void aHiddenComponentAppearsByItselfWhenItsMaintenanceBegins() {
        var tomorrow = maintenance(
                "2026-11-24-work",
                "Work",
                at("2026-11-24T09:00:00"),
                at("2026-11-24T11:00:00"),
                update(at("08:00"), SCHEDULED, Map.of(CARDS, UNDER_MAINTENANCE)));

        var card = homeOf(with(
                        facts(tomorrow),
                        one -> new Component(CARDS, "Card payments", null, null, null, true, null, null)))
                .groups()
                .get(0)
                .services()
                .get(0);

        assertThat(card.spell()).isEqualTo(new Spell("2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z"));
    }

    @Test
    void thePageOfAComponentTellsOfEachDayAndWhatHappenedOnIt() {
        var page = component("card-payments", facts(DOWN_OVER_MIDNIGHT));

        assertThat(page.path().value()).isEqualTo("components/card-payments/index.html");
        assertThat(page.days()).hasSize(90);
        var second = page.days().get(87);
        assertThat(second.date().text()).isEqualTo("21 Nov 2026");
        assertThat(second.shape()).isEqualTo("down");
        assertThat(second.states()).containsExactly(new Mark("down", "Unavailable: 30 min"));
        assertThat(second.events())
                .containsExactly(new ComponentPage.Way("Trouble", null, "../../incidents/2026-11-20-cards/"));
        assertThat(page.days().get(88).states()).containsExactly(new Mark("working", "No problems"));
    }

    @Test
    void thePageOfAComponentHasItsFiguresAndItsOwnHistory() {
        var page = component("card-payments", facts(DOWN_OVER_MIDNIGHT, ofLabs()));

        assertThat(page.figures())
                .extracting(ComponentPage.Figure::period, ComponentPage.Figure::percentage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("24 hours", "100%"),
                        org.assertj.core.groups.Tuple.tuple("7 days", "99.40%"),
                        org.assertj.core.groups.Tuple.tuple("30 days", "99.86%"),
                        org.assertj.core.groups.Tuple.tuple("90 days", "99.95%"),
                        org.assertj.core.groups.Tuple.tuple("12 months", "99.98%"));
        assertThat(page.entries()).extracting(Entry::href).containsExactly("incidents/2026-11-20-cards/");
        assertThat(page.months())
                .containsExactly(new ComponentPage.Way("November 2026", null, "../../history/2026-11/"));
        assertThat(page.follow())
                .extracting(ComponentPage.Way::href)
                .containsExactly(
                        "../../components/card-payments/feed.atom",
                        "../../badges/card-payments.svg",
                        "../../badges/card-payments-uptime.svg");
    }

    @Test
    void thePageOfMonthsSaysWhetherTheTargetWasMetAndWhatIsLeftOfIt() {
        OpenFacts facts = with(
                facts(
                        DOWN_OVER_MIDNIGHT,
                        was("2026-10-05-cards", PARTIAL_OUTAGE, "2026-10-05T08:00:00", "2026-10-05T09:00:00")),
                card -> new Component(
                        CARDS,
                        "Card payments",
                        null,
                        null,
                        null,
                        false,
                        Share.ofHundred(new java.math.BigDecimal("99.9")),
                        null));

        var table = page(UptimePage.class, facts).tables().get(0);

        assertThat(table.columns())
                .containsExactly(
                        new UptimePage.Column("Card payments", "components/card-payments/", "Target 99.9%"),
                        new UptimePage.Column("Insurance claims", "components/insurance-claims/", null));
        assertThat(table.rows()).hasSize(12);
        assertThat(table.rows().get(0).month()).isEqualTo("November 2026");
        assertThat(table.rows().get(0).cells())
                .containsExactly(
                        new UptimePage.Cell("99.81%", new Mark("down", "Missed"), "16 min too much"),
                        new UptimePage.Cell("100%", null, null));
        assertThat(table.rows().get(1).cells().get(0))
                .isEqualTo(new UptimePage.Cell("99.95%", new Mark("working", "Met"), null));
    }

    private static Incident ofLabs() {
        return incident(
                "2026-11-12-labs",
                "Labs",
                Impact.MINOR,
                update(at("2026-11-12T08:00:00"), INVESTIGATING, Map.of(LABS, PARTIAL_OUTAGE)),
                update(at("2026-11-12T09:00:00"), RESOLVED));
    }

    private static Incident was(String id, ComponentState state, String from, String until) {
        return incident(
                id,
                "Trouble",
                Impact.MAJOR,
                update(at(from), INVESTIGATING, Map.of(CARDS, state)),
                update(at(until), RESOLVED));
    }

    private static Strip strip(StatusEvent... events) {
        return home(events).groups().get(0).services().get(0).strip();
    }

    private static HomePage homeOf(OpenFacts facts) {
        return page(HomePage.class, facts);
    }

    private static List<String> names(OpenFacts facts) {
        return homeOf(facts).groups().stream()
                .flatMap(group -> group.services().stream())
                .map(HomePage.Service::name)
                .toList();
    }

    private static ComponentPage component(String id, OpenFacts facts) {
        return pages(facts).stream()
                .filter(page -> page.path().value().equals("components/" + id + "/index.html"))
                .map(ComponentPage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static <P extends Page> P page(Class<P> kind, OpenFacts facts) {
        return pages(facts).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The same facts with another component in the place of the first. */
    private static OpenFacts with(OpenFacts facts, UnaryOperator<Component> other) {
        ComponentGroup money = facts.groups().get(0);
        return new OpenFacts(
                facts.settings(),
                List.of(
                        new ComponentGroup(
                                money.id(),
                                money.name(),
                                money.description(),
                                List.of(
                                        other.apply(money.components().get(0)),
                                        money.components().get(1))),
                        facts.groups().get(1)),
                facts.incidents(),
                facts.maintenances(),
                facts.postmortems(),
                facts.pages());
    }
}
