package org.tocsin.score;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;

/**
 * Something else that shows that an expectation is met. An act is the sign when it agrees with all that is not null.
 *
 * @param what null for any act at all: that somebody is seen to act shows that they were there by then, never that they came
 *     late
 * @param of what it is about; null where anything will do
 * @param by who does it; null for anybody
 */
public record Sign(
        Drill.@Nullable What what,
        @Nullable String of,
        @Nullable PersonId by) {
    /** That a person was there. */
    static Sign presence(PersonId person) {
        return new Sign(null, null, person);
    }

    /** Whether it shows no more than that somebody was there. */
    public boolean presence() {
        return what == null;
    }

    /** Whether an act is this sign. */
    public boolean is(Act act) {
        return (what == null || what == act.what())
                && (of == null || of.equals(act.of()))
                && (by == null || by.equals(act.by()));
    }
}
