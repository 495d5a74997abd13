package org.tocsin.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Fits;
import org.tocsin.drill.Larkfield;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBands;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.Criticality;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.oncall.Span;

/** The plan of the example company, as the owners of its processes would read it. */
class DrillPlanTest {
    private static final Everything ALL = Larkfield.everything();
    private static final Planning YEAR = Planning.year(Given.TODAY);
    private static final DrillPlan PLAN = DrillPlan.of(ALL, YEAR, Given.NEVER);

    @Test
    void theSameRecordsGiveTheSamePlan() {
        assertThat(DrillPlan.of(ALL, YEAR, Given.NEVER).drills()).isEqualTo(PLAN.drills());
    }

    @Test
    void aYearOfADrillEvery30DaysIsPlannedToItsEnd() {
        assertThat(PLAN.drills()).hasSize(12);
        assertThat(PLAN.reached()).isGreaterThan(PLAN.coverage().share().percent());
    }

    @Test
    void moreDrillsReachMore() {
        DrillPlan fortnight = DrillPlan.of(
                ALL, new Planning(Given.TODAY, Period.ofDays(14), Given.TODAY.plusYears(1), null), Given.NEVER);

        assertThat(fortnight.reached()).isGreaterThan(PLAN.reached());
    }

    @Test
    void aCriticalProcessThatWasNeverDrilledComesFirst() {
        BusinessProcess first = process(PLAN.drills().get(0));

        assertThat(first.criticality()).isEqualTo(Criticality.CRITICAL);
        assertThat(ALL.drills()).extracting(Drill::process).doesNotContain(first.id());
        assertThat(PLAN.drills().get(0).why().get(0).words())
                .isEqualTo("“" + first.name() + "” has never been drilled, and it is critical for the business.");
    }

    @Test
    void everyProcessIsDrilledWithinTheYear() {
        Set<ProcessId> drilled = new HashSet<>();
        PLAN.drills().forEach(drill -> drilled.add(drill.situation().process()));

        assertThat(drilled)
                .hasSameElementsAs(
                        ALL.processes().stream().map(BusinessProcess::id).toList());
    }

    @Test
    void noSituationIsPlannedTwice() {
        assertThat(PLAN.drills()).extracting(PlannedDrill::situation).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPlannedCanBePlayed() {
        for (PlannedDrill drill : PLAN.drills()) {
            Situation situation = drill.situation();

            assertThat(Fits.of(
                                    Larkfield.scenario(drill.scenario().value()),
                                    situation.process(),
                                    situation.severity(),
                                    situation.loss(),
                                    ALL.escalation())
                            .because())
                    .isEmpty();
            assertThat(TimeBands.of(
                                    ALL.escalation(),
                                    situation.process(),
                                    ALL.settings().zone())
                            .at(drill.asIf()))
                    .isEqualTo(situation.band());
        }
    }

    @Test
    void itIsHeldOnAWorkingDayOfSomebodyWhoHasNoPartInIt() {
        for (PlannedDrill drill : PLAN.drills()) {
            Person facilitator = ALL.person(drill.facilitator()).orElseThrow();
            ZonedDateTime begins = drill.held().atZone(facilitator.zone());

            assertThat(drill.cast()).doesNotContain(drill.facilitator());
            assertThat(begins.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(begins.getHour()).isBetween(8, 17);
            assertThat(Postponement.of(
                            Given.larkfield(List.of(), ALL.drills()),
                            Set.copyOf(drill.cast()),
                            new Span(drill.held(), drill.held().plus(drill.length()))))
                    .extracting(Postponement::reason)
                    .doesNotContain(Postponement.Reason.PEAK);
        }
    }

    @Test
    void peopleAreReallyCalledAtTheInstantThatIsPlayed() {
        List<PlannedDrill> live =
                PLAN.drills().stream().filter(drill -> drill.mode().live()).toList();

        assertThat(live).isNotEmpty();
        assertThat(live).allSatisfy(drill -> assertThat(drill.asIf()).isEqualTo(drill.held()));
    }

    @Test
    void aProcessBeginsAtTheTable() {
        assertThat(PLAN.drills().get(0).mode()).isEqualTo(DrillMode.TABLETOP);
    }

    @Test
    void thereIsAWeekForInvitingPeople() {
        DrillPlan longAgo = DrillPlan.of(Given.larkfield(List.of(), List.of()), YEAR, Given.NEVER);

        assertThat(LocalDate.ofInstant(
                        longAgo.drills().get(0).held(), ALL.settings().zone()))
                .isAfterOrEqualTo(Given.TODAY.plusDays(7));
    }

    @Test
    void oneProcessAloneCanBePlanned() {
        DrillPlan claims = DrillPlan.of(
                ALL, new Planning(Given.TODAY, Period.ofDays(60), Given.TODAY.plusYears(1), Given.CLAIMS), Given.NEVER);

        assertThat(claims.drills())
                .isNotEmpty()
                .allSatisfy(drill -> assertThat(drill.situation().process()).isEqualTo(Given.CLAIMS));
    }

    @Test
    void aChangedPolicyIsAReason() {
        DrillPlan changed = DrillPlan.of(ALL, YEAR, drill -> true);

        assertThat(changed.coverage().share().percent())
                .isLessThan(PLAN.coverage().share().percent());
        assertThat(changed.drills())
                .anySatisfy(drill ->
                        assertThat(drill.why()).extracting(Reason::kind).contains(Reason.Kind.POLICY_CHANGED));
    }

    @Test
    void withoutScenariosNothingIsPlanned() {
        Everything bare = new Everything(
                ALL.settings(),
                ALL.open(),
                ALL.escalation(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(DrillPlan.of(bare, YEAR, Given.NEVER).drills()).isEmpty();
    }

    private static BusinessProcess process(PlannedDrill drill) {
        return ALL.escalation().process(drill.situation().process()).orElseThrow();
    }
}
