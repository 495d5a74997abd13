package org.tocsin.site.status;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.pages;
import static org.tocsin.site.status.Given.update;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatusEvent;

class HistoryByMonthTest {
    private static final Incident AUGUST = over("2026-08-31-late", "Late in August", "2026-08-31T21:30:00");
    private static final Incident SEPTEMBER = over("2026-08-31-later", "Later", "2026-08-31T22:30:00");

    @Test
    void anIncidentBelongsToTheMonthItBeganInWhereTheSiteIs() {
        assertThat(titles(months(AUGUST, SEPTEMBER), "history/2026-08/index.html"))
                .containsExactly("Late in August");
        assertThat(titles(months(AUGUST, SEPTEMBER), "history/2026-09/index.html"))
                .containsExactly("Later");
    }

    @Test
    void thePresentMonthHasAPageEvenWhenItWasQuiet() {
        var months = months(AUGUST);

        assertThat(months)
                .extracting(month -> month.path().value())
                .containsExactly("history/2026-08/index.html", "history/2026-11/index.html");
        assertThat(months.get(1).count()).isEqualTo("0 entries.");
    }

    @Test
    void monthsLeadToTheirNeighboursThatHavePages() {
        var months = months(AUGUST);

        assertThat(months.get(0).later()).isEqualTo(new MonthPage.Turn("Later: November 2026", "history/2026-11/"));
        assertThat(months.get(0).earlier()).isNull();
        assertThat(months.get(1).earlier()).isEqualTo(new MonthPage.Turn("Earlier: August 2026", "history/2026-08/"));
    }

    @Test
    void theIndexNamesQuietMonthsBetweenWithoutAPage() {
        var index = pages(AUGUST).stream()
                .filter(HistoryPage.class::isInstance)
                .map(HistoryPage.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(index.lede()).isEqualTo("Every problem and every maintenance since August 2026, by month.");
        assertThat(index.years()).extracting(HistoryPage.Year::number).containsExactly("2026");
        assertThat(index.years().get(0).months())
                .containsExactly(
                        new HistoryPage.Month("November 2026", "0", "history/2026-11/"),
                        new HistoryPage.Month("October 2026", "0", null),
                        new HistoryPage.Month("September 2026", "0", null),
                        new HistoryPage.Month("August 2026", "1", "history/2026-08/"));
    }

    @Test
    void plannedMaintenanceIsNotHistoryYet() {
        var planned = maintenance(
                "2026-11-24-move",
                "Records move",
                at("2026-11-24T09:00:00"),
                at("2026-11-24T11:00:00"),
                update(at("08:00"), SCHEDULED));

        assertThat(titles(months(planned), "history/2026-11/index.html")).isEmpty();
    }

    @Test
    void entriesSayHowLongItLasted() {
        assertThat(months(AUGUST).get(0).days().get(0).entries())
                .extracting(Entry::outcome)
                .containsExactly(List.of(new Mark("slow", "Resolved after 2 h 14 min")));
    }

    @Test
    void anIncidentThatSpansMidnightStandsUnderTheDayItBeganAndNamesTheDayItEnded() {
        var day = months(AUGUST).get(0).days().get(0);

        assertThat(day.date().text()).isEqualTo("31 Aug 2026");
        assertThat(day.entries().get(0).when().text()).isEqualTo("23:30");
        assertThat(requireNonNull(day.entries().get(0).until()).text()).isEqualTo("1 Sep 2026, 01:44 (UTC+2)");
    }

    private static Incident over(String id, String title, String began) {
        return incident(
                id,
                title,
                Impact.MINOR,
                update(at(began), INVESTIGATING),
                update(at(began).plusSeconds(134 * 60), RESOLVED));
    }

    private static List<MonthPage> months(StatusEvent... events) {
        return pages(events).stream()
                .filter(MonthPage.class::isInstance)
                .map(MonthPage.class::cast)
                .toList();
    }

    private static List<String> titles(List<MonthPage> months, String path) {
        return months.stream()
                .filter(month -> month.path().value().equals(path))
                .flatMap(month -> month.days().stream())
                .flatMap(day -> day.entries().stream())
                .map(Entry::title)
                .toList();
    }
}
