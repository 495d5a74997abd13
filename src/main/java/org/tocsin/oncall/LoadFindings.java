package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;

/**
 * Finds who is on call too much, over all schedules together. A finding stands where most of the time it is about comes from:
 * at the participant of a layer, or at an override.
 */
final class LoadFindings {
    private static final String LIMITS = " (escalation/limits.yaml)";

    private final Limits.OnCall limits;
    private final Duties duties;
    private final Findings findings;

    LoadFindings(Horizon horizon, Duties duties, Findings findings) {
        this.limits = horizon.escalation().limits().onCall();
        this.duties = duties;
        this.findings = findings;
    }

    void find() {
        for (Person person : duties.people()) {
            List<Span> onCall = duties.onCall(person.id());
            doubleBooked(person);
            hours(person, onCall);
            nights(person, onCall);
            rest(person, onCall);
            weekends(person, onCall);
        }
    }

    private void doubleBooked(Person person) {
        TreeSet<Instant> changes = new TreeSet<>();
        List<Duties.Booked> all = duties.of(person.id());
        if (all.stream().map(duty -> duty.schedule().id()).distinct().count() <= person.capacity()) {
            return;
        }
        Map<Instant, Integer> steps = new HashMap<>();
        for (List<Span> one : bySchedule(all)) {
            for (Span span : one) {
                changes.add(span.from());
                changes.add(span.until());
                steps.merge(span.from(), 1, Integer::sum);
                steps.merge(span.until(), -1, Integer::sum);
            }
        }
        List<Span> when = new ArrayList<>();
        int at = 0;
        int most = 0;
        Instant before = Instant.MIN;
        for (Instant change : changes) {
            if (at > person.capacity()) {
                when.add(new Span(before, change));
            }
            at += steps.getOrDefault(change, 0);
            most = Math.max(most, at);
            before = change;
        }
        add(
                FindingKind.DOUBLE_BOOKED,
                person,
                Spans.united(when),
                " is on call in " + most + " schedules at once",
                "at most " + person.capacity() + ", the person's `capacity` in escalation/people.yaml",
                "Give the turn in one of the schedules to somebody else");
    }

    private static List<List<Span>> bySchedule(List<Duties.Booked> all) {
        Map<ScheduleId, List<Span>> spans = new HashMap<>();
        all.forEach(duty -> spans.computeIfAbsent(duty.schedule().id(), schedule -> new ArrayList<>())
                .add(duty.shift().span()));
        return spans.values().stream().map(Spans::united).toList();
    }

    private void hours(Person person, List<Span> onCall) {
        SevenDays days = new SevenDays(onCall);
        Duration most = days.most();
        if (most.compareTo(limits.inSevenDays()) > 0) {
            add(
                    FindingKind.TOO_MANY_HOURS,
                    person,
                    days.over(limits.inSevenDays()),
                    " is on call for up to " + hours(most) + " in seven days on end",
                    "at most " + hours(limits.inSevenDays()) + LIMITS,
                    "Let somebody else take part of these turns, hand over more often, or add a participant");
        }
    }

    private void nights(Person person, List<Span> onCall) {
        List<Integer> touched = CivilSlots.touched(duties.nights(person), onCall);
        add(
                FindingKind.TOO_MANY_NIGHTS,
                person,
                CivilSlots.runs(duties.nights(person), touched, limits.nightsInRow()),
                " is on call in up to " + CivilSlots.longestRun(touched) + " nights on end",
                "at most " + limits.nightsInRow() + LIMITS,
                "Hand over earlier, or give some of these nights to somebody for whom it is day");
    }

    private void weekends(Person person, List<Span> onCall) {
        List<Integer> touched = CivilSlots.touched(duties.weekends(person), onCall);
        add(
                FindingKind.TOO_MANY_WEEKENDS,
                person,
                CivilSlots.runs(duties.weekends(person), touched, limits.weekendsInRow()),
                " is on call in up to " + CivilSlots.longestRun(touched) + " weekends on end",
                "at most " + limits.weekendsInRow() + LIMITS,
                "Add a participant, or swap one of these weekends");
    }

