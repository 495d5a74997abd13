package org.tocsin.site.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final Escalation escalation;
    private final Directory directory;
    private final Voice voice;
    private final Rota rota;
    private final Messages english = Messages.english();

    OnCallPeople(Escalation escalation, Directory directory, Voice voice, Rota rota) {
        this.escalation = escalation;
        this.directory = directory;
        this.voice = voice;
        this.rota = rota;
    }

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
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = LocalDate.ofInstant(voice.now(), person.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEKS; i++) {
            Span span = week(monday.plusWeeks(i), person);
            List<Span> spans = onCall(person.id(), span);
            all.addAll(spans);
            if (!spans.isEmpty()) {
                weeks.add(new Week(label(monday.plusWeeks(i)), hours(sum(spans)), entries(person, span)));
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

    private List<Span> onCall(PersonId person, Span week) {
        List<Span> spans = new ArrayList<>();
        for (Schedule schedule : escalation.schedules()) {
            for (Shift shift : rota.shifts(schedule.id())) {
                if (shift.person().equals(person)) {
                    spans.add(shift.span());
                }
            }
        }
        return Spans.common(Spans.united(spans), List.of(week));
    }

    private static String hours(Duration time) {
        return time.toHours() + " h" + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " min");
    }

    private static Duration sum(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Entry> entries(Person person, Span week) {
        record Found(Schedule schedule, Shift shift) {}
        List<Found> found = new ArrayList<>();
        for (Schedule schedule : escalation.schedules()) {
            for (Shift shift : rota.shifts(schedule.id())) {
                if (shift.person().equals(person.id())
                        && shift.from().isBefore(week.until())
                        && shift.until().isAfter(week.from())) {
                    found.add(new Found(schedule, shift));
                }
            }
        }
        return found.stream()
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
