package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.ZoneId;
import java.util.List;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.TeamId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/people.yaml}. */
final class PeopleShape {
    private static final Field<PersonId> ID =
            required("id", InternalTypes.PERSON, "how other records name them", "ines-carvalho");
    private static final Field<String> NAME = required("name", Types.line(), "as they write it", "Inês Carvalho");
    private static final Field<String> TITLE = required("title", Types.line(), "what they do", "Head of Operations");
    private static final Field<TeamId> TEAM = required("team", InternalTypes.TEAM, "where they belong", "operations");
    private static final Field<ZoneId> ZONE = required("zone", Types.zone(), "where they live", "Europe/Lisbon");
    private static final Field<String> EMAIL =
            required("email", Types.email(), "where mail reaches them", "ines.carvalho@larkfield.example");
    private static final Field<String> PHONE =
            optional("phone", Types.line(), "as dialled from abroad, in quotes", "\"+351 210 005 501\"");
    private static final Field<String> CHAT = optional("chat", Types.line(), "handle in the team's chat", "\"@ines\"");
    private static final Field<List<String>> LANGUAGES =
            required("languages", Types.list(Types.language(), 1), "spoken, best first", "[pt, en]");
    private static final Field<List<SkillId>> SKILLS = optional(
                    "skills", Types.list(InternalTypes.SKILL, 0), "platforms and crafts they know", "[flowbench]")
            .otherwise(List.of());
    private static final Field<Integer> CAPACITY = optional(
                    "capacity", Types.wholeNumber(1, 10), "in how many incidents they can take part at once", "1")
            .otherwise(1);
    private static final Field<HolidaysId> HOLIDAYS =
            optional("holidays", InternalTypes.HOLIDAYS, "the public holidays of where they live", "portugal");
    private static final Field<String> CODE_OWNER =
            optional("code-owner", Types.line(), "how CODEOWNERS names them, in quotes", "\"@ines\"");
    private static final Shape<Person> PERSON = Shape.of(
            "a person",
            "Somebody who can be told or asked.",
            List.of(ID, NAME, TITLE, TEAM, ZONE, EMAIL, PHONE, CHAT, LANGUAGES, SKILLS, CAPACITY, HOLIDAYS, CODE_OWNER),
            values -> new Person(
                    values.get(ID),
                    values.get(NAME),
                    values.get(TITLE),
                    values.get(TEAM),
                    values.get(ZONE),
                    values.get(EMAIL),
                    values.orNull(PHONE),
                    values.orNull(CHAT),
                    values.get(LANGUAGES),
                    values.get(SKILLS),
                    values.get(CAPACITY),
                    values.orNull(HOLIDAYS),
                    values.orNull(CODE_OWNER)));
    private static final Field<List<Person>> PEOPLE =
            required("people", Types.list(PERSON, 1), "everybody who takes part in incidents", "[…]");

    static final Shape<List<Person>> SHAPE = Shape.of(
            "the people", "Everybody who can be told or asked.", List.of(PEOPLE), values -> values.get(PEOPLE));

    private PeopleShape() {}
}
