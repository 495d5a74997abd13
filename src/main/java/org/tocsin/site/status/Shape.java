package org.tocsin.site.status;

import java.util.Collection;
import java.util.Locale;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

/** The shapes that stand for states, from well to worst. */
enum Shape {
    WORKING,
    NOTICE,
    UPKEEP,
    SLOW,
    PARTLY,
    DOWN;

    static Shape of(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> WORKING;
            case UNDER_MAINTENANCE -> UPKEEP;
            case DEGRADED_PERFORMANCE -> SLOW;
            case PARTIAL_OUTAGE -> PARTLY;
            case MAJOR_OUTAGE -> DOWN;
        };
    }

    static Shape of(Impact impact) {
        return switch (impact) {
            case NONE -> NOTICE;
            case MAINTENANCE -> UPKEEP;
            case MINOR -> SLOW;
            case MAJOR -> PARTLY;
            case CRITICAL -> DOWN;
        };
    }

    /** The worst of some states; working when there are none. */
    static Shape worst(Collection<ComponentState> states) {
        return states.stream().map(Shape::of).reduce(WORKING, Shape::or);
    }

    Shape or(Shape other) {
        return compareTo(other) >= 0 ? this : other;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Mark mark(String word) {
        return new Mark(word(), word);
    }
}
