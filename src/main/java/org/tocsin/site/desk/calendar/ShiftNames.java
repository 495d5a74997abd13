package org.tocsin.site.desk.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.Shift;
import org.tocsin.site.calendar.ContentLines;

/**
 * Names of shifts that stay when the shift moves, changes hands or is cut: the schedule, the layer, the day of the turn's
 * hand-off and the day of the shift. What an override puts on call is named after the instant it begins.
 */
final class ShiftNames {
    private final Schedule schedule;
    private final Map<String, Integer> given = new HashMap<>();

    ShiftNames(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Asked once for each shift, in the order of their beginnings; the second of one name on a day is told apart. */
    String of(Shift shift) {
        Shift.Source source = shift.source();
        LocalDate day = LocalDate.ofInstant(shift.from(), schedule.zone());
        String part = source.isOverride()
                ? "override."
                        + ContentLines.utc(
                                schedule.overrides().get(source.override()).from())
                : source.layer();
        String name = schedule.id() + "." + part + "." + source.turn() + "." + day;
        int number = given.merge(name, 1, Integer::sum);
        return (number == 1 ? name : name + "." + number) + "@oncall.tocsin";
    }
}
