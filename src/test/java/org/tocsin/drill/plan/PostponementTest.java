package org.tocsin.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.drill.plan.Postponement.Reason;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response;
import org.tocsin.oncall.Span;

class PostponementTest {
    /** A Wednesday without peak or holiday at the example company. */
    private static final Instant BEGAN = Instant.parse("2026-11-11T10:00:00Z");

    private static final Instant ENDED = Instant.parse("2026-11-11T14:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final Set<PersonId> CAST = Set.of(Given.NOAH, new PersonId("priya-raman"));

    @Test
    void nothingSpeaksAgainstADrillOfPeopleWhoHaveRested() {
        assertThat(reasons(List.of(), List.of(), ENDED)).isEmpty();
    }

    @Test
    void aRealIncidentThatRunsPostponesIt() {
        List<Postponement> reasons = reasons(List.of(incident(null)), List.of(), ENDED);

        assertThat(reasons)
                .containsExactly(new Postponement(
                        Reason.INCIDENT,
                        null,
                        "The incident 2026-11-11-claims-late is running. A drill waits until it is over."));
    }

    @Test
    void anIncidentThatBeginsLaterOrIsNoRealOneDoesNot() {
        assertThat(reasons(List.of(incident(null)), List.of(), BEGAN.minusSeconds(1)))
                .isEmpty();
        assertThat(reasons(
                        List.of(Given.incident(IncidentKind.DRILL, Given.commandedBy(Given.NOAH), BEGAN, null)),
                        List.of(),
                        ENDED))
                .isEmpty();
    }

    @Test
    void restIsAskedUntilTheVeryInstantAtWhich24HoursHavePassed() {
        List<IncidentRecord> incidents = List.of(incident(ENDED));
        Instant rested = ENDED.plus(Duration.ofHours(24));

        assertThat(reasons(incidents, List.of(), rested.minusSeconds(1)))
                .containsExactly(
                        new Postponement(
                                Reason.REST,
                                rested,
                                "Noah Fraser worked on the incident 2026-11-11-claims-late, which ended at 2026-11-11 14:00, and rests until 2026-11-12 14:00."));
        assertThat(reasons(incidents, List.of(), rested)).isEmpty();
    }

    static List<Response> partsOfNoah() {
        return List.of(
                Given.commandedBy(Given.NOAH),
                Given.response(
                        null,
                        List.of(new Response.ContainmentTaken(BEGAN, Given.NOAH, "Paused")),
                        List.of(),
                        List.of(),
                        List.of()),
                Given.response(
                        null,
                        List.of(),
                        List.of(new Response.Decision(BEGAN, Given.NOAH, "Wait", List.of(), "No harm yet", null)),
                        List.of(),
                        List.of()),
                Given.response(
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Response.Escalation(BEGAN, Given.NOAH, null, null, null)),
                        List.of()),
                Given.response(
                        null, List.of(), List.of(), List.of(), List.of(new Response.Note(BEGAN, Given.NOAH, "Odd"))));
    }

    @ParameterizedTest
    @MethodSource("partsOfNoah")
    void everyPartInAnIncidentAsksForRest(Response response) {
        IncidentRecord incident = Given.incident(IncidentKind.REAL, response, BEGAN, ENDED);

        assertThat(reasons(List.of(incident), List.of(), ENDED.plusSeconds(60)))
                .extracting(Postponement::reason)
                .containsExactly(Reason.REST);
    }

    @Test
    void somebodyWithoutAPartInTheDrillMayBeTired() {
        IncidentRecord incident = Given.incident(IncidentKind.REAL, Given.commandedBy(Given.HENRIQUE), BEGAN, ENDED);

        assertThat(reasons(List.of(incident), List.of(), ENDED.plusSeconds(60))).isEmpty();
    }

    @Test
    void aLiveDrillAsksForRestAsWell() {
        Drill live = Given.drill("any", DrillMode.SURPRISE, BEGAN, ENDED, null);
        Instant rested = ENDED.plus(Duration.ofHours(24));

        assertThat(reasons(List.of(), List.of(live), rested.minusSeconds(1)))
                .containsExactly(
                        new Postponement(
                                Reason.REST,
                                rested,
                                "Noah Fraser took part in the drill 2026-11-11-any, which ended at 2026-11-11 14:00, and rests until 2026-11-12 14:00."));
        assertThat(reasons(List.of(), List.of(live), rested)).isEmpty();
    }

    @Test
    void whoeverLedALiveDrillRestsToo() {
        Drill live = Given.drill("any", DrillMode.FUNCTIONAL, BEGAN, ENDED, null);
        Span held = new Span(ENDED.plusSeconds(60), ENDED.plus(LENGTH));

        assertThat(Postponement.of(Given.larkfield(List.of(), List.of(live)), Set.of(Given.HENRIQUE), held))
                .hasSize(1);
    }

    @Test
    void aDrillAroundATableTiresNobody() {
        Drill table = Given.drill("any", DrillMode.TABLETOP, BEGAN, ENDED, null);

        assertThat(reasons(List.of(), List.of(table), ENDED)).isEmpty();
    }

    @Test
    void aPeakPostponesADrillThatWouldTouchIt() {
        // Clinics open on Monday from 7 to 10 in Lisbon, which is in UTC then.
        Instant opens = Instant.parse("2026-11-16T07:00:00Z");
        Instant done = Instant.parse("2026-11-16T10:00:00Z");

        assertThat(reasons(List.of(), List.of(), opens.minus(LENGTH))).isEmpty();
        assertThat(reasons(List.of(), List.of(), opens.minus(LENGTH).plusSeconds(1)))
                .containsExactly(new Postponement(
                        Reason.PEAK, done, "“Clinics open on Monday” is a peak, until 2026-11-16 10:00."));
        assertThat(reasons(List.of(), List.of(), done.minusSeconds(1))).hasSize(1);
        assertThat(reasons(List.of(), List.of(), done)).isEmpty();
    }

    private static IncidentRecord incident(@Nullable Instant ended) {
        return Given.incident(IncidentKind.REAL, Given.commandedBy(Given.NOAH), BEGAN, ended);
    }

    private static List<Postponement> reasons(List<IncidentRecord> incidents, List<Drill> drills, Instant at) {
        return Postponement.of(Given.larkfield(incidents, drills), CAST, new Span(at, at.plus(LENGTH)));
    }
}
