package org.tocsin.importer.cstate;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in English words that say their year and that they are UTC: {@code 11th of February 2022 - 19:00 UTC}. */
final class WordyTime {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>[a-z]{3,9})\\.?,?\\s+(?<year>\\d{4})"
                    + "[\\s,at-]+(?<hour>\\d{1,2})[:h](?<minute>\\d{2})\\s*(?:UTC|GMT)\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"
                    + "[\\s,at-]+(?<hour>\\d{1,2})[:h](?<minute>\\d{2})\\s*(?:UTC|GMT)\\b");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)\\b(?<weekday>mon|tue|wed|thu|fri|sat|sun)\\s+(?<month>[a-z]{3})\\s+(?<day>\\d{1,2})\\s+"
                    + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*(?:UTC|GMT)\\b");

    private WordyTime() {}

    /** A time that says its weekday but no year, as {@code date} prints it: the year near a beginning that fits both. */
    static Optional<OffsetDateTime> findWithoutYear(String label, OffsetDateTime begin) {
        var time = WEEKDAY.matcher(label);
        if (!time.find()) {
            return Optional.empty();
        }
        var second = time.group("second");
        for (var year = begin.getYear(); year <= begin.getYear() + 1; year++) {
            var at = at(
                            year,
                            month(time),
                            Integer.parseInt(time.group("day")),
                            Integer.parseInt(time.group("hour")),
                            Integer.parseInt(time.group("minute")))
                    .map(minute -> second == null ? minute : minute.withSecond(Integer.parseInt(second) % 60))
                    .filter(minute -> !minute.isBefore(begin))
                    .filter(minute -> minute.getDayOfWeek().name().regionMatches(true, 0, time.group("weekday"), 0, 3));
            if (at.isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }

    static Optional<OffsetDateTime> find(String label) {
        for (var form : List.of(DAY_FIRST, MONTH_FIRST)) {
            var time = form.matcher(label);
            if (time.find()) {
                return at(
                        Integer.parseInt(time.group("year")),
                        month(time),
                        Integer.parseInt(time.group("day")),
                        Integer.parseInt(time.group("hour")),
                        Integer.parseInt(time.group("minute")));
            }
        }
        return Optional.empty();
    }

    private static int month(Matcher time) {
        return MONTHS.indexOf(time.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<OffsetDateTime> at(int year, int month, int day, int hour, int minute) {
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
