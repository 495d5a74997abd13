package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of any seven days on end somebody is on call.
 *
 * <p>The amount, as a function of when the seven days begin, is made of straight lines that bend only where a shift begins or
 * ends, or seven days before that. So the most lies at a bend, and so do the beginning and the end of every excess's
 * neighbourhood; nothing is sampled.
 */
final class SevenDays {
    static final Duration LENGTH = Duration.ofDays(7);

    private final List<Span> onCall;
    private final List<Duration> before = new ArrayList<>();

    /** @param onCall sorted and apart */
    SevenDays(List<Span> onCall) {
        this.onCall = onCall;
        Duration sum = Duration.ZERO;
        for (Span span : onCall) {
            before.add(sum);
            sum = sum.plus(span.length());
        }
        before.add(sum);
    }

    /** The most time on call in any seven days. */
    Duration most() {
        return bends().stream().map(this::from).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** All seven days that hold more than a limit, joined where they touch. */
    List<Span> over(Duration limit) {
        List<Span> over = new ArrayList<>();
        for (Instant bend : bends()) {
            if (from(bend).compareTo(limit) > 0) {
                over.add(new Span(bend, bend.plus(LENGTH)));
            }
        }
        return Spans.united(over);
    }

    /** Where the amount may be greatest: seven days that begin with a shift, or end with one. */
    private List<Instant> bends() {
        List<Instant> bends = new ArrayList<>();
        for (Span span : onCall) {
            bends.add(span.from());
            bends.add(span.until().minus(LENGTH));
        }
        return bends;
    }

    private Duration from(Instant instant) {
        return until(instant.plus(LENGTH)).minus(until(instant));
    }

    /** The time on call up to an instant. */
    private Duration until(Instant instant) {
        int low = 0;
        int high = onCall.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (onCall.get(middle).from().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return Duration.ZERO;
        }
        Span last = onCall.get(low - 1);
        Instant end = last.until().isBefore(instant) ? last.until() : instant;
        return before.get(low - 1).plus(Duration.between(last.from(), end));
    }
}
