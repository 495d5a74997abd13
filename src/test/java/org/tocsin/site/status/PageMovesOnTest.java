package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.CARDS;
import static org.tocsin.site.status.Given.LABS;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.home;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.promising;
import static org.tocsin.site.status.Given.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;

/** What the page holds for the time after it was built, when nobody says anything more. */
class PageMovesOnTest {
    private static final Maintenance AT_NOON = maintenance(
            "2026-11-23-move",
            "Records move",
            at("12:00"),
            at("13:00"),
            update(at("08:00"), SCHEDULED, Map.of(LABS, UNDER_MAINTENANCE)));
    private static final Incident CARDS_FAIL = incident(
            "2026-11-23-cards",
            "Some cards fail",
            Impact.MAJOR,
            promising(update(at("09:00"), INVESTIGATING, Map.of(CARDS, PARTIAL_OUTAGE)), at("12:30")));

    @Test
    void announcedMaintenanceBeginsAndEndsWithItsWindow() {
        assertThat(told(home(AT_NOON)))
                .containsExactly(
                        "…–12:00 Everything is working.",
                        "12:00–13:00 Maintenance is under way: Records move.",
                        "13:00–… Everything is working.");
    }

    @Test
    void itsComponentsAndItsEntryMoveWithIt() {
        var home = home(AT_NOON);

        assertThat(spelled(home.groups().get(1).services().get(0).states()))
                .containsExactly("…–12:00 Working", "12:00–13:00 Under maintenance", "13:00–… Working");
        assertThat(spelled(home.maintenance().get(0).outcome()))
                .containsExactly(
                        "…–12:00 Planned to take 1 h", "12:00–13:00 Under way", "13:00–… Planned time is over");
    }

    @Test
    void maintenanceThatSomebodyTookUpRunsOverUntilSomebodySaysThatItIsDone() {
        var begun = maintenance(
                "2026-11-23-move",
                "Records move",
                at("09:00"),
                at("13:00"),
                update(at("08:00"), SCHEDULED),
                update(at("09:01"), IN_PROGRESS, Map.of(LABS, UNDER_MAINTENANCE)));

        assertThat(spelled(home(begun).maintenance().get(0).outcome()))
                .containsExactly("…–13:00 Under way", "13:00–… Taking longer than planned");
        assertThat(told(home(begun))).allMatch(line -> line.endsWith("Maintenance is under way: Records move."));
    }

    @Test
    void anOpenIncidentSpeaksBeforeMaintenanceThatBegins() {
        assertThat(told(home(AT_NOON, CARDS_FAIL))).isNotEmpty().allMatch(line -> line.endsWith("Some cards fail."));
    }

    @Test
    void aPromisedUpdateBecomesLate() {
        var home = home(CARDS_FAIL);

        assertThat(home.later()).hasSize(1);
        assertThat(home.later().get(0).lede().get(1).text())
                .isEqualTo("We promised an update by 13:30 (UTC+1); it is late.");
        assertThat(home.open().get(0).facts().get(1).late())
                .isEqualTo(new Mark("slow", "Overdue", new Spell("2026-11-23T12:30:00Z", null)));
    }

    @Test
    void withNothingAheadThePageHoldsThePresentAlone() {
        var home = home();

        assertThat(home.answer().spell()).isNull();
        assertThat(home.later()).isEmpty();
        assertThat(home.groups().get(0).services().get(0).states()).containsExactly(new Mark("working", "Working"));
    }

    private static List<String> told(HomePage home) {
        List<Answer> all = new ArrayList<>(List.of(home.answer()));
        all.addAll(home.later());
        return spelled(all.stream()
                .map(answer -> new Mark(answer.shape(), answer.sentence(), answer.spell()))
                .toList());
    }

    private static List<String> spelled(List<Mark> marks) {
        return marks.stream().map(PageMovesOnTest::spelled).toList();
    }

    private static String spelled(Mark mark) {
        Spell spell = mark.spell();
        return spell == null ? mark.word() : clock(spell.from()) + "–" + clock(spell.until()) + " " + mark.word();
    }

    private static String clock(@Nullable String machine) {
        return machine == null ? "…" : machine.substring(11, 16);
    }
}
