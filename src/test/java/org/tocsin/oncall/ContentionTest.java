package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.Criticality;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.VendorId;

/** A case small enough to be worked out by hand: two processes, one severity, a commander's role held by a, b and c. */
class ContentionTest {
    private static final Span WEEK = CoverageProof.year(LocalDate.parse("2026-11-23"), ZoneId.of("UTC"));
    private static final SeverityId SEV1 = new SeverityId("sev1");
    private static final ToRole COMMANDER = new ToRole(new RoleId("commander"));
    private static final ProcessId MONEY = new ProcessId("money");
    private static final ProcessId CARE = new ProcessId("care");

    @Test
    void theSecondAndThirdCommanderAreTheNextHoldersAndThereIsNoFourth() {
        Contention two = Contention.of(2, WEEK, company());
        Contention three = Contention.of(3, WEEK, company());

        // a pair of two processes, or twice either of them; all there, or b away for a day
        assertThat(two.enumerated().combinations()).isEqualTo(3);
        assertThat(two.enumerated().configurations()).isEqualTo(2);
        assertThat(two.enumerated().cases()).isEqualTo(6);
        assertThat(three.enumerated().combinations()).isEqualTo(4);
        assertThat(two.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.target()).isEqualTo(COMMANDER);
            assertThat(collision.asked()).isEqualTo(person("a"));
            assertThat(collision.cases()).isEqualTo(6);
            assertThat(collision.nobody()).isZero();
            assertThat(collision.instead())
                    .containsExactly(
                            new Contention.Instead(2, person("b"), 3), new Contention.Instead(2, person("c"), 3));
        });
        assertThat(three.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.nobody()).isEqualTo(4);
            assertThat(collision.instead())
                    .contains(new Contention.Instead(3, person("c"), 4), new Contention.Instead(3, null, 4));
        });
    }

    @Test
    void theMoreCriticalProcessIsServedFirstAndDifferentProcessesAreShown() {
        Contention three = Contention.of(3, WEEK, company());

        Contention.Case worst = Objects.requireNonNull(three.worst());
        assertThat(worst.incidents()).extracting(Contention.Incident::process).containsExactly(MONEY, MONEY, CARE);
        assertThat(worst.when())
                .containsExactly(new Span(
                        CivilTime.start(LocalDate.parse("2026-12-01"), ZoneId.of("UTC")),
                        CivilTime.start(LocalDate.parse("2026-12-02"), ZoneId.of("UTC"))));
        assertThat(worst.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.players())
                        .extracting(Contention.Player::person)
                        .containsExactly(person("a"), person("c"), null));
    }

    @Test
    void twoApprovalsOfTwentyMinutesWithinTheSameTimeLeaveTenForEach() {
        Contention two = Contention.of(2, WEEK, company());

        assertThat(two.bottlenecks()).singleElement().satisfies(bottleneck -> {
            assertThat(bottleneck.person()).isEqualTo(person("d"));
            assertThat(bottleneck.approvals()).isEqualTo(2);
            assertThat(bottleneck.waiting()).isEqualTo(2);
            assertThat(bottleneck.secondsEach()).isEqualTo(600);
            assertThat(bottleneck.cases()).isEqualTo(6);
        });
    }

    @Test
    void whatIsAskedLaterAndDueLaterLeavesMoreTime() {
        // due after 10, 20 and 60 minutes, all asked at once: the first two need 10 each, all three together have 20
        ApprovalQueue queue = ApprovalQueue.of(List.of(asked(0, 10), asked(0, 20), asked(0, 60)));

        assertThat(queue).isEqualTo(new ApprovalQueue(3, 3, 600));
        assertThat(ApprovalQueue.of(List.of(asked(0, 10), asked(10, 10)))).isEqualTo(new ApprovalQueue(2, 1, 600));
    }

    private static Needs.Asked asked(int after, int within) {
        return new Needs.Asked(new RoleId("head"), Duration.ofMinutes(after), Duration.ofMinutes(within));
    }

    private static PersonId person(String id) {
        return new PersonId(id);
    }

    private static Escalation company() {
        Escalation rota = Rotas.escalation(
                Rotas.schedule(
                        "UTC",
                        1,
                        Rotas.layer("only", Rotas.daily(LocalDate.parse("2026-01-01"), 1, LocalTime.NOON), "e")),
                List.of(new Absence(person("b"), LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-01"), null)),
                Map.of(),
                new Calendars(List.of(), List.of(), List.of()));
        Role commander = new Role(
                COMMANDER.role(),
                "Commander",
                "Runs it.",
                List.of(),
                Rotas.ids("a", "b", "c"),
                List.of(SEV1),
                null,
                List.of(),
                1);
        Role head = new Role(
                new RoleId("head"), "Head", "Decides.", List.of(), Rotas.ids("d"), List.of(), null, List.of(), 1);
        ActionId action = new ActionId("rollback");
        return new Escalation(
                rota.people(),
                List.of(),
                List.of(),
                List.of(commander, head),
                List.of(),
                List.of(new Severity(
                        SEV1,
                        "Critical",
                        "It fails.",
                        new Severity.Targets(
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(30),
                                Duration.ofHours(4)),
                        List.of())),
                List.of(new AuthorityAction(
                        action,
                        "Roll back",
                        "Going back.",
                        List.of(new AuthorityAction.Approval(
                                List.of(SEV1), head.id(), commander.id(), Duration.ofMinutes(20))))),
                List.of(process(CARE, Criticality.NORMAL), process(MONEY, Criticality.CRITICAL)),
                List.of(policy(action)),
                rota.schedules(),
                rota.absences(),
                rota.calendars(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rota.limits());
    }

    private static BusinessProcess process(ProcessId id, Criticality criticality) {
        return new BusinessProcess(
                id,
                id.value(),
                "Runs.",
                person("a"),
                criticality,
                new VendorId("runner"),
                List.of(),
                List.of(),
                List.of(),
                new ObjectiveId("on-time"),
                List.of(),
                List.of(),
                List.of());
    }

    private static EscalationPolicy policy(ActionId action) {
        Step approve = new Step(
                "approve",
                Duration.ofMinutes(10),
                Step.From.TRIGGER,
                Step.Until.RESOLVED,
                List.of(new ToRole(new RoleId("head"))),
                Step.Acknowledgement.FIRST,
                action,
                null);
        Step first = new Step(
                "first",
                Duration.ZERO,
                Step.From.TRIGGER,
                Step.Until.ACKNOWLEDGED,
                List.of(COMMANDER),
                Step.Acknowledgement.FIRST,
                null,
                null);
        return new EscalationPolicy(
                new PolicyId("all"),
                "All",
                Stream.of(CARE, MONEY).toList(),
                List.of(SEV1),
                person("a"),
                person("b"),
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2027-01-01"),
                "So.",
                new EscalationPolicy.Targets(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(4)),
                List.of(first, approve),
                new EscalationPolicy.Exhausted(0, null, null));
    }
}
