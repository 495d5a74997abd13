package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/skills.yaml}. */
final class SkillsShape {
    private static final Field<SkillId> ID =
            required("id", InternalTypes.SKILL, "how other records name it", "flowbench");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Flowbench");
    private static final Field<String> MEANING = required(
            "meaning", Types.text(), "what somebody who has it can do", "Can repair a Flowbench workflow alone.");
    private static final Field<VendorId> PLATFORM =
            optional("platform", InternalTypes.VENDOR, "the vendor whose platform it is about", "flowbench");
    private static final Shape<Skill> SKILL = Shape.of(
            "a skill",
            "A craft, or a platform that somebody can repair alone.",
            List.of(ID, NAME, MEANING, PLATFORM),
            values -> new Skill(values.get(ID), values.get(NAME), values.get(MEANING), values.orNull(PLATFORM)));
    private static final Field<List<Skill>> SKILLS =
            required("skills", Types.list(SKILL, 1), "every skill that people have or records ask for", "[…]");

    static final Shape<List<Skill>> SHAPE = Shape.of(
            "the skills", "The crafts and platforms that people know.", List.of(SKILLS), values -> values.get(SKILLS));

    private SkillsShape() {}
}
