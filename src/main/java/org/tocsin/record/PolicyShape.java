package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/policies/ID.yaml}. */
final class PolicyShape {
    private static final Field<String> STEP_ID =
            required("id", Types.id(id -> id), "unique within the policy", "page-automation");
    private static final Field<Duration> AFTER =
            required("after", Types.duration(), "how long after `from` it is taken", "PT5M");
    private static final Field<Step.From> FROM = optional(
                    "from",
                    Types.word(List.of(Step.From.values()), Step.From::word),
                    "from what instant the delay runs",
                    "trigger")
            .otherwise(Step.From.TRIGGER);
    private static final Field<Step.Until> UNTIL = optional(
                    "until",
                    Types.word(List.of(Step.Until.values()), Step.Until::word),
                    "what stops it from being taken",
                    "acknowledged")
            .otherwise(Step.Until.ACKNOWLEDGED);
    private static final Field<List<StepTarget>> NOTIFY = required(
            "notify", Types.list(StepTargetShape.SHAPE, 1), "who is told, all at once", "[{role: automation-on-call}]");
    private static final Field<Step.Acknowledgement> ACKNOWLEDGED_BY = optional(
                    "acknowledged-by",
                    AcknowledgementType.TYPE,
                    "how many of those told have to answer: first, all, or a number",
                    "first")
            .otherwise(Step.Acknowledgement.FIRST);
    private static final Field<ActionId> APPROVAL = optional(
            "approval", InternalTypes.ACTION, "the class of action that may need approval", "temporary-workaround");
    private static final Field<String> ACTION =
            optional("action", Types.line(), "what they are to do", "Open the incident channel and name a commander");
    private static final Shape<Step> STEP = Shape.of(
            "a step",
            "Who is told when, and what they may have to approve or do.",
            List.of(STEP_ID, AFTER, FROM, UNTIL, NOTIFY, ACKNOWLEDGED_BY, APPROVAL, ACTION),
            values -> new Step(
                    values.get(STEP_ID),
                    values.get(AFTER),
                    values.get(FROM),
                    values.get(UNTIL),
                    values.get(NOTIFY),
                    values.get(ACKNOWLEDGED_BY),
                    values.orNull(APPROVAL),
                    values.orNull(ACTION)));

    private static final Field<Duration> ACKNOWLEDGE =
            required("acknowledge", Types.duration(), "until somebody says they have it", "PT5M");
    private static final Field<Duration> FIRST_UPDATE =
            required("first-update", Types.duration(), "until customers read the first word", "PT15M");
    private static final Field<Duration> RESTORE =
            required("restore", Types.duration(), "until the service works again", "PT4H");
    private static final Shape<EscalationPolicy.Targets> TARGETS = Shape.of(
            "the targets",
            "Within what time each thing is to happen, from the trigger.",
            List.of(ACKNOWLEDGE, FIRST_UPDATE, RESTORE),
            values -> new EscalationPolicy.Targets(
                    values.get(ACKNOWLEDGE), values.get(FIRST_UPDATE), values.get(RESTORE)));

    private static final Field<Integer> REPEAT = optional(
                    "repeat", Types.wholeNumber(0, 20), "how many times the steps are gone through again", "2")
            .otherwise(0);
    private static final Field<PolicyId> THEN_POLICY =
            optional("policy", InternalTypes.POLICY, "the policy to go on with", "executive");
    private static final Field<RoleId> THEN_ROLE =
            optional("role", InternalTypes.ROLE, "the role to tell", "executive-sponsor");
    private static final Shape<EscalationPolicy.Exhausted> EXHAUSTED = Shape.of(
            "what follows",
            "What happens when every step has passed.",
            List.of(REPEAT, THEN_POLICY, THEN_ROLE),
            values -> new EscalationPolicy.Exhausted(
                    values.get(REPEAT), values.orNull(THEN_POLICY), values.orNull(THEN_ROLE)));

    private static final Field<String> TITLE = required("title", Types.line(), "what it covers", "Money, urgent");
    private static final Field<List<ProcessId>> PROCESSES =
            required("processes", Types.list(InternalTypes.PROCESS, 1), "which processes it covers", "[payment-sync]");
    private static final Field<List<SeverityId>> SEVERITIES =
            required("severities", Types.list(InternalTypes.SEVERITY, 1), "at which severities", "[sev1, sev2]");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who keeps it right", "ines-carvalho");
    private static final Field<PersonId> APPROVER =
            required("approver", InternalTypes.PERSON, "who agreed to it", "mereana-pohatu");
    private static final Field<LocalDate> REVIEWED =
            required("reviewed", Types.date(), "the day of its last review", "2026-10-05");
    private static final Field<LocalDate> REVIEW_BY =
            required("review-by", Types.date(), "the day by which it is reviewed again", "2027-01-03");
    private static final Field<String> RATIONALE =
            required("rationale", Types.text(), "why it is as it is", "Money errors grow with every settlement run.");
    private static final Field<EscalationPolicy.Targets> TARGET_TIMES =
            required("targets", TARGETS, "within what time each thing is to happen", "{acknowledge: PT5M, …}");
    private static final Field<List<Step>> STEPS = required("steps", Types.list(STEP, 1), "in the order taken", "[…]");
    private static final Field<EscalationPolicy.Exhausted> ON_EXHAUSTED =
            required("on-exhausted", EXHAUSTED, "what happens when every step has passed", "{role: executive-sponsor}");

    static final Shape<EscalationPolicy> SHAPE = new Shape<>(
            "an escalation policy",
            "Who is told, in which order and by when.",
            List.of(
                    TITLE,
                    PROCESSES,
                    SEVERITIES,
                    OWNER,
                    APPROVER,
                    REVIEWED,
                    REVIEW_BY,
                    RATIONALE,
                    TARGET_TIMES,
                    STEPS,
                    ON_EXHAUSTED),
            (values, reading, at) -> new EscalationPolicy(
                    new PolicyId(reading.recordId()),
                    values.get(TITLE),
                    values.get(PROCESSES),
                    values.get(SEVERITIES),
                    values.get(OWNER),
                    values.get(APPROVER),
                    values.get(REVIEWED),
                    values.get(REVIEW_BY),
                    values.get(RATIONALE),
                    values.get(TARGET_TIMES),
                    values.get(STEPS),
                    values.get(ON_EXHAUSTED)));

    private PolicyShape() {}
}
