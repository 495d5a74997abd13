package org.tocsin.site.status;

import java.util.Locale;
import org.tocsin.model.open.ComponentState;
import org.tocsin.present.Trouble;

/** The shapes that are drawn for how bad things are. */
enum Shape {
    WORKING,
    NOTICE,
    UPKEEP,
    SLOW,
    PARTLY,
    DOWN;

    static Shape of(Trouble trouble) {
        return switch (trouble) {
            case NONE -> WORKING;
            case NOTICE -> NOTICE;
            case MAINTENANCE -> UPKEEP;
            case DEGRADED -> SLOW;
            case PARTIAL -> PARTLY;
            case MAJOR -> DOWN;
        };
    }

    static Shape of(ComponentState state) {
        return of(Trouble.of(state));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Mark mark(String word) {
        return new Mark(word(), word);
    }
}
