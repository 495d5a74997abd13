package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.ScalarType;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** The groups of fields that stand within the record of a drill. */
final class DrillPartShapes {
    private static final Type<Long> NUMBER = new ScalarType<>(
            "a whole number", Types.schema("type", "string", "pattern", "^-?[0-9]{1,19}$"), (text, at, reading) -> {
                try {
                    return Long.parseLong(text);
                } catch (NumberFormatException e) {
                    reading.refuse(
                            at,
                            "bad-number",
                            "`" + text + "` does not fit here",
                            "the seed as pack.json has it, a whole number",
                            "Copy the number from the pack's pack.json, in quotes.");
                    return null;
                }
            });

    private static final Field<Instant> FROM = required("from", Types.instant(), "when it began", "2026-09-15T09:00Z");
    private static final Field<Instant> UNTIL =
            required("until", Types.instant(), "when it ended", "2026-09-15T09:45Z");
    static final Shape<Held> HELD = new Shape<>(
            "when it was held",
            "From when until when people took part.",
            List.of(FROM, UNTIL),
            (values, reading, at) -> {
                Held held = new Held(values.get(FROM), values.get(UNTIL));
                if (held.until().isAfter(held.from())) {
                    return held;
                }
                reading.refuse(
                        at,
                        "held-backwards",
                        "this drill ends before it begins",
                        "`until` after `from`",
                        "Correct one of the two times.");
                return null;
            });

    private static final Field<Long> SEED = required("seed", NUMBER, "what the pack was drawn with", "\"42\"");
    private static final Field<String> POLICY = required(
            "policy",
            Types.matching("[0-9a-f]{64}", "64 hexadecimal digits", "Copy the digits from the pack's pack.json."),
            "a hash over the policy and all it depends on, as pack.json has it",
            "9f86d081…");
    private static final Field<String> VERSION =
            required("version", Types.line(), "of the generator, as pack.json has it", "\"1\"");
    static final Shape<Drill.Pack> PACK = Shape.of(
            "a pack",
            "What the pack was generated from.",
            List.of(SEED, POLICY, VERSION),
            values -> new Drill.Pack(values.get(SEED), values.get(POLICY), values.get(VERSION)));

    private static final Field<PersonId> PERSON =
            required("person", InternalTypes.PERSON, "who took part", "ben-tuhoe");
    private static final Field<RoleId> ROLE = required("role", InternalTypes.ROLE, "as what", "automation-on-call");
    static final Shape<Drill.Participant> PARTICIPANT = Shape.of(
            "a participant",
            "Somebody who took part, and as what.",
            List.of(PERSON, ROLE),
            values -> new Drill.Participant(values.get(PERSON), values.get(ROLE)));

    private static final Field<Instant> AT =
            required("at", Types.instant(), "when, as if the drill had begun at `as-if`", "2026-09-20T02:04Z");
    private static final Field<Drill.What> WHAT = required(
            "what", Types.word(List.of(Drill.What.values()), Drill.What::word), "what happened", "acknowledged");
    private static final Field<String> OF = optional(
            "of",
            Types.id(id -> id),
            "what it is about: an inject, severity, role, step, channel, decision, workflow, check or stage, by its id",
            "first-alert");
    private static final Field<PersonId> BY = optional("by", InternalTypes.PERSON, "who did it", "ben-tuhoe");
    private static final Field<String> TEXT = optional(
            "text",
            Types.text(),
            "what was said: the message as it went out, the decision as it was taken",
            "EXERCISE EXERCISE EXERCISE …");
    static final Shape<Drill.Observed> OBSERVED = Shape.of(
            "an observation",
            "Something that was seen to happen.",
            List.of(AT, WHAT, OF, BY, TEXT),
            values -> new Drill.Observed(
                    values.get(AT), values.get(WHAT), values.orNull(OF), values.orNull(BY), values.orNull(TEXT)));

    private static final Field<LocalDate> ON = required("on", Types.date(), "on which day", "2026-10-02");
    private static final Field<String> CLOSED_BY =
            required("by", Types.line(), "what closed it, in words", "The step asks the technical lead as well.");
    private static final Field<String> COMMIT = optional(
            "commit",
            Types.matching("[0-9a-f]{7,40}", "7 to 40 hexadecimal digits, in quotes", "Copy them from `git log`."),
            "the commit that closed it",
            "\"3d4ab84\"");
    private static final Shape<Drill.Closed> CLOSED = Shape.of(
            "how it was closed",
            "When a gap was closed, and by what.",
            List.of(ON, CLOSED_BY, COMMIT),
            values -> new Drill.Closed(values.get(ON), values.get(CLOSED_BY), values.orNull(COMMIT)));

    private static final Field<String> GAP_ID =
            required("id", Types.id(id -> id), "unique within the drill", "late-first-update");
    private static final Field<String> GAP = required(
            "gap", Types.text(), "what did not go as the policy wants", "The first update went out 12 minutes late.");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who sees to it", "beatriz-nunes");
    private static final Field<LocalDate> DUE = required("due", Types.date(), "by which day", "2026-10-15");
    private static final Field<Drill.Closed> HOW_CLOSED =
            optional("closed", CLOSED, "how it was closed; absent while it is open", "{on: 2026-10-02, by: …}");
    static final Shape<Drill.Gap> GAPS = Shape.of(
            "a gap",
            "Something that did not go as the policy wants, and who sees to it by when.",
            List.of(GAP_ID, GAP, OWNER, DUE, HOW_CLOSED),
            values -> new Drill.Gap(
                    values.get(GAP_ID),
                    values.get(GAP),
                    values.get(OWNER),
                    values.get(DUE),
                    values.orNull(HOW_CLOSED)));

    private DrillPartShapes() {}

    /** From when until when people took part. */
    record Held(Instant from, Instant until) {}
}
