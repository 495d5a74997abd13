package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.OnCallPage.ScheduleCard;
import org.tocsin.site.desk.OnCallPage.Subscriber;

/** Builds the on-call calendar: who is on everywhere, each schedule by month, each person by week. */
final class OnCallPages {
    /** From before the first day of this month to after the last of the twelve to come, wherever that is. */
    private static final Duration BEFORE = Duration.ofDays(40);

    private static final Duration AFTER = Duration.ofDays(400);

    private final Escalation escalation;
    private final Directory directory;
    private final Watches watches;
    private final OnCallMonths months;
    private final OnCallPeople people;

    OnCallPages(Escalation escalation, Directory directory, Watches watches, Voice voice) {
        this.escalation = escalation;
        this.directory = directory;
        this.watches = watches;
        Instant today = CivilTime.start(voice.today(), ZoneOffset.UTC);
        Rota rota = Rota.of(escalation, new Span(today.minus(BEFORE), today.plus(AFTER)));
        this.months = new OnCallMonths(escalation, directory, voice, rota);
        this.people = new OnCallPeople(escalation, directory, voice, rota);
    }

    List<Page> pages(Frames frames) {
        List<Page> pages = new ArrayList<>();
        pages.add(new OnCallPage(
                frames.of(new PagePath(Address.ON_CALL), "On call"),
                escalation.schedules().stream().map(this::card).toList(),
                OnCallPeople.onCall(escalation).stream().map(this::subscriber).toList()));
        escalation.schedules().forEach(schedule -> pages.addAll(months.pages(schedule, frames)));
        OnCallPeople.onCall(escalation).forEach(person -> pages.add(people.page(person, frames)));
        return pages;
    }

    private ScheduleCard card(Schedule schedule) {
        return new ScheduleCard(
                schedule.id().value(),
                schedule.title(),
                directory.person(schedule.owner()),
                schedule.zone().getId(),
                watches.of(
                        Way.words(schedule.title()),
                        new StepTarget.ToSchedule(schedule.id(), StepTarget.Which.CURRENT)),
                months.ways(schedule),
                Address.calendar(schedule.id()));
    }

    private Subscriber subscriber(Person person) {
        return new Subscriber(
                Way.to(person.name(), Address.onCall(person.id())),
                OnCallPeople.schedules(person.id(), escalation).stream()
                        .map(schedule -> directory.schedule(schedule.id()))
                        .toList(),
                Address.calendar(person.id()));
    }
}
