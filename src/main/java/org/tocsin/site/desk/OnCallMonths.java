package org.tocsin.site.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.HolidayTimes;
import org.tocsin.oncall.PeakTimes;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Spans;
import org.tocsin.oncall.Windows;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.OnCallMonthPage.Day;
import org.tocsin.site.desk.OnCallMonthPage.Duty;
import org.tocsin.site.desk.OnCallMonthPage.Week;

/** Builds the months of a schedule, in its own zone. */
final class OnCallMonths {
    private static final int AHEAD = 12;

    private final Escalation escalation;
    private final Directory directory;
    private final Voice voice;
    private final Rota rota;

    OnCallMonths(Escalation escalation, Directory directory, Voice voice, Rota rota) {
        this.escalation = escalation;
        this.directory = directory;
        this.voice = voice;
        this.rota = rota;
    }

    /** This month and those to come. */
    List<Way> ways(Schedule schedule) {
        List<Way> ways = new ArrayList<>();
        YearMonth first = YearMonth.from(LocalDate.ofInstant(voice.now(), schedule.zone()));
        for (int i = 0; i <= AHEAD; i++) {
            YearMonth month = first.plusMonths(i);
            ways.add(Way.to(voice.moments().month(month), Address.of(schedule.id(), month)));
        }
        return ways;
    }

    List<OnCallMonthPage> pages(Schedule schedule, Frames frames) {
        List<OnCallMonthPage> pages = new ArrayList<>();
        List<Way> ways = ways(schedule);
        List<Span> gaps = gaps(schedule);
        Map<LocalDate, List<String>> marks = marks(schedule);
        YearMonth first = YearMonth.from(LocalDate.ofInstant(voice.now(), schedule.zone()));
        for (int i = 0; i <= AHEAD; i++) {
            YearMonth month = first.plusMonths(i);
            PagePath path = new PagePath(Address.of(schedule.id(), month));
            List<Way> others = new ArrayList<>(ways);
            others.set(i, Way.words(ways.get(i).label()));
            pages.add(new OnCallMonthPage(
                    frames.of(path, schedule.title() + ", " + ways.get(i).label())
                            .inZone(schedule.zone()),
                    path,
                    schedule.title(),
                    ways.get(i).label(),
                    others,
                    Address.calendar(schedule.id()),
                    weeks(schedule, month, gaps, marks)));
        }
        return pages;
    }

    /** When somebody has to be on call and nobody is. */
    private List<Span> gaps(Schedule schedule) {
        List<Span> wanted = schedule.coverage().isEmpty()
                ? List.of(rota.time())
                : Windows.open(schedule.coverage(), schedule.zone(), rota.time());
        List<Span> filled = Spans.united(
                rota.shifts(schedule.id()).stream().map(Shift::span).toList());
        return Spans.without(wanted, filled);
    }

    private List<Week> weeks(Schedule schedule, YearMonth month, List<Span> gaps, Map<LocalDate, List<String>> marks) {
        List<Week> weeks = new ArrayList<>();
        List<Shift> shifts = shifts(schedule, month);
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                days.add(day(schedule, monday.plusDays(i), month, shifts, gaps, marks));
            }
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days));
        }
        return weeks;
    }

    private List<Shift> shifts(Schedule schedule, YearMonth month) {
        Instant from = CivilTime.start(month.atDay(1), schedule.zone());
        Instant until = CivilTime.start(month.plusMonths(1).atDay(1), schedule.zone());
        return rota.shifts(schedule.id()).stream()
                .filter(shift -> shift.from().isBefore(until) && shift.until().isAfter(from))
                .toList();
    }

    private Day day(
            Schedule schedule,
            LocalDate day,
            YearMonth month,
            List<Shift> shifts,
            List<Span> gaps,
            Map<LocalDate, List<String>> marks) {
        boolean inMonth = YearMonth.from(day).equals(month);
        Instant from = CivilTime.start(day, schedule.zone());
        Instant until = CivilTime.start(day.plusDays(1), schedule.zone());
        boolean shown = inMonth && from.isBefore(until);
        Span span = shown ? new Span(from, until) : rota.time();
        return new Day(
                day.toString(),
                day.getDayOfMonth(),
                name(day),
                inMonth,
                day.equals(LocalDate.ofInstant(voice.now(), schedule.zone())),
                shown ? marks.getOrDefault(day, List.of()) : List.of(),
                shown ? duties(schedule, shifts, span) : List.of(),
                shown ? gaps(gaps, span, schedule.zone()) : List.of());
    }

    /** Holidays, then peaks, by day. */
    private Map<LocalDate, List<String>> marks(Schedule schedule) {
        Map<LocalDate, List<String>> marks = new HashMap<>();
        LocalDate from = LocalDate.ofInstant(rota.time().from(), schedule.zone());
        LocalDate until = LocalDate.ofInstant(rota.time().until(), schedule.zone());
        for (var id : schedule.holidays()) {
            escalation
                    .holidays(id)
                    .ifPresent(holidays -> HolidayTimes.days(holidays, from, until)
                            .forEach((day, name) -> mark(marks, day, name + ", " + holidays.name())));
        }
        for (var id : schedule.peaks()) {
            escalation
                    .peak(id)
                    .ifPresent(peak -> PeakTimes.days(peak, from, until).forEach(day -> mark(marks, day, peak.name())));
        }
        return marks;
    }

    private static void mark(Map<LocalDate, List<String>> marks, LocalDate day, String text) {
        marks.computeIfAbsent(day, marked -> new ArrayList<>()).add(text);
    }

    private List<Duty> duties(Schedule schedule, List<Shift> shifts, Span day) {
        List<Duty> duties = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift.from().isBefore(day.until()) && shift.until().isAfter(day.from())) {
                duties.add(new Duty(
                        directory.person(shift.person()),
                        when(shift.span(), day, schedule.zone()),
                        shift.source().isOverride() ? shift.source().layer() : ""));
            }
        }
        return duties;
    }

    private static List<String> gaps(List<Span> gaps, Span day, ZoneId zone) {
        List<String> times = new ArrayList<>();
        for (Span gap : Spans.common(gaps, List.of(day))) {
            String when = when(gap, day, zone);
            times.add(when.isEmpty() ? "all day" : when);
        }
        return times;
    }

    private static String when(Span span, Span day, ZoneId zone) {
        boolean begins = span.from().isAfter(day.from());
        boolean ends = span.until().isBefore(day.until());
        if (begins && ends) {
            return clock(span.from(), zone) + "–" + clock(span.until(), zone);
        }
        return begins ? "from " + clock(span.from(), zone) : ends ? "until " + clock(span.until(), zone) : "";
    }

    private static String clock(Instant instant, ZoneId zone) {
        ZonedDateTime civil = instant.atZone(zone);
        return String.format(Locale.ROOT, "%02d:%02d", civil.getHour(), civil.getMinute());
    }

    private static String name(LocalDate day) {
        return short3(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + short3(day.getMonth());
    }

    private static String short3(Enum<?> name) {
        return Tags.capital(name.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
}
