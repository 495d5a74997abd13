package org.tocsin.record;

import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Step.Acknowledgement;
import org.tocsin.record.shape.ScalarType;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** How many of those told by a step have to answer: {@code first}, {@code all}, or a number of people. */
final class AcknowledgementType {
    private static final int MOST = 20;
    private static final Map<String, Object> SCHEMA = Types.schema(
            "anyOf",
            List.of(
                    Types.schema("enum", List.of("first", "all")),
                    Types.schema("type", "integer", "minimum", 2, "maximum", MOST)));

    static final Type<Acknowledgement> TYPE = new ScalarType<>(
            "one of first, all, or a number of people from 2 to " + MOST, SCHEMA, (text, at, reading) -> {
                if (text.equals("first")) {
                    return Acknowledgement.FIRST;
                }
                if (text.equals("all")) {
                    return new Acknowledgement(Step.Mode.ALL, 0);
                }
                if (text.matches("[0-9]{1,2}") && Integer.parseInt(text) >= 2 && Integer.parseInt(text) <= MOST) {
                    return new Acknowledgement(Step.Mode.QUORUM, Integer.parseInt(text));
                }
                reading.refuse(
                        at,
                        "bad-acknowledgement",
                        "`" + text + "` does not say how many have to answer",
                        "first, all, or a number from 2 to " + MOST,
                        "Write `first` when one answer will do.");
                return null;
            });

    private AcknowledgementType() {}
}
