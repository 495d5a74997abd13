package org.tocsin.oncall;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.calendar.PublicHolidays;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Days;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.Window;

/**
 * Says who is on call by looking at clocks minute by minute, as a patient person would. Shares nothing with what it
 * judges: it knows of a zone only what its clock shows at each minute.
 *
 * <p>A civil time has come when some clock has shown it or a later one so far. It is over for good when it has
 * come and no clock will show it or an earlier one again.
 */
final class MinuteOracle {
    /** Minutes watched before and after those asked for: clocks are not put back by more than three hours. */
    private static final int MARGIN = 4 * 60;

    private final Escalation escalation;
    private final Schedule schedule;
    private final Instant from;
    private final int minutes;
    private final Map<ZoneId, Clock> clocks = new HashMap<>();
    private final IdentityHashMap<Layer, List<Long>> handOffs = new IdentityHashMap<>();
    private final IdentityHashMap<Window, List<Opening>> openings = new IdentityHashMap<>();
    private final IdentityHashMap<Peak, List<Opening>> peakTimes = new IdentityHashMap<>();
    private final IdentityHashMap<Holidays, Set<LocalDate>> daysOff = new IdentityHashMap<>();

    MinuteOracle(Escalation escalation, Schedule schedule, Instant from, int minutes) {
        this.escalation = escalation;
        this.schedule = schedule;
        this.from = from;
        this.minutes = minutes;
    }

    /** Who is on call so many minutes after the beginning. */
    List<PersonId> onCall(int minute) {
        Instant now = from.plus(minute, ChronoUnit.MINUTES);
        int places = places(minute);
        List<PersonId> people = new ArrayList<>();
        for (ScheduleOverride override : schedule.overrides()) {
            if (override.replaces() == null && holds(override, now)) {
                people.add(override.who());
            }
        }
        for (Layer layer : schedule.layers()) {
            turn(layer, minute)
                    .flatMap(owner -> takenOver(owner, now)
                            .or(() -> absent(owner, minute) ? Optional.empty() : Optional.of(owner)))
                    .ifPresent(people::add);
        }
        return people.stream().distinct().limit(places).toList();
    }

    private static boolean holds(ScheduleOverride override, Instant now) {
        return !now.isBefore(override.from()) && now.isBefore(override.until());
    }

    private Optional<PersonId> takenOver(PersonId owner, Instant now) {
        for (ScheduleOverride override : schedule.overrides()) {
            if (owner.equals(override.replaces()) && holds(override, now)) {
                return Optional.of(override.who());
            }
        }
        return Optional.empty();
    }

    private boolean absent(PersonId person, int minute) {
        ZoneId zone = escalation.person(person).orElseThrow().zone();
        LocalDate today = clock(zone).today(minute);
        for (Absence absence : escalation.absences()) {
            if (absence.person().equals(person)
                    && !today.isBefore(absence.from())
                    && !today.isAfter(absence.through())) {
                return true;
            }
        }
        return false;
    }

    private Optional<PersonId> turn(Layer layer, int minute) {
        Clock clock = clock(schedule.zone());
        LocalDate ends = layer.ends();
        if (ends != null && clock.today(minute).isAfter(ends)) {
            return Optional.empty();
        }
        if (!layer.windows().isEmpty() && layer.windows().stream().noneMatch(window -> open(window, clock, minute))) {
            return Optional.empty();
        }
        List<Long> all = handOffs.computeIfAbsent(layer, this::handOffs);
        int had = all.size();
        while (had > 0 && !clock.hasCome(all.get(had - 1), minute)) {
            had--;
        }
        List<PersonId> people = layer.participants();
        return had == 0 ? Optional.empty() : Optional.of(people.get((had - 1) % people.size()));
    }

    private boolean open(Window window, Clock clock, int minute) {
        return openings
                .computeIfAbsent(
                        window,
                        wanted -> openings(
                                window.from(),
                                window.until(),
                                clock,
                                day -> window.days().contains(day.getDayOfWeek())))
                .stream()
                .anyMatch(opening -> opening.holds(clock, minute));
    }

    private List<Opening> openings(LocalTime from, LocalTime until, Clock clock, Predicate<LocalDate> fits) {
        List<Opening> all = new ArrayList<>();
        LocalDate last = clock.today(minutes - 1).plusDays(1);
        for (LocalDate day = clock.today(0).minusDays(3); !day.isAfter(last); day = day.plusDays(1)) {
            if (fits.test(day)) {
                LocalDate lastDay = from.isBefore(until) ? day : day.plusDays(1);
                all.add(new Opening(number(day.atTime(from)), number(lastDay.atTime(until))));
            }
        }
        return all;
    }

    /** From one civil time until another. */
    private record Opening(long from, long until) {
        boolean holds(Clock clock, int minute) {
            return clock.hasCome(from, minute) && !clock.isOver(until, minute);
        }
    }

