package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** The groups of fields that stand within {@code internal:}. */
final class ResponsePartShapes {
    private static final Field<Instant> AT = required("at", Types.instant(), "when", "2026-11-03T08:31Z");
    private static final Field<PersonId> BY = required("by", InternalTypes.PERSON, "who", "tiago-moura");
    private static final Field<String> TEXT = required("text", Types.text(), "in words", "Paused the workflow.");

    private static final Field<Response.Confidence> CONFIDENCE = required(
            "confidence",
            Types.word(List.of(Response.Confidence.values()), Response.Confidence::word),
            "how sure we are",
            "low");
    static final Shape<Response.SuspectedCause> SUSPECTED_CAUSE = Shape.of(
            "a suspected cause",
            "What is believed, not known.",
            List.of(TEXT, CONFIDENCE),
            values -> new Response.SuspectedCause(values.get(TEXT), values.get(CONFIDENCE)));

    static final Shape<Response.ContainmentTaken> CONTAINMENT = Shape.of(
            "a containment",
            "Something done to keep harm from spreading.",
            List.of(AT, BY, TEXT),
            values -> new Response.ContainmentTaken(values.get(AT), values.get(BY), values.get(TEXT)));

    private static final Field<String> DECISION_TEXT =
            required("decision", Types.line(), "what was decided", "Pause settlement until the batch is checked");
    private static final Field<List<String>> OPTIONS = optional(
                    "options", Types.list(Types.line(), 0), "what else was considered", "[Let it run]")
            .otherwise(List.of());
    private static final Field<String> RATIONALE =
            required("rationale", Types.text(), "why, with what was known then", "A double payout cannot be undone.");
    private static final Field<ActionId> AUTHORITY =
            optional("authority", InternalTypes.ACTION, "the class of action whose approval it used", "pause-workflow");
    static final Shape<Response.Decision> DECISION = Shape.of(
            "a decision",
            "What was decided, by whom and why.",
            List.of(AT, BY, DECISION_TEXT, OPTIONS, RATIONALE, AUTHORITY),
            values -> new Response.Decision(
                    values.get(AT),
                    values.get(BY),
                    values.get(DECISION_TEXT),
                    values.get(OPTIONS),
                    values.get(RATIONALE),
                    values.orNull(AUTHORITY)));

    private static final Field<PersonId> TO = required("to", InternalTypes.PERSON, "who was told", "rui-salgado");
    private static final Field<String> STEP =
            optional("step", Types.id(id -> id), "the policy's step it followed", "page-automation");
    private static final Field<Instant> ACKNOWLEDGED =
            optional("acknowledged", Types.instant(), "when they said they have it", "2026-11-03T08:35Z");
    private static final Field<String> NOTE_LINE = optional("note", Types.line(), "a remark", "Reached by phone");
    static final Shape<Response.Escalation> ESCALATION = Shape.of(
            "an escalation",
            "Somebody who was told, as it happened.",
            List.of(AT, TO, STEP, ACKNOWLEDGED, NOTE_LINE),
            values -> new Response.Escalation(
                    values.get(AT),
                    values.get(TO),
                    values.orNull(STEP),
                    values.orNull(ACKNOWLEDGED),
                    values.orNull(NOTE_LINE)));

    private static final Field<String> CHECK =
            required("check", Types.line(), "what was compared", "Payouts against orders");
    private static final Field<String> EXPECTED =
            required("expected", Types.line(), "what should come out", "No difference");
    private static final Field<String> RESULT = required("result", Types.line(), "what did", "Two payouts missing");
    private static final Shape<Response.IntegrityCheck> INTEGRITY_CHECK = Shape.of(
            "a check of data",
            "What was compared, what should come out, what did.",
            List.of(CHECK, EXPECTED, RESULT),
            values -> new Response.IntegrityCheck(values.get(CHECK), values.get(EXPECTED), values.get(RESULT)));
    private static final Field<Response.IntegrityState> STATE = required(
            "state",
            Types.word(List.of(Response.IntegrityState.values()), Response.IntegrityState::word),
            "what is known about data",
            "intact");
    private static final Field<List<Response.IntegrityCheck>> CHECKS = optional(
                    "checks", Types.list(INTEGRITY_CHECK, 0), "how it is known", "[…]")
            .otherwise(List.of());
    static final Shape<Response.DataIntegrity> DATA_INTEGRITY = Shape.of(
            "data integrity",
            "Whether data is right, and how that is known.",
            List.of(STATE, CHECKS),
            values -> new Response.DataIntegrity(values.get(STATE), values.get(CHECKS)));

    private static final Field<String> AUTHORITY_NAME =
            required("authority", Types.line(), "who had to be told", "CNPD (GDPR art. 33)");
    private static final Field<String> STAGE = required("stage", Types.line(), "which notice", "Initial notification");
    private static final Field<Instant> DUE = required("due", Types.instant(), "by when", "2026-11-06T08:15Z");
    private static final Field<Instant> SENT =
            optional("sent", Types.instant(), "when it went out", "2026-11-05T16:02Z");
    static final Shape<Response.StatutoryNotification> NOTIFICATION = Shape.of(
            "a notification",
            "What an authority had to be told.",
            List.of(AUTHORITY_NAME, STAGE, DUE, SENT),
            values -> new Response.StatutoryNotification(
                    values.get(AUTHORITY_NAME), values.get(STAGE), values.get(DUE), values.orNull(SENT)));

    private static final Field<String> FILE =
            required("file", Types.pathBelow(""), "path within the incident's folder", "queue.csv");
    private static final Field<String> ABOUT =
            required("about", Types.line(), "what it shows", "Queue length by minute");
    private static final Field<Response.Access> ACCESS = required(
            "access",
            Types.word(List.of(Response.Access.values()), Response.Access::word),
            "who may open it",
            "internal");
    private static final Field<String> SHA256 = required(
            "sha256",
            Types.matching("[0-9a-f]{64}", "64 hexadecimal digits", "Run `sha256sum FILE` and copy the digits."),
            "proves it has not changed",
            "9f86d081…");
    static final Shape<Response.Attachment> ATTACHMENT = Shape.of(
            "an attachment",
            "A file kept beside the record.",
            List.of(FILE, ABOUT, ACCESS, SHA256),
            values -> new Response.Attachment(
                    values.get(FILE), values.get(ABOUT), values.get(ACCESS), values.get(SHA256)));

    static final Shape<Response.Note> NOTE = Shape.of(
            "a note",
            "A remark.",
            List.of(AT, BY, TEXT),
            values -> new Response.Note(values.get(AT), values.get(BY), values.get(TEXT)));

    private ResponsePartShapes() {}
}
