package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.drill;
import static org.tocsin.site.desk.Given.drilled;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.gap;
import static org.tocsin.site.desk.Given.update;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.calendar.Editions;

/** What a playbook's page says beside the playbook: when it is read again, and where it was used. */
class PlaybookPagesTest {
    private static final String PATH = "content/playbooks/payments.adoc";

    @Test
    void aReviewInTimeSaysWhenTheNextIsDue() {
        Fact next = next("2026-11-01", "");

        assertThat(next.moment()).isNotNull();
        assertThat(next.aside()).isEmpty();
        assertThat(next.late()).isFalse();
        assertThat(home("2026-11-01").overduePlaybooks()).isEmpty();
    }

    @Test
    void aReviewOfTheNextFortnightIsDueSoon() {
        assertThat(next("2026-11-01", "P30D").aside()).isEqualTo("due soon");
    }

    @Test
    void anOverdueReviewIsToldOnThePageInTheListAndAtHome() {
        Fact next = next("2026-08-01", "");

        assertThat(next.aside()).isEqualTo("overdue");
        assertThat(next.late()).isTrue();
        assertThat(list("2026-08-01").rows().get(0).facts())
                .filteredOn(Fact::late)
                .extracting(Fact::label)
                .containsExactly("Next review");
        assertThat(home("2026-08-01").overduePlaybooks())
                .extracting(
                        overdue -> overdue.playbook().label(),
                        overdue -> overdue.owner().label())
                .containsExactly(tuple("Payments", "Ana"));
    }

    @Test
    void incidentsThatNameItAndDrillsOfItsProcessAreListedNewestFirst() {
        ProsePage page = page(
                ProsePage.class,
                "2026-11-01",
                "",
                drill("2026-09-01", List.of(), gap("old", "2026-12-01", null)),
                drill("2026-05-01", List.of()));

        assertThat(page.uses())
                .extracting(PlaybookUse::kind, PlaybookUse::outcome)
                .containsExactly(
                        tuple("Incident", "Resolved after 35 min"),
                        tuple("Drill", "Score –; 1 gap, 1 open"),
                        tuple("Drill", "Score –; no gap"));
        assertThat(page.openGaps()).extracting(GapRow::text).containsExactly("No old.");
    }

    private static Fact next(String reviewed, String every) {
        return page(ProsePage.class, reviewed, every).facts().stream()
                .filter(fact -> fact.label().equals("Next review"))
                .findFirst()
                .orElseThrow();
    }

    private static OpenPage home(String reviewed) {
        return page(OpenPage.class, reviewed, "");
    }

    private static ProseListPage list(String reviewed) {
        return page(ProseListPage.class, reviewed, "");
    }

    private static <T extends Page> T page(Class<T> type, String reviewed, String every, Drill... drills) {
        Everything all = drilled(everything(List.of(), incident()), drills);
        TreeMap<String, String> header = new TreeMap<>(
                Map.of("process", "payment-sync", "owner", "ana", "reviewed", reviewed, "review-every", every));
        ProseFile playbook = new ProseFile(PATH, "Payments", header, List.of(), ProseOutline.EMPTY);
        Everything with = new Everything(
                all.settings(),
                all.open(),
                all.escalation(),
                all.incidents(),
                List.of(playbook),
                all.handbook(),
                all.postmortems(),
                all.scenarios(),
                all.drills(),
                all.drillReports());
        Prose prose = new Prose(PATH, "Payments", header, new Html("<p>x</p>"), List.of());
        return new DeskSite(with, Given.NOW, List.of(), Versions.NONE, Editions.none(Given.NOW))
                .pages(new ProseLibrary(Map.of(PATH, prose))).stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static IncidentRecord incident() {
        Response response = new Response(
                Given.PAYMENTS,
                SEV1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                PATH,
                List.of());
        return Given.record(
                "2026-11-23-a",
                response,
                update("08:00", UpdateStatus.INVESTIGATING, null),
                update("08:35", UpdateStatus.RESOLVED, null));
    }
}
