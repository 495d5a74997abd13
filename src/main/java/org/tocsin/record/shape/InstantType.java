package org.tocsin.record.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;

/**
 * An exact time: a date and time with {@code Z}, an offset, or a zone after a space, as in
 * {@code 2026-11-03T09:12 Europe/Lisbon}. A time without any of them is refused, since nobody knows which it is.
 */
final class InstantType implements Type<Instant> {
    static final Type<Instant> TYPE = new InstantType();

    private static final String PATTERN =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}| UTC| [A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$";
    private static final String COMMONEST = "0000-00-00T00:00Z";
    private static final String EXAMPLES =
            "2026-11-03T08:12Z, 2026-11-03T09:12+01:00 or 2026-11-03T09:12 Europe/Lisbon";

    private InstantType() {}

    @Override
    public @Nullable Instant read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.refuse(
                    node,
                    "wrong-kind-of-value",
                    "here stands " + node.words() + ", not a time",
                    EXAMPLES,
                    "Write one time.");
            return null;
        }
        String text = scalar.text();
        try {
            int space = text.indexOf(' ');
            if (space > 0 && (text.indexOf('/', space) > 0 || text.endsWith(" UTC"))) {
                return inZone(
                        LocalDateTime.parse(text.substring(0, space)),
                        ZoneId.of(text.substring(space + 1)),
                        scalar,
                        reading);
            }
            return minuteInUtc(text)
                    ? parsedMinute(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            explain(text, scalar, reading);
            return null;
        }
    }

    /** Whether a text looks like 2026-11-03T08:12Z, as nearly every time in a repository does. */
    private static boolean minuteInUtc(String text) {
        for (int i = 0; i < COMMONEST.length(); i++) {
            char expected = COMMONEST.charAt(i);
            char found = i < text.length() ? text.charAt(i) : 0;
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return text.length() == COMMONEST.length();
    }

    /** What {@link OffsetDateTime#parse} gives, at a tenth of the cost. */
    private static Instant parsedMinute(String text) {
        return LocalDateTime.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10),
                        Integer.parseInt(text, 11, 13, 10),
                        Integer.parseInt(text, 14, 16, 10))
                .toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant inZone(LocalDateTime local, ZoneId zone, YamlScalar at, Reading reading) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        if (offsets.isEmpty()) {
            reading.refuse(
                    at,
                    "time-skipped",
                    "the clocks in " + zone + " were put forward over this time, so it never was",
                    "a time that exists, such as " + local.plusHours(1) + " " + zone,
                    "Look at the time again, or write it with an offset.");
        } else {
            reading.refuse(
                    at,
                    "time-twice",
                    "the clocks in " + zone + " were put back, so this time came twice",
                    local + "" + offsets.get(0) + " for the first, " + local + "" + offsets.get(1) + " for the second",
                    "Write the time with its offset.");
        }
        return null;
    }

    private static void explain(String text, YamlScalar at, Reading reading) {
        if (withoutZone(text)) {
            reading.refuse(
                    at,
                    "time-without-zone",
                    "`" + text + "` does not say in which zone",
                    EXAMPLES,
                    "Add Z if the time is in UTC, or the offset at that place and day, such as +01:00.");
            return;
        }
        reading.refuse(
                at,
                "bad-time",
                "`" + text + "` is not a time",
                EXAMPLES,
                "Write year-month-day, T, hours:minutes, then Z or an offset such as +01:00.");
    }

    private static boolean withoutZone(String text) {
        try {
            LocalDateTime.parse(text.replace(' ', 'T'));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Types.schema("type", "string", "pattern", PATTERN);
    }

    @Override
    public String words() {
        return "a time with its zone, such as 2026-11-03T08:12Z or 2026-11-03T09:12+01:00";
    }
}
