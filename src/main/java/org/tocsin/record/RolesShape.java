package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.SkillId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/roles.yaml}. */
final class RolesShape {
    private static final Field<RoleId> ID =
            required("id", InternalTypes.ROLE, "how other records name it", "incident-commander");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Incident commander");
    private static final Field<String> DUTIES = required(
            "duties", Types.text(), "what whoever holds it does", "Coordinates responders and records decisions.");
    private static final Field<List<String>> FIRST_MINUTES = optional(
                    "first-15-minutes",
                    Types.list(Types.line(), 1),
                    "what to do first, in order",
                    "[Say aloud that you are the commander.]")
            .otherwise(List.of());
    private static final Field<List<PersonId>> HOLDERS =
            required("holders", Types.list(InternalTypes.PERSON, 0), "in the order they are asked", "[priya-raman]");
    private static final Field<List<SeverityId>> MANDATORY_AT = optional(
                    "mandatory-at",
                    Types.list(InternalTypes.SEVERITY, 0),
                    "severities at which somebody must hold it",
                    "[sev1, sev2]")
            .otherwise(List.of());
    private static final Field<ScheduleId> SCHEDULE =
            optional("schedule", InternalTypes.SCHEDULE, "who is on call there holds it first", "automation-on-call");
    private static final Field<List<SkillId>> SKILLS = optional(
                    "skills", Types.list(InternalTypes.SKILL, 0), "what each holder has to know", "[incident-command]")
            .otherwise(List.of());
    private static final Field<Integer> CAPACITY = optional(
                    "capacity", Types.wholeNumber(1, 10), "in how many incidents one holder can hold it at once", "1")
            .otherwise(1);
    private static final Shape<Role> ROLE = Shape.of(
            "a role",
            "A part somebody plays in an incident.",
            List.of(ID, NAME, DUTIES, FIRST_MINUTES, HOLDERS, MANDATORY_AT, SCHEDULE, SKILLS, CAPACITY),
            values -> new Role(
                    values.get(ID),
                    values.get(NAME),
                    values.get(DUTIES),
                    values.get(FIRST_MINUTES),
                    values.get(HOLDERS),
                    values.get(MANDATORY_AT),
                    values.orNull(SCHEDULE),
                    values.get(SKILLS),
                    values.get(CAPACITY)));
    private static final Field<List<Role>> ROLES = required("roles", Types.list(ROLE, 1), "every role in use", "[…]");

    static final Shape<List<Role>> SHAPE =
            Shape.of("the roles", "The parts people play in incidents.", List.of(ROLES), values -> values.get(ROLES));

    private RolesShape() {}
}
