package org.tocsin.oncall.triage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.model.internal.Condition;

/**
 * What is known of an incident.
 *
 * @param values by the name of the fact: {@code yes}, {@code no} or a number
 */
public record Facts(Map<String, String> values) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    /** The same, and one fact besides. */
    public Facts with(String fact, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }

    /** Whether a condition holds. */
    public Answer answer(Condition condition) {
        String value = values.get(condition.fact());
        if (value == null) {
            return Answer.UNKNOWN;
        }
        if (asksYesOrNo(condition)) {
            return Answer.of(value.equals(condition.value()));
        }
        Optional<BigDecimal> known = number(value);
        Optional<BigDecimal> limit = number(condition.value());
        if (known.isEmpty() || limit.isEmpty()) {
            return Answer.UNKNOWN;
        }
        int order = known.get().compareTo(limit.get());
        return Answer.of(
                switch (condition.comparator()) {
                    case AT_LEAST -> order >= 0;
                    case AT_MOST -> order <= 0;
                    case ABOVE -> order > 0;
                    case BELOW -> order < 0;
                    case EQUALS, IS -> order == 0;
                });
    }

    /** Whether yes or no is the answer to a condition's question; else it is a number. */
    public static boolean asksYesOrNo(Condition condition) {
        return condition.value().equals("yes") || condition.value().equals("no");
    }

    /** The number that a text writes; empty for anything else. */
    public static Optional<BigDecimal> number(String text) {
        if (!text.matches("-?[0-9]{1,18}([.][0-9]{1,9})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** Whether a condition holds. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN;

        static Answer of(boolean holds) {
            return holds ? YES : NO;
        }
    }
}
