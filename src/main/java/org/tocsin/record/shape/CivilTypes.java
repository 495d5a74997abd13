package org.tocsin.record.shape;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of fields that speak of clocks on the wall and calendars beside them. */
public final class CivilTypes {
    private static final String TIME_PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final Pattern TIME = Pattern.compile(TIME_PATTERN);
    private static final String DAYS_PATTERN = "P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?";
    private static final Pattern DAYS = Pattern.compile(DAYS_PATTERN);

    private CivilTypes() {}

    /** A time of day to the minute, such as {@code "09:00"}. */
    public static Type<LocalTime> timeOfDay() {
        Map<String, Object> schema = Types.schema("type", "string", "pattern", "^" + TIME_PATTERN + "$");
        return new ScalarType<>("a time of day such as \"09:00\", in quotes", schema, (text, at, reading) -> {
            if (TIME.matcher(text).matches()) {
                return LocalTime.parse(text);
            }
            reading.refuse(
                    at,
                    "bad-time-of-day",
                    "`" + text + "` is not a time of day",
                    "hours from 00 to 23 and minutes from 00 to 59, each with two digits, such as \"09:00\"",
                    text.startsWith("24:")
                            ? "Write \"00:00\" for midnight at the end of a day."
                            : "Write two digits, a colon and two digits, in quotes, without am or pm.");
            return null;
        });
    }

    /** A day of the week by its English name in lower case. */
    public static Type<DayOfWeek> weekday() {
        return Types.word(List.of(DayOfWeek.values()), day -> day.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Days, weeks, months and years by the calendar, or hours and minutes as they pass; never both, since nobody could
     * say what they come to.
     */
    public static Type<Length> length() {
        Map<String, Object> schema = Types.schema("type", "string", "format", "duration", "pattern", "^P");
        return new ScalarType<>("P1M or P14D by the calendar, or PT72H as hours pass", schema, (text, at, reading) -> {
            Length length = length(text);
            if (length == null) {
                reading.refuse(
                        at,
                        "bad-length",
                        "`" + text + "` is not a length of time by the calendar or by the clock",
                        "P14D or P1M for days and months by the calendar, or PT72H for hours as they pass",
                        "Write days and months after P, or hours and minutes after PT, and not both.");
            }
            return length;
        });
    }

    private static @Nullable Length length(String text) {
        try {
            if (text.startsWith("PT")) {
                Duration exact = Duration.parse(text);
                return exact.isNegative() || exact.isZero() ? null : new Length(exact, null);
            }
            if (DAYS.matcher(text).matches()) {
                Period civil = Period.parse(text);
                return civil.isZero() ? null : new Length(null, civil);
            }
            return null;
        } catch (DateTimeParseException | ArithmeticException e) {
            return null;
        }
    }

    /** One of the two kinds of length. */
    public record Length(@Nullable Duration exact, @Nullable Period civil) {}
}
