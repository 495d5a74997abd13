package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** What stands under {@code internal:}. */
final class ResponseShape {
    private static final Field<ProcessId> PROCESS =
            optional("process", InternalTypes.PROCESS, "the business process that failed", "payment-sync");
    private static final Field<SeverityId> SEVERITY =
            optional("severity", InternalTypes.SEVERITY, "how bad it is for the business", "sev2");
    private static final Field<PersonId> COMMANDER =
            optional("commander", InternalTypes.PERSON, "the incident commander", "priya-raman");
    private static final Field<PersonId> COMMUNICATIONS =
            optional("communications", InternalTypes.PERSON, "the communications lead", "beatriz-nunes");
    private static final Field<String> REPORTER =
            optional("reporter", Types.line(), "who or what told us", "Alert: settlement queue older than 15 min");
    private static final Field<Instant> DETECTED =
            optional("detected", Types.instant(), "when we noticed", "2026-11-03T08:15Z");
    private static final Field<Instant> DECLARED =
            optional("declared", Types.instant(), "when it was called an incident", "2026-11-03T08:19Z");
    private static final Field<Instant> ACKNOWLEDGED =
            optional("acknowledged", Types.instant(), "when somebody said they have it", "2026-11-03T08:21Z");
    private static final Field<Instant> MITIGATED =
            optional("mitigated", Types.instant(), "when customers were no longer affected", "2026-11-03T09:40Z");
    private static final Field<Response.SuspectedCause> SUSPECTED_CAUSE = optional(
            "suspected-cause",
            ResponsePartShapes.SUSPECTED_CAUSE,
            "what is believed, not known",
            "{text: …, confidence: low}");
    private static final Field<List<Response.ContainmentTaken>> CONTAINMENT = optional(
                    "containment",
                    Types.list(ResponsePartShapes.CONTAINMENT, 0),
                    "what was done to keep harm from spreading",
                    "[…]")
            .otherwise(List.of());
    private static final Field<List<Response.Decision>> DECISIONS = optional(
                    "decisions", Types.list(ResponsePartShapes.DECISION, 0), "what was decided, by whom and why", "[…]")
            .otherwise(List.of());
    private static final Field<List<Response.Escalation>> ESCALATIONS = optional(
                    "escalations", Types.list(ResponsePartShapes.ESCALATION, 0), "who was told, as it happened", "[…]")
            .otherwise(List.of());
    private static final Field<Response.DataIntegrity> DATA_INTEGRITY = optional(
            "data-integrity",
            ResponsePartShapes.DATA_INTEGRITY,
            "whether data is right, and how that is known",
            "{state: intact}");
    private static final Field<List<Response.StatutoryNotification>> NOTIFICATIONS = optional(
                    "notifications",
                    Types.list(ResponsePartShapes.NOTIFICATION, 0),
                    "what authorities had to be told",
                    "[…]")
            .otherwise(List.of());
    private static final Field<List<Response.Attachment>> ATTACHMENTS = optional(
                    "attachments", Types.list(ResponsePartShapes.ATTACHMENT, 0), "files kept beside the record", "[…]")
            .otherwise(List.of());
    private static final Field<String> PLAYBOOK = optional(
            "playbook",
            Types.pathBelow("content/playbooks/"),
            "the playbook that was followed",
            "content/playbooks/payment-sync.adoc");
    private static final Field<List<Response.Note>> NOTES = optional(
                    "notes", Types.list(ResponsePartShapes.NOTE, 0), "remarks", "[…]")
            .otherwise(List.of());

    static final Shape<Response> SHAPE = Shape.of(
            "the internal part",
            "How an incident was handled; never published.",
            List.of(
                    PROCESS,
                    SEVERITY,
                    COMMANDER,
                    COMMUNICATIONS,
                    REPORTER,
                    DETECTED,
                    DECLARED,
                    ACKNOWLEDGED,
                    MITIGATED,
                    SUSPECTED_CAUSE,
                    CONTAINMENT,
                    DECISIONS,
                    ESCALATIONS,
                    DATA_INTEGRITY,
                    NOTIFICATIONS,
                    ATTACHMENTS,
                    PLAYBOOK,
                    NOTES),
            values -> new Response(
                    values.orNull(PROCESS),
                    values.orNull(SEVERITY),
                    values.orNull(COMMANDER),
                    values.orNull(COMMUNICATIONS),
                    values.orNull(REPORTER),
                    values.orNull(DETECTED),
                    values.orNull(DECLARED),
                    values.orNull(ACKNOWLEDGED),
                    values.orNull(MITIGATED),
                    values.orNull(SUSPECTED_CAUSE),
                    values.get(CONTAINMENT),
                    values.get(DECISIONS),
                    values.get(ESCALATIONS),
                    values.orNull(DATA_INTEGRITY),
                    values.get(NOTIFICATIONS),
                    values.get(ATTACHMENTS),
                    values.orNull(PLAYBOOK),
                    values.get(NOTES)));

    /** What is known of the handling when nobody wrote anything down. */
    static final Response NOTHING = new Response(
            null, null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null,
            List.of(), List.of(), null, List.of());

    private ResponseShape() {}
}
