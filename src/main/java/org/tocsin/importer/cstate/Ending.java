package org.tocsin.importer.cstate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/** Reads whether an issue is over, and since when. */
final class Ending {
    private static final Duration UNLIKELY = Duration.ofDays(90);

    private Ending() {}

    /** The end; null while the issue is active, which cState takes only from an explicit {@code resolved: false}. */
    static Course.@Nullable End read(FrontMatter matter, OffsetDateTime begin, TimeReader times, ForeignFile file) {
        var resolved = matter.text("resolved").toLowerCase(Locale.ROOT);
        var line = matter.line("resolved");
        switch (resolved) {
            case "false", "no" -> {
                if (!matter.text("resolvedWhen").isEmpty()) {
                    file.assume(
                            matter.line("resolvedWhen"),
                            About.STATE,
                            "it is open",
                            "resolved is " + resolved + " although it has a resolvedWhen");
                }
                return null;
            }
            case "true", "yes" -> {}
            case "" -> {
                if (matter.text("resolvedWhen").isEmpty()) {
                    file.assume(
                            matter.line("date"),
                            About.STATE,
                            "it is over as soon as it began, at " + begin,
                            "it has neither resolved nor resolvedWhen, so cState never shows it as open");
                    return new Course.End(begin, true, matter.line("date"));
                }
                file.assume(
                        matter.line("resolvedWhen"),
                        About.STATE,
                        "it is over",
                        "it has a resolvedWhen and no resolved");
            }
            default ->
                file.assume(
                        line,
                        About.STATE,
                        "it is over",
                        "resolved is “" + resolved + "”, and only false makes it open");
        }
        return end(matter, begin, times, file);
    }

    private static Course.End end(FrontMatter matter, OffsetDateTime begin, TimeReader times, ForeignFile file) {
        var written = matter.text("resolvedWhen");
        var line = matter.line(written.isEmpty() ? "resolved" : "resolvedWhen");
        var end = times.read(written, file, line).orElse(null);
        var because = written.isEmpty()
                ? "it has no resolvedWhen"
                : end == null
                        ? "its resolvedWhen “" + written + "” is not a time"
                        : end.isBefore(begin) ? "its resolvedWhen, " + end + ", is before its date, " + begin : null;
        if (end == null || because != null) {
            file.assume(
                    line,
                    About.DURATION,
                    "it is over, and when it ended is not known; the last update stands at its beginning",
                    because == null ? "" : because);
            return new Course.End(begin, false, line);
        }
        var lasted = Duration.between(begin, end);
        if (lasted.compareTo(UNLIKELY) > 0) {
            file.assume(
                    line,
                    About.DURATION,
                    "it ended at " + end + ", as written",
                    "that is " + lasted.toDays() + " days after it began, which may be a slip of the pen");
        }
        return new Course.End(end, true, line);
    }
}
