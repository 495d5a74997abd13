package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.TeamId;
import org.tocsin.record.RecordReader;
import org.tocsin.source.FilesInMemory;

class EscalationTimelineTest {
    private static final String POLICY = """
            title: Money
            processes: [card-flow]
            severities: [sev1]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT5M, first-update: PT10M, restore: PT4H}
            steps:
              - id: first
                after: PT0S
                notify: [{schedule: rota, which: current}]
              - id: second
                after: PT15M
                notify: [{schedule: rota, which: current}, {channel: room}]
                acknowledged-by: 2
              - id: breach
                after: PT0S
                from: ack-breach
                notify: [{role: incident-commander}]
                approval: rollback
              - id: tell
                after: PT10M
                from: previous
                until: resolved
                notify: [{team: support}]
              - id: late
                after: PT0S
                from: restore-breach
                until: resolved
                notify: [{person: ana}]
            on-exhausted: {repeat: 1, policy: more}
            """;
    private static final String MORE = """
            title: More
            processes: [card-flow]
            severities: [sev2]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: Somebody has to answer.
            targets: {acknowledge: PT30M, first-update: PT1H, restore: PT8H}
            steps:
              - {id: all, after: PT0S, notify: [{schedule: rota, which: all}]}
            on-exhausted: {policy: money, role: incident-commander}
            """;
    private static final String ROTA = """
            title: Rota
            owner: ana
            zone: Europe/Lisbon
            layers:
              - id: daily
                rotation: daily
                starts: 2026-10-01
                hand-off: {at: "01:30"}
                participants: [ana, ben]
            """;
    private static final String CHANNELS = """
            channels:
              - {id: room, name: Room, medium: chat, address: "#room", audience: Responders}
            """;
    private static final ProcessId PROCESS = new ProcessId("card-flow");
    private static final SeverityId SEV1 = new SeverityId("sev1");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");
    /** Ten minutes before 01:30 is shown for the first time in the night in which clocks are put back. */
    private static final Instant NIGHT = Instant.parse("2026-10-25T00:20:00Z");

    @Test
    void everyStepRunsWhenNobodyAcknowledgesAndThenTheNextPolicyTakesOver() {
        assertThat(told(NIGHT, Course.NOBODY_ACKNOWLEDGES, ""))
                .containsExactly(
                        "00:20 STEP first",
                        "00:25 ACKNOWLEDGE_TARGET",
                        "00:25 STEP breach",
                        "00:30 FIRST_UPDATE_TARGET",
                        "00:35 STEP second",
                        "00:35 STEP tell",
                        "00:40 AGAIN",
                        "00:40 STEP first",
                        "00:45 STEP breach",
                        "00:55 STEP second",
                        "01:00 ANOTHER_POLICY",
                        "01:00 STEP all",
                        "01:30 ACKNOWLEDGE_TARGET",
                        "01:30 LEADS_BACK",
                        "01:30 ROLE",
                        "04:20 RESTORE_TARGET",
                        "04:20 STEP late",
                        "09:00 RESTORE_TARGET");
    }

    @Test
    void whatWaitsForAnAnswerFallsAwayAfterALateOne() {
        assertThat(told(NIGHT, Course.FIRST_STEP_LATE, ""))
                .startsWith(
                        "00:20 STEP first",
                        "00:25 ACKNOWLEDGE_TARGET",
                        "00:25 STEP breach",
                        "00:26 ACKNOWLEDGED",
                        "00:30 FIRST_UPDATE_TARGET",
                        "00:35 STEP second falls away",
                        "00:35 STEP tell",
                        "04:20 ACKNOWLEDGED",
                        "04:20 RESTORE_TARGET",
                        "04:20 ANOTHER_POLICY");
    }

    @Test
    void withoutProgressTheRestoreTargetCallsAndThenTheNextPolicyTakesOver() {
        assertThat(told(NIGHT, Course.ACKNOWLEDGED_WITHOUT_PROGRESS, ""))
                .startsWith(
                        "00:20 ACKNOWLEDGED",
                        "00:20 STEP first",
                        "00:25 STEP breach falls away",
                        "00:30 FIRST_UPDATE_TARGET",
                        "00:35 STEP second falls away",
                        "00:35 STEP tell",
                        "04:20 ACKNOWLEDGED",
                        "04:20 RESTORE_TARGET",
                        "04:20 ANOTHER_POLICY",
                        "04:20 STEP late",
                        "04:20 STEP all");
    }

    @Test
    void whoIsReachedIsFoundAtTheStepsOwnInstantWhereClocksArePutBack() {
        var timeline = timeline(NIGHT, Course.NOBODY_ACKNOWLEDGES, "");

        assertThat(step(timeline, "first").reached().people()).containsExactly(BEN);
        assertThat(step(timeline, "second").reached().people()).containsExactly(ANA);
        assertThat(step(timeline, "second").reached().channels()).containsExactly(new ChannelId("room"));
    }

    @Test
    void aQuorumThatTooFewReachIsSaid() {
        var second = step(timeline(NIGHT, Course.NOBODY_ACKNOWLEDGES, ""), "second");

        assertThat(second.answersNeeded()).isEqualTo(2);
        assertThat(second.tooFew()).isTrue();
    }

