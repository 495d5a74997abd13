package org.tocsin.oncall;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Days;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.Window;

/** Schedules about a time at which some zone changes its clocks; the same ones for the same seed. */
final class RandomSchedules {
    private static final List<String> ZONES = List.of(
            "Europe/Lisbon",
            "Atlantic/Azores",
            "Europe/Dublin",
            "Asia/Beirut",
            "America/Havana",
            "Africa/Cairo",
            "America/Santiago",
            "Australia/Lord_Howe",
            "Antarctica/Troll",
            "Africa/Casablanca",
            "Pacific/Apia",
            "Pacific/Chatham",
            "America/Nuuk",
            "America/St_Johns",
            "America/Chicago",
            "Asia/Tehran",
            "America/Sao_Paulo",
            "Europe/Istanbul",
            "Europe/Moscow",
            "Asia/Pyongyang",
            "America/Caracas",
            "Asia/Amman",
            "Pacific/Auckland",
            "Asia/Kolkata");
    private static final List<String> TIMES = List.of(
            "00:00", "00:00", "00:30", "01:00", "01:30", "02:00", "02:15", "02:30", "03:00", "09:00", "17:00", "22:45",
            "23:00", "23:30");
    private static final List<String> RULES = List.of(
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;BYDAY=MO,TH",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=-1SU");
    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f");

    private final Random random;
    private final ZoneId zone;
    private final Instant change;
    private final LocalDate day;

    RandomSchedules(long seed) {
        random = new Random(seed);
        boolean dayLeftOut = seed % 25 == 0;
        zone = ZoneId.of(dayLeftOut ? "Pacific/Apia" : one(ZONES));
        change = dayLeftOut ? Instant.parse("2011-12-30T10:00:00Z") : change(zone);
        day = LocalDate.ofInstant(change, zone);
    }

    /** The instant about which things happen. */
    Instant change() {
        return change;
    }

    Escalation escalation() {
        List<Holidays> holidays = random.nextInt(3) == 0 ? List.of(holidays()) : List.of();
        List<Peak> peaks = new ArrayList<>();
        for (int i = random.nextInt(5) - 2; i > 0; i--) {
            peaks.add(peak("peak-" + i));
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            layers.add(layer("layer-" + i));
        }
        List<ScheduleOverride> overrides = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            overrides.add(override());
        }
        List<Absence> absences = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = near(3);
            absences.add(new Absence(person(), from, from.plusDays(random.nextInt(3)), null));
        }
        Map<String, ZoneId> homes = new HashMap<>();
        PEOPLE.forEach(person -> homes.put(person, random.nextInt(3) == 0 ? ZoneId.of(one(ZONES)) : zone));
        int minimum = 1 + random.nextInt(2);
        Schedule schedule = Rotas.schedule(
                zone.getId(),
                minimum,
                layers,
                overrides,
                holidays.stream().map(Holidays::id).toList(),
                minimum + random.nextInt(3),
                peaks.stream().map(Peak::id).toList());
        return Rotas.escalation(schedule, absences, homes, new Calendars(holidays, peaks, List.of()));
    }

    private Instant change(ZoneId zone) {
        LocalDate about = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(27 * 365));
        Instant instant = about.atStartOfDay(zone).toInstant();
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        ZoneOffsetTransition change = next != null ? next : zone.getRules().previousTransition(instant);
        return change == null ? instant : change.getInstant();
    }

    private Layer layer(String id) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            people.add(person());
        }
        List<Window> windows = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(5) - 1); i > 0; i--) {
            windows.add(window());
        }
        @Nullable LocalDate ends = random.nextInt(4) == 0 ? near(2) : null;
        return new Layer(id, id, rotation(), people, windows, ends);
    }

    private Rotation rotation() {
        LocalDate starts = day.minusDays(random.nextInt(10) == 0 ? random.nextInt(4) - 2 : random.nextInt(200));
        int every = 1 + random.nextInt(3);
        return switch (random.nextInt(6)) {
            case 0, 1 -> Rotas.daily(starts, every, time());
            case 2, 3 -> Rotas.weekly(starts, every, day.getDayOfWeek().plus(random.nextInt(3) - 1), time());
            case 4 -> Rotas.monthly(starts, every, random.nextBoolean() ? day.getDayOfMonth() : 31, time());
            default -> Rotas.recurring(starts, one(RULES), time());
        };
    }

    private Window window() {
        EnumSet<DayOfWeek> days = EnumSet.of(day.getDayOfWeek());
        for (DayOfWeek other : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(other);
            }
        }
        if (random.nextInt(3) == 0) {
            days.remove(day.getDayOfWeek().plus(random.nextInt(2)));
        }
        return new Window(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days, time(), time());
    }

    private ScheduleOverride override() {
        Instant from = change.plus(random.nextInt(4000) - 2000, ChronoUnit.MINUTES);
        return new ScheduleOverride(
                from,
                from.plus(Duration.ofMinutes(1 + random.nextInt(2000))),
                person(),
                random.nextInt(3) == 0 ? null : person(),
                "Swap " + random.nextInt(100),
                person());
    }

    private Holidays holidays() {
        return new Holidays(
                new HolidaysId("days-off"),
                "Days off",
                random.nextBoolean() ? zone : ZoneId.of(one(ZONES)),
                one(List.of("pt", "nz", "cl")),
                List.of(),
                List.of(new Holidays.Extra(near(1), "Company day"), new Holidays.Extra(near(2), "Another")));
    }

    private Peak peak(String id) {
        boolean recurs = random.nextBoolean();
        LocalDate from = near(2);
        return new Peak(
                new PeakId(id),
                id,
                random.nextBoolean() ? zone : ZoneId.of(one(ZONES)),
                recurs ? List.of() : List.of(new Days(from, from.plusDays(random.nextInt(2)))),
                recurs ? one(RULES) : null,
                recurs ? day.minusDays(random.nextInt(100)) : null,
                time(),
                time(),
                1 + random.nextInt(4),
                List.of());
    }

    private LocalDate near(int days) {
        return day.plusDays(random.nextInt(2 * days + 1) - days);
    }

    private LocalTime time() {
        return random.nextInt(5) == 0
                ? LocalTime.of(random.nextInt(24), random.nextInt(60))
                : LocalTime.parse(one(TIMES));
    }

    private PersonId person() {
        return new PersonId(one(PEOPLE));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
