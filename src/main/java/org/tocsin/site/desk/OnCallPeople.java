package org.tocsin.site.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Spans;
import org.tocsin.site.Messages;
import org.tocsin.site.Moments;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.OnCallPersonPage.Entry;
import org.tocsin.site.desk.OnCallPersonPage.Week;
import org.tocsin.site.desk.calendar.HandOffs;

/** Builds the page of each person who takes turns: the shifts of thirteen weeks. */
final class OnCallPeople {
    private static final int WEEKS = 13;

    private final Directory directory;
    private final Voice voice;
    private final Rota rota;
    private final Map<PersonId, List<Found>> found = new HashMap<>();
    private final Messages english = Messages.english();

    OnCallPeople(Escalation escalation, Directory directory, Voice voice, Rota rota) {
        this.directory = directory;
        this.voice = voice;
        this.rota = rota;
        for (Schedule schedule : escalation.schedules()) {
            for (Shift shift : rota.shifts(schedule.id())) {
                found.computeIfAbsent(shift.person(), person -> new ArrayList<>())
                        .add(new Found(schedule, shift));
            }
        }
    }

    /** A shift of somebody, and where it is. */
    private record Found(Schedule schedule, Shift shift) {}

    /** Those who take turns in any schedule, in the order written. */
    static List<Person> onCall(Escalation escalation) {
        return escalation.people().stream()
                .filter(person -> !schedules(person.id(), escalation).isEmpty())
                .toList();
    }

    static List<Schedule> schedules(PersonId person, Escalation escalation) {
        return escalation.schedules().stream()
                .filter(schedule -> takesPart(person, schedule))
                .toList();
    }

    private static boolean takesPart(PersonId person, Schedule schedule) {
        return schedule.layers().stream().anyMatch(layer -> layer.participants().contains(person))
                || schedule.overrides().stream()
                        .anyMatch(override -> override.who().equals(person));
    }

    OnCallPersonPage page(Person person, Frames frames) {
        PagePath path = new PagePath(Address.onCall(person.id()));
        List<Span> all = new ArrayList<>();
        List<Found> theirs = found.getOrDefault(person.id(), List.of());
        List<Span> onCall =
                Spans.united(theirs.stream().map(one -> one.shift().span()).toList());
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = LocalDate.ofInstant(voice.now(), person.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEKS; i++) {
            Span span = week(monday.plusWeeks(i), person);
            List<Span> spans = Spans.common(onCall, List.of(span));
            all.addAll(spans);
            if (!spans.isEmpty()) {
                weeks.add(new Week(label(monday.plusWeeks(i)), hours(sum(spans)), entries(theirs, person, span)));
            }
        }
        return new OnCallPersonPage(
                frames.of(path, person.name() + " on call").inZone(person.zone()),
                path,
                directory.person(person.id()),
                Address.calendar(person.id()),
                hours(sum(all)),
                weeks,
                WEEKS - weeks.size());
    }

    private String label(LocalDate monday) {
        return "Week " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", from "
                + voice.moments().on(monday).text();
    }

    private static Span week(LocalDate monday, Person person) {
        return new Span(CivilTime.start(monday, person.zone()), CivilTime.start(monday.plusWeeks(1), person.zone()));
    }

    private static String hours(Duration time) {
        return time.toHours() + " h" + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " min");
    }

    private static Duration sum(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Entry> entries(List<Found> theirs, Person person, Span week) {
        return theirs.stream()
                .filter(one -> one.shift().from().isBefore(week.until())
                        && one.shift().until().isAfter(week.from()))
                .sorted(Comparator.comparing(one -> one.shift().from()))
                .map(one -> entry(one.schedule(), one.shift(), person))
                .toList();
    }

    private Entry entry(Schedule schedule, Shift shift, Person person) {
        Moments theirs = new Moments(person.zone(), english);
        HandOffs around = HandOffs.around(shift, schedule.id(), rota);
        Instant from = shift.from();
        return new Entry(
                directory.schedule(schedule.id()),
                theirs.range(from, shift.until()),
                voice.span(Duration.between(from, shift.until())),
                around.before().stream().map(directory::person).toList(),
                around.after().stream().map(directory::person).toList(),
                shift.source().isOverride() ? shift.source().layer() : "");
    }
}
