package org.tocsin.change;

import java.util.List;
import org.tocsin.model.internal.Condition;

/** Conditions in words. */
final class Conditions {
    private Conditions() {}

    /** {@code customers-affected-percent at least 20 %}. */
    static String words(Condition condition) {
        String unit = condition.unit() == null ? "" : " " + condition.unit();
        return condition.fact() + " " + condition.comparator().word().replace('-', ' ') + " " + condition.value()
                + unit;
    }

    /** Each in words. */
    static List<String> words(List<Condition> conditions) {
        return conditions.stream().map(Conditions::words).toList();
    }
}
