package org.tocsin.oncall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;

/** Every schedule worked out for a stretch of time. Schedules are worked out when they are first asked for. */
public final class Rota {
    private final Escalation escalation;
    private final Span time;
    private final Absences absences;
    private final Map<ScheduleId, Duty> duties = new ConcurrentHashMap<>();
    private final Map<HolidaysId, List<Span>> holidays = new ConcurrentHashMap<>();
    private final Map<PeakId, List<Span>> peaks = new ConcurrentHashMap<>();

    private Rota(Escalation escalation, Span time) {
        this.escalation = escalation;
        this.time = time;
        this.absences = new Absences(escalation);
    }

    /**
     * The rota of all schedules.
     *
     * @param time beyond which nothing is known
     */
    public static Rota of(Escalation escalation, Span time) {
        return new Rota(escalation, time);
    }

    /** The stretch of time it was worked out for. */
    public Span time() {
        return time;
    }

    /**
     * The shifts of a schedule within the time, sorted by beginning, then rank; cut off at its ends; none for an unknown
     * one. Turns of the same person that follow one another are several shifts.
     */
    public List<Shift> shifts(ScheduleId schedule) {
        return duty(schedule).shifts();
    }

    /** Who is on call at an instant, first the one who is called first. */
    public List<PersonId> onCall(ScheduleId schedule, Instant at) {
        return duty(schedule).people(at);
    }

    /**
     * The shifts that begin with the next change after an instant of who is on call; empty when none comes within the time.
     * A change that only ends shifts is passed over, and so is a turn that follows one of the same person.
     */
    public List<Shift> next(ScheduleId schedule, Instant after) {
        return duty(schedule).next(after);
    }

    /** Whether an absence of the person holds at an instant. */
    public boolean away(PersonId person, Instant at) {
        return absence(person, at).isPresent();
    }

    /** The absence that holds at an instant, together with those that follow or precede it without a break. */
    public Optional<Span> absence(PersonId person, Instant at) {
        return Spans.at(absences.of(person), at);
    }

    private Duty duty(ScheduleId id) {
        return duties.computeIfAbsent(
                id, absent -> escalation.schedule(id).map(this::workedOut).orElse(Duty.NOBODY));
    }

    private Duty workedOut(Schedule schedule) {
        List<Claim> claims = Claims.of(schedule, time, absences::of);
        Places places = Demand.of(schedule, escalation, time, this::holidays, this::peaks);
        return Duty.of(Filling.of(claims, places, time));
    }

    private List<Span> holidays(HolidaysId id) {
        return holidays.computeIfAbsent(
                id,
                absent -> escalation
                        .holidays(id)
                        .map(known -> HolidayTimes.within(known, time))
                        .orElse(List.of()));
    }

    private List<Span> peaks(PeakId id) {
        return peaks.computeIfAbsent(
                id,
                absent -> escalation
                        .peak(id)
                        .map(known -> PeakTimes.within(known, time))
                        .orElse(List.of()));
    }
}