    private int places(int minute) {
        int places = schedule.minimum();
        for (Holidays holidays : escalation.calendars().holidays()) {
            if (schedule.holidays().contains(holidays.id())
                    && daysOff.computeIfAbsent(holidays, this::daysOff)
                            .contains(clock(holidays.zone()).today(minute))) {
                places = Math.max(places, schedule.holidayMinimum());
            }
        }
        for (Peak peak : escalation.calendars().peaks()) {
            if (schedule.peaks().contains(peak.id()) && peaks(peak, minute)) {
                places = Math.max(places, peak.minimum());
            }
        }
        return places;
    }

    private Set<LocalDate> daysOff(Holidays holidays) {
        LocalDate around = clock(holidays.zone()).today(0);
        Set<LocalDate> days = new HashSet<>(
                PublicHolidays.days(holidays.calendar(), holidays.regions(), around.minusDays(9), around.plusDays(9))
                        .keySet());
        holidays.also().forEach(extra -> days.add(extra.date()));
        return days;
    }

    private boolean peaks(Peak peak, int minute) {
        Clock clock = clock(peak.zone());
        return peakTimes
                .computeIfAbsent(peak, wanted -> openings(peak.from(), peak.until(), clock, day -> isDayOf(peak, day)))
                .stream()
                .anyMatch(opening -> opening.holds(clock, minute));
    }

    private static boolean isDayOf(Peak peak, LocalDate day) {
        for (Days days : peak.days()) {
            if (!day.isBefore(days.from()) && !day.isAfter(days.through())) {
                return true;
            }
        }
        String rule = peak.recurrence();
        LocalDate starts = peak.starts();
        return rule != null && starts != null && !day.isBefore(starts) && fits(rule, starts, day);
    }

    /** All hand-offs up to some days after the end, found by trying one day after another. */
    private List<Long> handOffs(Layer layer) {
        Rotation rotation = layer.rotation();
        LocalDate last = clock(schedule.zone()).today(minutes - 1).plusDays(3);
        List<Long> all = new ArrayList<>();
        int steps = 0;
        for (LocalDate day = rotation.starts(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean fits = switch (rotation.frequency()) {
                case DAILY -> true;
                case WEEKLY -> day.getDayOfWeek() == rotation.day();
                case MONTHLY ->
                    day.getDayOfMonth()
                            == Math.min(
                                    rotation.dayOfMonth(), YearMonth.from(day).lengthOfMonth());
                case RRULE -> fits(Optional.ofNullable(rotation.recurrence()).orElseThrow(), rotation.starts(), day);
            };
            if (fits && steps++ % rotation.every() == 0) {
                all.add(number(day.atTime(rotation.at())));
            }
        }
        return all;
    }

    /** Understands just the rules that {@link RandomSchedules} writes. */
    private static boolean fits(String rule, LocalDate starts, LocalDate day) {
        return switch (rule) {
            case "FREQ=DAILY;INTERVAL=3" -> ChronoUnit.DAYS.between(starts, day) % 3 == 0;
            case "FREQ=WEEKLY;BYDAY=MO,TH" ->
                day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
            case "FREQ=MONTHLY;BYMONTHDAY=1,15" -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15;
            case "FREQ=MONTHLY;BYDAY=-1SU" ->
                day.getDayOfWeek() == DayOfWeek.SUNDAY && day.plusDays(7).getMonth() != day.getMonth();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private Clock clock(ZoneId zone) {
        return clocks.computeIfAbsent(zone, wanted -> new Clock(wanted, from, minutes));
    }

    private static long number(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    /** What the clocks of a zone show at each minute. */
    private static final class Clock {
        private final long[] latestSoFar;
        private final long[] earliestFromNow;

        Clock(ZoneId zone, Instant from, int minutes) {
            long[] shown = new long[minutes + 2 * MARGIN];
            for (int i = 0; i < shown.length; i++) {
                shown[i] = number(LocalDateTime.ofInstant(from.plus(i - MARGIN, ChronoUnit.MINUTES), zone));
            }
            latestSoFar = shown.clone();
            for (int i = 1; i < shown.length; i++) {
                latestSoFar[i] = Math.max(latestSoFar[i - 1], shown[i]);
            }
            earliestFromNow = shown.clone();
            for (int i = shown.length - 2; i >= 0; i--) {
                earliestFromNow[i] = Math.min(earliestFromNow[i + 1], shown[i]);
            }
        }

        boolean hasCome(long time, int minute) {
            return latestSoFar[minute + MARGIN] >= time;
        }

        boolean isOver(long time, int minute) {
            return hasCome(time, minute) && earliestFromNow[minute + MARGIN + 1] > time;
        }

        /** A day goes on, even if its last hour is shown again. */
        LocalDate today(int minute) {
            return LocalDate.ofEpochDay(Math.floorDiv(latestSoFar[minute + MARGIN], 86_400));
        }
    }
}
