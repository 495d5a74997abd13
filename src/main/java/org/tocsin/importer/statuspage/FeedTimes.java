package org.tocsin.importer.statuspage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.Unreadable;

/**
 * Times as the feed writes them, {@code Jun 18, 18:09 UTC}: without a year, and in a zone that letters only hint at. The year
 * follows from when the entry was changed; letters other than UTC and GMT are read in the zone of the page.
 */
final class FeedTimes {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String DAY = "(?<month>[A-Za-z]{3})[a-z]*\\s+(?<day>\\d{1,2}),\\s+";
    private static final Pattern TIME = Pattern.compile(DAY + "(?<time>\\d{1,2}:\\d{2})\\s+(?<zone>\\S+)");
    private static final Pattern WINDOW = Pattern.compile(
            DAY + "(?<time>\\d{1,2}:\\d{2})\\s*[-–]\\s*"
                    + "(?:(?<untilMonth>[A-Za-z]{3})[a-z]*\\s+(?<untilDay>\\d{1,2}),\\s+)?(?<until>\\d{1,2}:\\d{2})\\s+(?<zone>\\S+)");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-]\\d{2}):?(\\d{2})?");

    private final ZoneId zoneOfPage;

    FeedTimes(ZoneId zoneOfPage) {
        this.zoneOfPage = zoneOfPage;
    }

    /**
     * The time of an update.
     *
     * @param changed when its entry was changed last, before which it was said
     */
    OffsetDateTime read(String written, OffsetDateTime changed, int line) throws Unreadable {
        var time = TIME.matcher(Bodies.line(written));
        if (time.matches()) {
            var latest = changed.plusDays(1);
            for (var year = latest.getYear(); year >= latest.getYear() - 1; year--) {
                var at = at(year, time.group("month"), time.group("day"), time.group("time"), time.group("zone"), line);
                if (at.isPresent() && !at.get().isAfter(latest)) {
                    return at.get();
                }
            }
        }
        throw new Unreadable(line, "“" + Bodies.shortened(written) + "” is no time such as Jun 18, 18:09 UTC");
    }

    /**
     * The window in a text that announces one.
     *
     * @param said when it was announced; the window is the one nearest to it
     */
    Optional<ImportedIncident.Window> window(String written, OffsetDateTime said, int line) throws Unreadable {
        var window = WINDOW.matcher(Bodies.line(written));
        if (!window.find()) {
            return Optional.empty();
        }
        var zone = window.group("zone");
        Optional<ImportedIncident.Window> nearest = Optional.empty();
        for (var year = said.getYear() - 1; year <= said.getYear() + 1; year++) {
            var from = at(year, window.group("month"), window.group("day"), window.group("time"), zone, line);
            if (from.isEmpty()
                    || (nearest.isPresent() && !nearer(from.get(), nearest.get().from(), said))) {
                continue;
            }
            var month = window.group("untilMonth");
            var until = at(
                    year,
                    month == null ? window.group("month") : month,
                    month == null ? window.group("day") : window.group("untilDay"),
                    window.group("until"),
                    zone,
                    line);
            nearest = until.map(end -> new ImportedIncident.Window(
                    from.get(), end.isAfter(from.get()) ? end : month == null ? end.plusDays(1) : end.plusYears(1)));
        }
        return nearest;
    }

    private static boolean nearer(OffsetDateTime one, OffsetDateTime other, OffsetDateTime to) {
        return Duration.between(to, one)
                        .abs()
                        .compareTo(Duration.between(to, other).abs())
                < 0;
    }

    private Optional<OffsetDateTime> at(int year, String month, String day, String time, String zone, int line)
            throws Unreadable {
        try {
            var date = LocalDate.of(year, MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(day));
            var clock = LocalTime.parse(time.length() == 4 ? "0" + time : time);
            return Optional.of(date.atTime(clock).atZone(zone(zone, line)).toOffsetDateTime());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private ZoneId zone(String written, int line) throws Unreadable {
        if (written.equals("UTC") || written.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        var offset = OFFSET.matcher(written);
        if (offset.matches()) {
            return ZoneOffset.of(offset.group(1) + (offset.group(2) == null ? "" : ":" + offset.group(2)));
        }
        var known = zoneOfPage.getRules();
        if (known.isFixedOffset()) {
            throw new Unreadable(
                    line,
                    "its times are in “" + Bodies.shortened(written)
                            + "”, which is several zones; name the place, such as --zone America/Los_Angeles");
        }
        return zoneOfPage;
    }
}
