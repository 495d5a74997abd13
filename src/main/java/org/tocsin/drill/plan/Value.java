package org.tocsin.drill.plan;

import java.util.Comparator;
import java.util.List;
import org.tocsin.drill.Situation;

/**
 * One value of a dimension.
 *
 * @param id of a process or severity, or the word of a failure mode, loss, time band or twist
 */
public record Value(Dimension dimension, String id) implements Comparable<Value> {
    private static final Comparator<Value> ORDER =
            Comparator.comparing(Value::dimension).thenComparing(Value::id);

    /** The six values of a situation, in the order of the dimensions. */
    public static List<Value> of(Situation situation) {
        return List.of(
                new Value(Dimension.PROCESS, situation.process().value()),
                new Value(Dimension.MODE, situation.mode().word()),
                new Value(Dimension.LOSS, situation.loss().word()),
                new Value(Dimension.SEVERITY, situation.severity().value()),
                new Value(Dimension.BAND, situation.band().word()),
                new Value(Dimension.TWIST, situation.twist().word()));
    }

    @Override
    public int compareTo(Value other) {
        return ORDER.compare(this, other);
    }
}
