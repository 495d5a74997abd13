package org.tocsin.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.oncall.Shift;

/**
 * A shift, as it can be held against another of another time.
 *
 * @param override what put the person there; null where it is a layer's turn
 */
record Turn(
        Ref person,
        Instant from,
        Instant until,
        String layer,
        @Nullable ScheduleOverride override) {
    static Turn of(Shift shift, Schedule schedule, Side side) {
        Shift.Source source = shift.source();
        return new Turn(
                side.person(shift.person()),
                shift.from(),
                shift.until(),
                source.layer(),
                source.isOverride() ? schedule.overrides().get(source.override()) : null);
    }

    boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
