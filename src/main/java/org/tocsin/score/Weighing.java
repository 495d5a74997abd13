package org.tocsin.score;

import java.util.List;
import java.util.OptionalInt;

/** Adds up results. Counts in millionths of a weight, so that no rounding depends on the order. */
final class Weighing {
    private static final long WHOLE = 1_000_000;
    private static final int CRITICAL = 3;

    private Weighing() {}

    static OptionalInt percent(List<Result> results) {
        long possible = 0;
        long earned = 0;
        for (Result result : results) {
            if (result.verdict() != Verdict.NOT_EXERCISED) {
                int weight = result.expectation().critical() ? CRITICAL : 1;
                possible += weight * WHOLE;
                earned += weight * credit(result);
            }
        }
        return possible == 0 ? OptionalInt.empty() : OptionalInt.of((int) (earned * 100 / possible));
    }

    private static long credit(Result result) {
        return switch (result.verdict()) {
            case MET -> WHOLE;
            case LATE -> late(result);
            case MISSED, NOT_EXERCISED -> 0;
        };
    }

    private static long late(Result result) {
        long allowed = result.expectation().allowed().toMillis();
        long late = result.lateBy().toMillis();
        return allowed <= late ? 0 : WHOLE * (allowed - late) / allowed;
    }
}
