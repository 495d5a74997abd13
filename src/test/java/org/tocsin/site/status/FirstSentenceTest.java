package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.MONITORING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.CARDS;
import static org.tocsin.site.status.Given.LABS;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.home;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.promising;
import static org.tocsin.site.status.Given.update;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.site.Moment;

class FirstSentenceTest {
    private static final Incident SLOW_CARDS = incident(
            "2026-11-23-cards",
            "Card payments are slow",
            Impact.MINOR,
            update(at("08:12"), INVESTIGATING, Map.of(CARDS, DEGRADED_PERFORMANCE)));

    @Test
    void withNothingOpenItSaysThatEverythingIsWorking() {
        var answer = home().answer();

        assertThat(answer.sentence()).isEqualTo("Everything is working.");
        assertThat(answer.shape()).isEqualTo("working");
        assertThat(home().changed()).isNull();
    }

    @Test
    void itIsWhatTheOpenIncidentTakesFromCustomers() {
        var answer = home(SLOW_CARDS).answer();

        assertThat(answer.sentence()).isEqualTo("Card payments are slow.");
        assertThat(lede(answer)).isEqualTo("We are finding out why.");
        assertThat(answer.shape()).isEqualTo("slow");
    }

    @Test
    void itSaysWhenThereWillBeNews() {
        var home = home(incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.MINOR,
                update(at("08:12"), INVESTIGATING),
                promising(update(at("09:31"), IDENTIFIED), at("09:55"))));

        assertThat(lede(home.answer()))
                .isEqualTo("We know the cause and are working on a fix. Next update by 10:55 (UTC+1).");
        assertThat(home.changed()).isEqualTo(new Moment("2026-11-23T09:31:00Z", "23 Nov 2026, 10:31 (UTC+1)"));
    }

    @Test
    void theWorstIncidentSpeaksAndTheOthersAreCounted() {
        var labsDown = incident(
                "2026-11-22-labs",
                "Lab results do not arrive",
                Impact.MINOR,
                update(at("2026-11-22T08:00:00"), INVESTIGATING, Map.of(LABS, MAJOR_OUTAGE)));

        var answer = home(SLOW_CARDS, labsDown).answer();

        assertThat(answer.sentence()).isEqualTo("Lab results do not arrive.");
        assertThat(lede(answer)).isEqualTo("We are finding out why. One more problem is open.");
        assertThat(answer.shape()).isEqualTo("down");
    }

    @Test
    void itNeverSaysThatAllIsWellWhileAnIncidentIsOpen() {
        var watched = incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.CRITICAL,
                update(at("08:12"), INVESTIGATING, Map.of(CARDS, MAJOR_OUTAGE)),
                update(at("09:00"), MONITORING, Map.of(CARDS, OPERATIONAL)));

        var answer = home(watched).answer();

        assertThat(answer.sentence()).isEqualTo("Fixed and being watched: Card payments are slow.");
        assertThat(answer.shape()).isEqualTo("notice");
    }

    @Test
    void anIncidentThatNamesNoComponentIsAsBadAsItsImpact() {
        var unnamed = incident("2026-11-23-x", "Nothing loads", Impact.CRITICAL, update(at("08:12"), INVESTIGATING));

        assertThat(home(unnamed).answer().shape()).isEqualTo("down");
    }

    @Test
    void aResolvedIncidentIsNotSpokenOf() {
        var over = incident(
                "2026-11-23-cards",
                "Card payments are slow",
                Impact.MINOR,
                update(at("08:12"), INVESTIGATING, Map.of(CARDS, DEGRADED_PERFORMANCE)),
                update(at("09:00"), RESOLVED));

        assertThat(home(over).answer().sentence()).isEqualTo("Everything is working.");
    }

    @Test
    void runningMaintenanceIsNamedWithItsEnd() {
        var work = maintenance(
                "2026-11-23-move",
                "Records move",
                at("09:00"),
                at("11:00"),
                update(at("08:00"), SCHEDULED),
                update(at("09:00"), IN_PROGRESS, Map.of(LABS, UNDER_MAINTENANCE)));

        var answer = home(work).answer();

        assertThat(answer.sentence()).isEqualTo("Maintenance is under way: Records move.");
        assertThat(lede(answer)).isEqualTo("It should be over by 12:00 (UTC+1).");
        assertThat(answer.shape()).isEqualTo("upkeep");
    }

    @Test
    void maintenanceThatRunsOverSaysSo() {
        var late = maintenance(
                "2026-11-23-move",
                "Records move",
                at("08:00"),
                at("09:00"),
                update(at("07:00"), SCHEDULED),
                update(at("08:02"), IN_PROGRESS));

        assertThat(lede(home(late).answer()))
                .isEqualTo("It was to be over by 10:00 (UTC+1) and is taking longer than planned.");
    }

    @Test
    void maintenanceThatWasOnlyAnnouncedEndsWithItsWindow() {
        var kept = maintenance(
                "2026-11-23-move", "Records move", at("08:00"), at("09:00"), update(at("07:00"), SCHEDULED));

        assertThat(home(kept).answer().sentence()).isEqualTo("Everything is working.");
        assertThat(home(kept).recent()).extracting(Entry::title).containsExactly("Records move");
    }

    @Test
    void plannedAndCompletedMaintenanceAreNotSpokenOf() {
        var planned = maintenance(
                "2026-11-24-move",
                "Records move",
                at("2026-11-24T09:00:00"),
                at("2026-11-24T11:00:00"),
                update(at("08:00"), SCHEDULED));
        var done = maintenance("2026-11-22-move", "Index", at("06:00"), at("07:00"), update(at("06:30"), COMPLETED));

        assertThat(home(planned, done).answer().sentence()).isEqualTo("Everything is working.");
    }

    @Test
    void aTitleThatEndsASentenceGetsNoSecondFullStop() {
        var asked = incident("2026-11-23-x", "Can you sign in?", Impact.MINOR, update(at("08:12"), INVESTIGATING));

        assertThat(home(asked).answer().sentence()).isEqualTo("Can you sign in?");
    }

    private static String lede(Answer answer) {
        return answer.lede().stream().map(Phrase::text).collect(Collectors.joining(" "));
    }
}
