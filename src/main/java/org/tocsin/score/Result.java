package org.tocsin.score;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one expectation.
 *
 * @param act what met it, in time or late; null where nothing did
 * @param lateBy zero unless it was late
 * @param remark what else has to be said, such as that it came after what it should precede; null for nothing
 */
public record Result(
        Expectation expectation,
        Verdict verdict,
        @Nullable Act act,
        Duration lateBy,
        @Nullable String remark) {}
