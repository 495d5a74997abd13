package org.tocsin.site.desk;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.PagePath;

/**
 * Which state a desk shows, and which others are published beside it.
 *
 * @param past null for the present
 * @param present whether the desk of the present has a page at a path; asked of the past only
 * @param others states of the past that lie below this desk, in the order of the settings; none below the past
 */
public record Standing(@Nullable AsOf past, Predicate<PagePath> present, List<AsOf> others) {
    public Standing {
        others = List.copyOf(others);
    }

    /** The present. */
    public static Standing present(List<AsOf> others) {
        return new Standing(null, path -> true, others);
    }

    /** A state of the past. */
    public static Standing past(AsOf past, Predicate<PagePath> present) {
        return new Standing(past, present, List.of());
    }
}
