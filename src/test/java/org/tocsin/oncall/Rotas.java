package org.tocsin.oncall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Rotation.Frequency;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.Window;

/** Schedules to try, in few words. */
final class Rotas {
    static final ScheduleId TRIED = new ScheduleId("tried");

    private Rotas() {}

    static Rotation daily(LocalDate starts, int every, LocalTime at) {
        return new Rotation(Frequency.DAILY, starts, every, at, null, 0, null);
    }

    static Rotation weekly(LocalDate starts, int every, DayOfWeek day, LocalTime at) {
        return new Rotation(Frequency.WEEKLY, starts, every, at, day, 0, null);
    }

    static Rotation monthly(LocalDate starts, int every, int day, LocalTime at) {
        return new Rotation(Frequency.MONTHLY, starts, every, at, null, day, null);
    }

    static Rotation recurring(LocalDate starts, String rule, LocalTime at) {
        return new Rotation(Frequency.RRULE, starts, 1, at, null, 0, rule);
    }

    static Layer layer(String id, Rotation rotation, String... people) {
        return new Layer(id, id, rotation, ids(people), List.of(), null);
    }

    static Layer layer(Rotation rotation, List<Window> windows, @Nullable LocalDate ends, String... people) {
        return new Layer("only", "only", rotation, ids(people), windows, ends);
    }

    static Window window(EnumSet<DayOfWeek> days, String from, String until) {
        return new Window(days, LocalTime.parse(from), LocalTime.parse(until));
    }

    static Schedule schedule(String zone, int minimum, Layer... layers) {
        return schedule(zone, minimum, List.of(layers), List.of());
    }

    static Schedule schedule(String zone, int minimum, List<Layer> layers, List<ScheduleOverride> overrides) {
        return schedule(zone, minimum, layers, overrides, List.of(), minimum, List.of());
    }

    static Schedule schedule(
            String zone,
            int minimum,
            List<Layer> layers,
            List<ScheduleOverride> overrides,
            List<HolidaysId> holidays,
            int holidayMinimum,
            List<PeakId> peaks) {
        return new Schedule(
                TRIED,
                "Tried",
                new PersonId("a"),
                ZoneId.of(zone),
                minimum,
                List.of(),
                holidays,
                holidayMinimum,
                peaks,
                List.of(),
                List.of(),
                layers,
                overrides);
    }

    /** People all live in UTC. */
    static Escalation escalation(Schedule schedule, Absence... absences) {
        return escalation(schedule, List.of(absences), Map.of(), new Calendars(List.of(), List.of(), List.of()));
    }

    /** With people who live in given zones, or in UTC where it does not say. */
    static Escalation escalation(
            Schedule schedule, List<Absence> absences, Map<String, ZoneId> zones, Calendars calendars) {
        List<Person> people = Stream.of("a", "b", "c", "d", "e", "f")
                .map(id -> person(id, zones.getOrDefault(id, ZoneId.of("UTC"))))
                .toList();
        return new Escalation(
                people,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(schedule),
                absences,
                calendars,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Limits.USUAL);
    }

    static List<PersonId> ids(String... people) {
        return Stream.of(people).map(PersonId::new).toList();
    }

    private static Person person(String id, ZoneId zone) {
        return new Person(
                new PersonId(id),
                id,
                "Engineer",
                new TeamId("team"),
                zone,
                id + "@larkfield.example",
                null,
                null,
                List.of("en"),
                List.of(),
                1,
                null,
                null);
    }
}
