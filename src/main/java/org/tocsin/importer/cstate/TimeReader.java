package org.tocsin.importer.cstate;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/**
 * Reads the times people write into issues, and lists what had to be assumed to do so.
 *
 * <p>{@code -00:00} is UTC: RFC 3339 means by it that only the offset of the writer is unknown.
 */
final class TimeReader {
    private static final Pattern TIME = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
            + "(?:(?:[Tt]|\\s+)(?<hour>\\d{1,3})[:h](?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?<fraction>[.,]\\d+)?)?"
            + "\\s*(?<offset>[Zz]|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

    private final ZoneId zoneOfBareTimes;
    private final String whoseZone;

    /** @param given the zone of times without one, null for cState's own, UTC */
    TimeReader(@Nullable ZoneId given) {
        this.zoneOfBareTimes = given == null ? ZoneId.of("UTC") : given;
        this.whoseZone =
                given == null ? "cState reads such times as UTC" : "the import was told --zone " + given.getId();
    }

    /**
     * The time that is the whole of a text.
     *
     * @return empty when it is no time, or none that exists
     */
    Optional<OffsetDateTime> read(String text, ForeignFile file, int line) {
        var time = TIME.matcher(text.strip());
        return time.matches() ? read(time, file, line) : Optional.empty();
    }

    /**
     * The first time of day with its date within a label, such as {@code Update - 2023-03-29 15h50 UTC}.
     *
     * @param begin of the issue, which decides the year where the label has a weekday instead
     */
    Optional<OffsetDateTime> find(String label, OffsetDateTime begin, ForeignFile file, int line) {
        var time = TIME.matcher(label);
        while (time.find()) {
            if (time.group("hour") != null) {
                return read(time, file, line);
            }
        }
        var inWords = WordyTime.find(label);
        if (inWords.isPresent()) {
            return inWords;
        }
        var withoutYear = WordyTime.findWithoutYear(label, begin);
        withoutYear.ifPresent(at -> file.assume(
                line,
                About.TIME_FORM,
                at.toString(),
                "“" + label.strip() + "” has no year, and its weekday fits this one"));
        return withoutYear;
    }

    private Optional<OffsetDateTime> read(Matcher time, ForeignFile file, int line) {
        LocalDateTime local;
        ZoneOffset offset;
        try {
            local = LocalDateTime.of(
                    number(time, "year"),
                    number(time, "month"),
                    number(time, "day"),
                    number(time, "hour"),
                    number(time, "minute"),
                    number(time, "second"));
            offset = offset(time, local);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
        var at = local.atOffset(offset);
        if (time.group("offset") == null) {
            file.assume(line, About.TIME_ZONE, at.toString(), "“" + time.group() + "” has no zone, and " + whoseZone);
        }
        listOddForm(time, at, file, line);
        return Optional.of(at);
    }

    private ZoneOffset offset(Matcher time, LocalDateTime local) {
        var written = time.group("offset");
        if (written == null) {
            return local.atZone(zoneOfBareTimes).getOffset();
        }
        return Character.isLetter(written.charAt(0)) || written.equals("-00:00")
                ? ZoneOffset.UTC
                : ZoneOffset.of(written);
    }

    private static void listOddForm(Matcher time, OffsetDateTime at, ForeignFile file, int line) {
        var hour = time.group("hour");
        var because = hour == null
                ? "has no time of day"
                : hour.length() != 2
                        ? "has an hour of " + hour.length() + (hour.length() == 1 ? " digit" : " digits")
                        : time.group("fraction") != null
                                ? "has a fraction of a second"
                                : time.group("second") == null ? "has no seconds" : null;
        if (because != null) {
            file.assume(line, About.TIME_FORM, at.toString(), "“" + time.group() + "” " + because);
        }
    }

    private static int number(Matcher time, String part) {
        var digits = time.group(part);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
