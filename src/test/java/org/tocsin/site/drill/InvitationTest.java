package org.tocsin.site.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.DrillMode;

class InvitationTest {
    private static final Instant HELD = Instant.parse("2026-12-08T14:00:00Z");

    @Test
    void itSaysWhenWhereAndHowAndThatItIsAnExercise() {
        String text =
                invitation(DrillMode.TABLETOP, List.of("Ana Ruiz (Incident commander)", "Ben Tūhoe (Data steward)"));

        assertThat(text)
                .contains("DTSTART:20261208T140000Z", "DTEND:20261208T144500Z", "LOCATION:Room 4")
                .contains("SUMMARY:EXERCISE: Exercise Amber Heron")
                .contains("EXERCISE EXERCISE EXERCISE", "at a table", "NO PLAY")
                .contains("Taking part: Ana Ruiz (Incident commander)\\, Ben Tūhoe (Data steward)")
                .contains("We play as if it were ");
    }

    @Test
    void itGivesNothingAway() {
        assertThat(invitation(DrillMode.FUNCTIONAL, List.of("Ana Ruiz")))
                .doesNotContain("okapi", "walrus", "zebra", "Payment", "late-file", "sev1");
    }

    @Test
    void nobodyButTheFacilitatorLearnsOfASurprise() {
        assertThat(invitation(DrillMode.SURPRISE, List.of()))
                .contains("only the facilitator has this entry")
                .doesNotContain("Ana Ruiz");
    }

    private static String invitation(DrillMode mode, List<String> guests) {
        return Invitation.of(SamplePack.of(mode), new Meeting(HELD, "Room 4", guests))
                .text()
                .replace("\r\n ", "");
    }
}
