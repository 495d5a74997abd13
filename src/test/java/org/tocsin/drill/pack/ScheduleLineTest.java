package org.tocsin.drill.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Changed;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.Twist;

/**
 * Payments fail on a Tuesday at half past five in the afternoon in Lisbon. Priya Raman commands then. In one line of the
 * schedule somebody takes over from 17:45 on, a quarter of an hour later: what comes before stays, what comes after moves.
 */
class ScheduleLineTest {
    private static final PackOrder ORDER =
            Packs.order("webhook-stops-silently", "payment-sync", "sev1", Twist.NONE, "2026-12-01T17:30:00Z");

    private final Pack before = made(Larkfield.escalation());
    private final Pack after = made(Changed.schedules(
            Larkfield.escalation(),
            schedule -> schedule.id().value().equals("incident-command") ? swapped(schedule) : schedule));

    private static Pack made(Escalation escalation) {
        return PackGenerator.generate(ORDER, Packs.material(escalation));
    }

    private static Schedule swapped(Schedule schedule) {
        List<ScheduleOverride> overrides = new ArrayList<>(schedule.overrides());
        overrides.add(new ScheduleOverride(
                Instant.parse("2026-12-01T17:45:00Z"),
                Instant.parse("2026-12-01T23:00:00Z"),
                new PersonId("claire-bouchard"),
                new PersonId("priya-raman"),
                "Swapped",
                new PersonId("henrique-vale")));
        return Changed.overrides(schedule, overrides);
    }

    @Test
    void exactlyTheRowsOfTheCommanderAfterTheSwapMove() {
        List<String> moved = new ArrayList<>();
        assertThat(after.timeline()).hasSameSizeAs(before.timeline());
        for (int i = 0; i < before.timeline().size(); i++) {
            Pack.Row was = before.timeline().get(i);
            Pack.Row is = after.timeline().get(i);
            if (!was.equals(is)) {
                assertThat(is).usingRecursiveComparison().ignoringFields("who").isEqualTo(was);
                moved.add(was.at() + " " + was.clause().key() + ": " + was.who().get(0) + " → "
                        + is.who().get(0));
            }
        }

        assertThat(moved).containsExactly("PT30M steps.approve-workaround: Priya Raman → Claire Bouchard");
    }

    @Test
    void nothingElseThatIsDrawnOrToldMoves() {
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.policy()).isEqualTo(before.policy());
        assertThat(after.events()).isEqualTo(before.events());
        assertThat(after.cast()).isEqualTo(before.cast());
        assertThat(after.messages()).isEqualTo(before.messages());
        assertThat(after.opening()).isEqualTo(before.opening());
        assertThat(before.cast())
                .filteredOn(player -> player.role().equals(new RoleId("incident-commander")))
                .extracting(Pack.Player::name)
                .containsExactly("Priya Raman");
    }
}
