package org.tocsin.site.desk.calendar;

import java.util.List;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;

/**
 * Who was on call before a shift in its schedule, and who is after it.
 *
 * @param before those who left as it began, else those who were there; the person alone where they just stayed on
 * @param after those who came as it ended, likewise
 */
public record HandOffs(List<PersonId> before, List<PersonId> after) {
    public HandOffs {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Those of a shift that lies within the time the rota knows. */
    public static HandOffs around(Shift shift, ScheduleId schedule, Rota rota) {
        List<PersonId> during = rota.onCall(schedule, shift.from());
        List<PersonId> atLast = rota.onCall(schedule, shift.until().minusNanos(1));
        return new HandOffs(
                others(rota.onCall(schedule, shift.from().minusNanos(1)), during, shift.person()),
                others(rota.onCall(schedule, shift.until()), atLast, shift.person()));
    }

    /** Whoever stays beside the person takes nothing over and hands nothing over. */
    private static List<PersonId> others(List<PersonId> there, List<PersonId> meanwhile, PersonId self) {
        if (there.contains(self)) {
            return List.of(self);
        }
        List<PersonId> changed =
                there.stream().filter(person -> !meanwhile.contains(person)).toList();
        return changed.isEmpty() ? there : changed;
    }
}