    @Test
    void theApproverDecidesUntilTheDeputyDoes() {
        Authority approving = Objects.requireNonNull(
                step(timeline(NIGHT, Course.NOBODY_ACKNOWLEDGES, ""), "breach").approving());

        assertThat(approving.approvers()).containsExactly(ANA, BEN);
        assertThat(approving.until()).isEqualTo(NIGHT.plus(Duration.ofMinutes(20)));
        assertThat(approving.deputies())
                .as("the one deputy is the approver herself")
                .isEmpty();
        assertThat(approving.nobody()).isFalse();
    }

    @Test
    void anApproverWhoIsAwayIsLeftOut() {
        Authority authority = authority("absences: [{person: ana, from: 2026-10-24, through: 2026-10-26}]");

        assertThat(authority.approvers()).containsExactly(BEN);
        assertThat(authority.deputies()).isEmpty();
    }

    @Test
    void whereApproverAndDeputyAreBothAwayItIsSaidWhoIsBackFirst() {
        Authority authority = authority("""
                absences:
                  - {person: ana, from: 2026-10-24, through: 2026-10-26}
                  - {person: ben, from: 2026-10-24, through: 2026-10-28}
                """);

        assertThat(authority.nobody()).isTrue();
        assertThat(authority.next()).isEmpty();
        assertThat(authority.until()).isEqualTo(NIGHT);
        assertThat(authority.back()).isEqualTo(new Authority.Return(ANA, Instant.parse("2026-10-27T00:00:00Z")));
    }

    @Test
    void whoIsAwayIsNotReached() {
        Escalation escalation = escalation("absences: [{person: ana, from: 2026-10-24, through: 2026-10-26}]");
        Rota rota = rota(escalation);

        assertThat(List.<StepTarget>of(
                        new StepTarget.ToPerson(ANA),
                        new StepTarget.ToRole(new RoleId("technical-lead")),
                        new StepTarget.ToRole(new RoleId("incident-commander")),
                        new StepTarget.ToTeam(new TeamId("support")),
                        new StepTarget.ToSchedule(new ScheduleId("rota"), StepTarget.Which.ALL),
                        new StepTarget.ToSchedule(new ScheduleId("rota"), StepTarget.Which.NEXT),
                        new StepTarget.ToPolicy(new PolicyId("more"))))
                .extracting(target -> Reach.of(target, escalation, rota, NIGHT).people())
                .containsExactly(
                        List.of(), List.of(), List.of(BEN), List.of(BEN), List.of(BEN), List.of(BEN), List.of(BEN));
    }

    @Test
    void aPolicyThatLeadsToItselfReachesNobodyTwice() {
        Escalation escalation =
                escalation("absences: []", MORE.replace("{schedule: rota, which: all}", "{policy: more}"));

        assertThat(Reach.of(new StepTarget.ToPolicy(new PolicyId("more")), escalation, rota(escalation), NIGHT))
                .isEqualTo(Reached.NOBODY);
    }

    @Test
    void aTimelineThatReachesBeyondTheRotaSaysSo() {
        Escalation escalation = escalation("");
        Rota brief = Rota.of(escalation, new Span(NIGHT, NIGHT.plus(Duration.ofMinutes(30))));

        var timeline = EscalationTimeline.of(escalation, brief, PROCESS, SEV1, NIGHT, Course.NOBODY_ACKNOWLEDGES)
                .orElseThrow();

        assertThat(timeline.complete()).isFalse();
        assertThat(timeline.entries())
                .allSatisfy(entry -> assertThat(entry.at()).isBefore(NIGHT.plus(Duration.ofMinutes(30))));
    }

    private static List<String> told(Instant trigger, Course course, String absences) {
        return timeline(trigger, course, absences).entries().stream()
                .map(entry -> entry.at().toString().substring(11, 16) + " "
                        + entry.rung().what()
                        + (entry.step() == null ? "" : " " + entry.step().id())
                        + (entry.rung().taken() ? "" : " falls away"))
                .toList();
    }

    private static EscalationTimeline.Entry step(EscalationTimeline timeline, String id) {
        return timeline.entries().stream()
                .filter(entry -> entry.step() != null && entry.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static EscalationTimeline timeline(Instant trigger, Course course, String absences) {
        Escalation escalation = escalation(absences);
        return EscalationTimeline.of(escalation, rota(escalation), PROCESS, SEV1, trigger, course)
                .orElseThrow();
    }

    private static Authority authority(String absences) {
        Escalation escalation = escalation(absences);
        return Authority.of(new ActionId("rollback"), PROCESS, SEV1, escalation, rota(escalation), NIGHT)
                .orElseThrow();
    }

    private static Rota rota(Escalation escalation) {
        return Rota.of(escalation, new Span(NIGHT.minus(Duration.ofDays(2)), NIGHT.plus(Duration.ofDays(30))));
    }

    private static Escalation escalation(String absences) {
        return escalation(absences, MORE);
    }

    private static Escalation escalation(String absences, String more) {
        var read = RecordReader.read(FilesInMemory.base()
                .with(Map.of(
                        "escalation/policies/money.yaml", POLICY,
                        "escalation/policies/more.yaml", more,
                        "escalation/schedules/rota.yaml", ROTA,
                        "escalation/channels.yaml", CHANNELS,
                        "escalation/absences.yaml", absences.isEmpty() ? "absences: []" : absences)));
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.records()).escalation();
    }
}
