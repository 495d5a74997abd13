package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

/** What changed in schedules: first whose shifts move, then what no shift shows. */
final class ScheduleChanges {
    private final Side before;
    private final Side after;
    private final Rota rotaBefore;
    private final Rota rotaAfter;
    private final List<Change> told;

    private ScheduleChanges(Side before, Side after, Span horizon, List<Change> told) {
        this.before = before;
        this.after = after;
        this.rotaBefore = Rota.of(before.escalation(), horizon);
        this.rotaAfter = Rota.of(after.escalation(), horizon);
        this.told = told;
    }

    /** @param horizon whose shifts are compared */
    static void tell(Side before, Side after, Span horizon, List<Change> told) {
        new ScheduleChanges(before, after, horizon, told).all();
    }

    private void all() {
        Matching<Schedule> schedules = Matching.of(before, after, Kind.SCHEDULE, Escalation::schedules, Schedule::id);
        schedules
                .fresh()
                .forEach(one -> of(one).say(
                                Topic.SHIFTS,
                                "new schedule with " + turns(one, after) + ", owned by " + after.person(one.owner())));
        schedules
                .gone()
                .forEach(one -> of(one).say(Topic.SHIFTS, "this schedule is gone; it had " + turns(one, before)));
        schedules.pairs().forEach(this::both);
    }

    private Telling of(Schedule schedule) {
        return new Telling(told, new Subject(Kind.SCHEDULE, schedule.id().value()), schedule.title());
    }

    private static String turns(Schedule schedule, Side side) {
        return Telling.list(schedule.layers().stream()
                .flatMap(layer -> layer.participants().stream())
                .distinct()
                .map(side::person)
                .toList());
    }

    private void both(Pair<Schedule> pair) {
        Schedule was = pair.before();
        Schedule is = pair.after();
        Telling telling = of(is);
        OverrideChanges overrides = OverrideChanges.between(was, is, before, after);
        overrides.tell(telling);
        List<Move> moves = mayMove(was, is)
                ? Moves.between(shifts(was, before, rotaBefore), shifts(is, after, rotaAfter)).stream()
                        .filter(move -> !overrides.explains(move))
                        .toList()
                : List.of();
        boolean handedOver = LayerChanges.tell(was, is, before, after, moves, rotaAfter.time(), telling);
        MoveWords.of(is.zone(), rotaAfter.time(), handedOver)
                .sentences(moves)
                .forEach(sentence -> telling.say(Topic.SHIFTS, sentence));
        asked(was, is, telling);
    }

    /** What a schedule asks for, beside who takes turns. */
    private void asked(Schedule was, Schedule is, Telling telling) {
        telling.name(Topic.WORDS, "title", was.title(), is.title());
        telling.value(Topic.SHIFTS, "owner", before.person(was.owner()), after.person(is.owner()));
        telling.value(Topic.SHIFTS, "zone", was.zone(), is.zone());
        telling.value(Topic.SHIFTS, "people on call at once", was.minimum(), is.minimum());
        telling.set(Topic.SHIFTS, "somebody has to be on call", coverage(was), coverage(is));
        telling.set(Topic.SHIFTS, "public holidays:", before.holidays(was.holidays()), after.holidays(is.holidays()));
        telling.value(Topic.SHIFTS, "people on call on public holidays", was.holidayMinimum(), is.holidayMinimum());
        telling.set(Topic.SHIFTS, "peaks:", before.peaks(was.peaks()), after.peaks(is.peaks()));
        telling.set(Topic.SHIFTS, "needs the skill", before.skills(was.skills()), after.skills(is.skills()));
        telling.set(Topic.SHIFTS, "needs the language", was.languages(), is.languages());
    }

    private static List<String> coverage(Schedule schedule) {
        return schedule.coverage().isEmpty() ? List.of("always") : Windows.words(schedule.coverage());
    }

    /** Working shifts out takes time, and where nothing they come from changed they are the same. */
    private boolean mayMove(Schedule was, Schedule is) {
        Escalation one = before.escalation();
        Escalation other = after.escalation();
        return !was.equals(is)
                || !one.absences().equals(other.absences())
                || !one.calendars().equals(other.calendars())
                || !one.people().equals(other.people());
    }

    private static List<Turn> shifts(Schedule schedule, Side side, Rota rota) {
        return rota.shifts(schedule.id()).stream()
                .map(shift -> Turn.of(shift, schedule, side))
                .toList();
    }
}
