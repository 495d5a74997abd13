package org.tocsin.model.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a playbook was reviewed, and when it has to be reviewed again.
 *
 * @param every longer than nothing
 */
public record PlaybookReview(LocalDate reviewed, Period every) {
    /** What its header says of reviews; empty where that is missing or wrong, which checks tell. */
    public static Optional<PlaybookReview> of(ProseFile playbook, Limits.Reviews usual) {
        String written = playbook.attribute("review-every").orElse("");
        Optional<Period> every = written.isEmpty()
                ? Optional.of(Period.ofDays((int) usual.every().toDays()))
                : every(written);
        try {
            LocalDate reviewed = LocalDate.parse(playbook.attribute("reviewed").orElse(""));
            return every.map(time -> new PlaybookReview(reviewed, time));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A time between two reviews, such as {@code P90D}; empty where it is none. */
    public static Optional<Period> every(String written) {
        try {
            Period every = Period.parse(written);
            return every.isZero() || every.isNegative() ? Optional.empty() : Optional.of(every);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The last day on which the next review is in time. */
    public LocalDate due() {
        return reviewed.plus(every);
    }

    /** The time between two, such as {@code 90 days}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        count(every.getYears(), "year", parts);
        count(every.getMonths(), "month", parts);
        count(every.getDays(), "day", parts);
        return String.join(" and ", parts);
    }

    private static void count(int number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
