package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code site/status/components.yaml}. */
final class ComponentsShape {
    private static final Field<ComponentId> ID =
            required("id", Types.id(ComponentId::new), "never changes once published", "card-payments");
    private static final Field<Text> NAME =
            required("name", TextType.of(Types.line()), "as customers say it", "Card payments");
    private static final Field<Text> DESCRIPTION = optional(
            "description", TextType.of(Types.line()), "one line under the name", "Taking cards at the desk and online");
    private static final Field<URI> LINK =
            optional("link", Types.url(), "where customers use it", "https://app.example.com/");
    private static final Field<LocalDate> SINCE =
            optional("since", Types.date(), "the first day it existed", "2023-11-01");
    private static final Field<Boolean> ONLY_SHOW_IF_DEGRADED = optional(
                    "only-show-if-degraded", Types.yesNo(), "yes to leave it off the first page while it works", "yes")
            .otherwise(false);
    private static final Field<Share> TARGET = optional(
            "target",
            Types.number("50", "100", 4, Share::ofHundred),
            "the availability promised for each month, in percent",
            "99.9");
    private static final Field<StatuspageOrigin.Part> STATUSPAGE = optional(
            "statuspage",
            StatuspageShapes.PART,
            "what Statuspage knew of it, if it was imported",
            "{id: kctbh9vrtdwd}");

    private static final Shape<Component> COMPONENT = Shape.of(
            "a component",
            "A part of the service that customers know by name.",
            List.of(ID, NAME, DESCRIPTION, LINK, SINCE, ONLY_SHOW_IF_DEGRADED, TARGET, STATUSPAGE),
            values -> new Component(
                    values.get(ID),
                    values.get(NAME),
                    values.orNull(DESCRIPTION),
                    values.orNull(LINK),
                    values.orNull(SINCE),
                    values.get(ONLY_SHOW_IF_DEGRADED),
                    values.orNull(TARGET),
                    values.orNull(STATUSPAGE)));

    private static final Field<String> GROUP_ID =
            required("id", Types.id(id -> id), "never changes once published", "payments");
    private static final Field<Text> GROUP_NAME =
            required("name", TextType.of(Types.line()), "the group's heading", "Payments");
    private static final Field<Text> GROUP_DESCRIPTION = optional(
            "description", TextType.of(Types.line()), "one line under the heading", "Everything that moves money");
    private static final Field<List<Component>> COMPONENTS =
            required("components", Types.list(COMPONENT, 1), "in the order shown", "[…]");
    private static final Field<Boolean> HEADING = optional(
                    "heading",
                    Types.yesNo(),
                    "no where the components stand alone, without the group's name above them",
                    "no")
            .otherwise(true);
    private static final Shape<ComponentGroup> GROUP = Shape.of(
            "a component group",
            "Components that belong together.",
            List.of(GROUP_ID, GROUP_NAME, GROUP_DESCRIPTION, HEADING, COMPONENTS, STATUSPAGE),
            values -> new ComponentGroup(
                    values.get(GROUP_ID),
                    values.get(GROUP_NAME),
                    values.orNull(GROUP_DESCRIPTION),
                    values.get(COMPONENTS),
                    values.get(HEADING),
                    values.orNull(STATUSPAGE)));

    private static final Field<List<ComponentGroup>> GROUPS =
            required("groups", Types.list(GROUP, 1), "in the order shown", "[…]");

    static final Shape<List<ComponentGroup>> SHAPE = Shape.of(
            "the components",
            "What customers see the state of, in groups.",
            List.of(GROUPS),
            values -> values.get(GROUPS));

    private ComponentsShape() {}
}
