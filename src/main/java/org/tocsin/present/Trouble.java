package org.tocsin.present;

import java.util.Collection;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

/** How bad something is for customers, from well to worst. */
public enum Trouble {
    /** All is well. */
    NONE,
    /** Worth knowing; nothing is lost, or nobody has said what. */
    NOTICE,
    /** Announced work. */
    MAINTENANCE,
    /** Slower or worse than it should be. */
    DEGRADED,
    /** Lost for some, or in part. */
    PARTIAL,
    /** Lost. */
    MAJOR;

    /** How bad a state of one component is. */
    public static Trouble of(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> NONE;
            case UNDER_MAINTENANCE -> MAINTENANCE;
            case DEGRADED_PERFORMANCE -> DEGRADED;
            case PARTIAL_OUTAGE -> PARTIAL;
            case MAJOR_OUTAGE -> MAJOR;
        };
    }

    /** How bad an event is by its impact alone; never nothing, for it is there. */
    public static Trouble of(Impact impact) {
        return switch (impact) {
            case NONE -> NOTICE;
            case MAINTENANCE -> MAINTENANCE;
            case MINOR -> DEGRADED;
            case MAJOR -> PARTIAL;
            case CRITICAL -> MAJOR;
        };
    }

    /** The worst of some states; none when there are none. */
    public static Trouble worst(Collection<ComponentState> states) {
        return states.stream().map(Trouble::of).reduce(NONE, Trouble::or);
    }

    /** The worse of two states; the first when they are the same. */
    public static ComponentState worse(ComponentState one, ComponentState other) {
        return of(one).compareTo(of(other)) >= 0 ? one : other;
    }

    /** The worse of the two. */
    public Trouble or(Trouble other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
