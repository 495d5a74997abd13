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
import java.util.List;
import java.util.Locale;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Peak;
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
                    weeks(schedule, month, gaps)));
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

    private List<Week> weeks(Schedule schedule, YearMonth month, List<Span> gaps) {
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                days.add(day(schedule, monday.plusDays(i), month, gaps));
            }
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days));
        }
        return weeks;
    }

    private Day day(Schedule schedule, LocalDate day, YearMonth month, List<Span> gaps) {
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
                shown ? marks(schedule, day) : List.of(),
                shown ? duties(schedule, span) : List.of(),
                shown ? gaps(gaps, span, schedule.zone()) : List.of());
    }

    private List<String> marks(Schedule schedule, LocalDate day) {
        List<String> marks = new ArrayList<>();
        for (var id : schedule.holidays()) {
            escalation.holidays(id).map(holidays -> daysOff(holidays, day)).ifPresent(marks::addAll);
        }
        for (var id : schedule.peaks()) {
            escalation
                    .peak(id)
                    .filter(peak -> !PeakTimes.days(peak, day, day.plusDays(1)).isEmpty())
                    .map(Peak::name)
                    .ifPresent(marks::add);
        }
        return marks;
    }

    private static List<String> daysOff(Holidays holidays, LocalDate day) {
        return HolidayTimes.days(holidays, day, day.plusDays(1)).values().stream()
                .map(name -> name + ", " + holidays.name())
                .toList();
    }

    private List<Duty> duties(Schedule schedule, Span day) {
        List<Duty> duties = new ArrayList<>();
        for (Shift shift : rota.shifts(schedule.id())) {
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
