package org.tocsin.score;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;

/**
 * Something that was seen to happen.
 *
 * @param of what it is about, by its id; null where nothing is
 * @param by who did it; null where nobody in particular
 * @param text what was said; null where nobody wrote it down
 */
public record Act(
        Instant at,
        Drill.What what,
        @Nullable String of,
        @Nullable PersonId by,
        @Nullable String text) {}