    private void rest(Person person, List<Span> onCall) {
        List<Span> relief = relief(person);
        List<Span> tooShort = new ArrayList<>();
        Duration shortest = limits.rest();
        for (int i = 1; i < onCall.size(); i++) {
            Instant ended = onCall.get(i - 1).until();
            Instant begins = onCall.get(i).from();
            Span rest = new Span(ended, begins);
            boolean relieved = Spans.without(List.of(rest), relief).isEmpty();
            if (rest.length().compareTo(limits.rest()) < 0 && !relieved) {
                tooShort.add(rest);
                shortest = rest.length().compareTo(shortest) < 0 ? rest.length() : shortest;
            }
        }
        add(
                FindingKind.TOO_LITTLE_REST,
                person,
                tooShort,
                " rests for only " + hours(shortest) + " between two shifts",
                "at least " + hours(limits.rest()) + LIMITS,
                "Let the next shift begin later, or give it to somebody else");
    }

    /** When somebody else has taken over a turn of theirs: a pause in a shift is no short rest between two. */
    private List<Span> relief(Person person) {
        List<Span> relief = new ArrayList<>();
        Set<ScheduleId> seen = new HashSet<>();
        for (Duties.Booked duty : duties.of(person.id())) {
            if (seen.add(duty.schedule().id())) {
                for (ScheduleOverride override : duty.schedule().overrides()) {
                    if (person.id().equals(override.replaces())) {
                        Spans.between(override.from(), override.until()).ifPresent(relief::add);
                    }
                }
            }
        }
        return Spans.united(relief);
    }

    private void add(FindingKind kind, Person person, List<Span> when, String message, String expected, String fix) {
        if (when.isEmpty()) {
            return;
        }
        Duties.Booked main = main(person, when);
        Shift.Source source = main.shift().source();
        String part = source.isOverride() ? "overrides[" + source.override() + "].who" : participant(main, person);
        String where = source.isOverride()
                ? " (the override is in schedule " + Ids.quoted(main.schedule().id()) + ")."
                : " (layer " + Ids.quoted(source.layer()) + " of schedule "
                        + Ids.quoted(main.schedule().id()) + ").";
        findings.add(
                kind,
                new Subject(Subject.Of.SCHEDULE, main.schedule().id().value()),
                part,
                when,
                Ids.quoted(person.id()) + message,
                expected,
                fix + where);
    }

    /** One of the shifts of the layer or override with most time in, or beside, the stretches. */
    private Duties.Booked main(Person person, List<Span> when) {
        record Origin(ScheduleId schedule, int override, String layer) {}
        Map<Origin, Duration> time = new HashMap<>();
        Map<Origin, Duties.Booked> first = new HashMap<>();
        List<Duties.Booked> all = duties.of(person.id());
        for (Duties.Booked duty : all) {
            Shift shift = duty.shift();
            Duration shared = Duties.length(Spans.common(List.of(shift.span()), when));
            boolean beside = Spans.united(List.of(when.get(0), shift.span())).size() == 1;
            if (!shared.isZero() || beside) {
                Origin origin = new Origin(
                        duty.schedule().id(),
                        shift.source().override(),
                        shift.source().layer());
                time.merge(origin, shared, Duration::plus);
                first.putIfAbsent(origin, duty);
            }
        }
        return time.entrySet().stream()
                .max(Map.Entry.<Origin, Duration>comparingByValue()
                        .thenComparing(entry -> entry.getKey().schedule(), Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().layer(), Comparator.reverseOrder()))
                .map(entry -> first.getOrDefault(entry.getKey(), all.get(0)))
                .orElse(all.get(0));
    }

    private static String participant(Duties.Booked duty, Person person) {
        List<Layer> layers = duty.schedule().layers();
        for (int i = 0; i < layers.size(); i++) {
            int place = layers.get(i).participants().indexOf(person.id());
            if (layers.get(i).id().equals(duty.shift().source().layer()) && place >= 0) {
                return "layers[" + i + "].participants[" + place + "]";
            }
        }
        return "layers";
    }

    /** {@code 84 h}, or {@code 83 h 30 min}. */
    private static String hours(Duration duration) {
        String minutes = duration.toMinutesPart() == 0 ? "" : " " + duration.toMinutesPart() + " min";
        return duration.toHours() + " h" + minutes;
    }
}
