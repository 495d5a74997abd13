package org.tocsin.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/** At which instant a clock on the wall shows a time, also where clocks are put forward or back. */
public final class CivilTime {
    private CivilTime() {}

    /** The first instant at which the time is shown; where it is left out, the first after the hole. */
    public static Instant first(LocalDateTime time, ZoneId zone) {
        return at(time, zone.getRules(), 0);
    }

    /** The last instant at which the time is shown; where it is left out, the first after the hole. */
    public static Instant last(LocalDateTime time, ZoneId zone) {
        return at(time, zone.getRules(), 1);
    }

    /** When a civil day begins, which is when the one before it ends. */
    public static Instant start(LocalDate day, ZoneId zone) {
        return first(day.atStartOfDay(), zone);
    }

    private static Instant at(LocalDateTime time, ZoneRules rules, int occurrence) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (!offsets.isEmpty()) {
            return time.toInstant(offsets.get(Math.min(occurrence, offsets.size() - 1)));
        }
        ZoneOffsetTransition hole = rules.getTransition(time);
        return hole.getInstant();
    }
}
