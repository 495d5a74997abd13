package org.tocsin.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.oncall.Reached;
import org.tocsin.site.Messages;
import org.tocsin.site.Spans;

/** Says people and times as one needs them on the telephone at night: times in the desk's zone, and where a person is. */
final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Escalation escalation;
    private final ZoneId desk;
    private final Spans spans = new Spans(Messages.english());

    Spoken(Escalation escalation, ZoneId desk) {
        this.escalation = escalation;
        this.desk = desk;
    }

    /** {@code Sun 27 Dec 2026, 03:00 (Europe/Lisbon)}. */
    String full(Instant at) {
        return in(at, desk);
    }

    /** The same in another zone. */
    static String in(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return DAY.format(local) + ", " + TIME.format(local) + " (" + zone + ")";
    }

    /** The same for the end of something: the end of a day is 24:00 of that day. */
    static String until(Instant end, ZoneId zone) {
        ZonedDateTime local = end.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(local.minusDays(1)) + ", 24:00 (" + zone + ")"
                : in(end, zone);
    }

    /** {@code 03:00}, with the day where it is another than that of {@code from}. */
    String brief(Instant at, Instant from) {
        return brief(at, from, desk);
    }

    private static String brief(Instant at, Instant from, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        String time = TIME.format(at.atZone(zone));
        return day.equals(LocalDate.ofInstant(from, zone)) ? time : SHORT_DAY.format(day) + " " + time;
    }

    String span(Duration span) {
        return spans.of(span);
    }

    /** {@code Ben Tuhoe, +64 21 555 0104, 16:00 there}. */
    String person(PersonId id, Instant at) {
        Person person = escalation.person(id).orElse(null);
        if (person == null) {
            return id.value();
        }
        return person.name() + ", " + contact(person) + there(person, at);
    }

    String name(PersonId id) {
        return escalation.person(id).map(Person::name).orElse(id.value());
    }

    String role(RoleId id) {
        return escalation.role(id).map(role -> role.name()).orElse(id.value());
    }

    /** How a person is called: by telephone where there is one. */
    static String contact(Person person) {
        return person.phone() == null ? "no telephone, " + person.email() : person.phone();
    }

    /** What the clock shows where a person is; empty where it shows the same as here. */
    private String there(Person person, Instant at) {
        if (person.zone().getRules().getOffset(at).equals(desk.getRules().getOffset(at))) {
            return "";
        }
        String day = LocalDate.ofInstant(at, person.zone()).equals(LocalDate.ofInstant(at, desk))
                ? ""
                : SHORT_DAY.format(at.atZone(person.zone())) + " ";
        return ", " + day + TIME.format(at.atZone(person.zone())) + " there";
    }

    /** Whom a step tells, with how to call each; {@code nobody} where it tells nobody. */
    String people(Reached reached, Instant at) {
        List<String> told = new ArrayList<>();
        reached.people().forEach(person -> told.add(person(person, at)));
        reached.channels()
                .forEach(channel -> told.add(escalation
                        .channel(channel)
                        .map(known -> known.name() + " (" + known.address() + ")")
                        .orElse(channel.value())));
        return told.isEmpty() ? "NOBODY IS REACHED" : String.join("; ", told);
    }
}
