package org.tocsin.change;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;

/** Which changes for once came and went in one schedule. */
final class OverrideChanges {
    private final Schedule schedule;
    private final Side before;
    private final Side after;
    private final Matching<ScheduleOverride> overrides;

    private OverrideChanges(Schedule schedule, Side before, Side after, Matching<ScheduleOverride> overrides) {
        this.schedule = schedule;
        this.before = before;
        this.after = after;
        this.overrides = overrides;
    }

    static OverrideChanges between(Schedule was, Schedule is, Side before, Side after) {
        return new OverrideChanges(
                is,
                before,
                after,
                Matching.by(was.overrides(), is.overrides(), one -> key(one, before), one -> key(one, after)));
    }

    private static List<Object> key(ScheduleOverride override, Side side) {
        return List.of(
                override.from(), override.until(), side.person(override.who()), side.person(override.replaces()));
    }

    void tell(Telling telling) {
        overrides
                .fresh()
                .forEach(one -> telling.say(
                        Topic.SHIFTS,
                        words(one, after) + " (" + one.reason() + "; agreed by " + after.person(one.approvedBy())
                                + ")"));
        overrides.gone().forEach(one -> telling.say(Topic.SHIFTS, "not after all: " + words(one, before)));
        overrides.pairs().forEach(pair -> {
            Telling one = telling.part(words(pair.after(), after));
            one.line(Topic.WORDS, "reason", pair.before().reason(), pair.after().reason());
            one.value(
                    Topic.AUTHORITY,
                    "agreed by",
                    before.person(pair.before().approvedBy()),
                    after.person(pair.after().approvedBy()));
        });
    }

    /** Whether it is told already why somebody else is on call. */
    boolean explains(Move move) {
        return isOne(overrides.fresh(), move.after()) || isOne(overrides.gone(), move.before());
    }

    private static boolean isOne(List<ScheduleOverride> overrides, @Nullable Turn turn) {
        return turn != null && turn.override() != null && overrides.contains(turn.override());
    }

    private String words(ScheduleOverride override, Side side) {
        ZoneId zone = schedule.zone();
        String when = " from " + Dates.moment(override.from(), zone) + " to " + Dates.moment(override.until(), zone);
        return side.person(override.who())
                + (override.replaces() == null ? " is on call" : " stands in for " + side.person(override.replaces()))
                + when;
    }
}
