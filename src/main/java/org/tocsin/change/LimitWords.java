package org.tocsin.change;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Obligation.Limit;

/** Time limits of obligations in words. */
public final class LimitWords {
    private LimitWords() {}

    /** Each as {@code within 72 h of aware}. */
    public static List<String> of(List<Limit> limits) {
        return limits.stream().map(LimitWords::of).toList();
    }

    private static String of(Limit limit) {
        StringBuilder words = new StringBuilder("within ");
        words.append(length(limit)).append(limit.yearEnd() ? " of the end of the year of " : " of ");
        words.append(limit.event() != null ? limit.event() : (limit.latest() ? "the latest " : "") + limit.stage());
        if (limit.by() != null) {
            words.append(", by ").append(limit.by());
        }
        switch (limit.roll()) {
            case NONE -> {}
            case NEXT_WORKING_DAY -> words.append(", else on the next working day");
            case NOON_OF_NEXT_WORKING_DAY -> words.append(", else by noon of the next working day");
        }
        Obligation.Later later = limit.ifLater();
        if (later != null) {
            words.append(", or ")
                    .append(later.exact() != null ? Lengths.of(later.exact()) : civil(later.civil()))
                    .append(" of a later ")
                    .append(later.event());
        }
        return words.toString();
    }

    private static String length(Limit limit) {
        if (limit.exact() != null) {
            return Lengths.of(limit.exact());
        }
        int days = limit.workingDays();
        return days > 0 ? days + (days == 1 ? " working day" : " working days") : civil(limit.civil());
    }

    private static String civil(@Nullable Period length) {
        return length == null ? "no time" : Lengths.of(length);
    }
}
