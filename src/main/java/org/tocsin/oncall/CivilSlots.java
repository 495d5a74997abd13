package org.tocsin.oncall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The nights and weekends of a place, one after another. */
final class CivilSlots {
    private CivilSlots() {}

    /** Every night that touches a time, whole. */
    static List<Span> nights(LocalTime from, LocalTime until, ZoneId zone, Span time) {
        List<Span> nights = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(time.from(), zone).minusDays(1);
        LocalDate end = LocalDate.ofInstant(time.until(), zone).plusDays(1);
        for (; day.isBefore(end); day = day.plusDays(1)) {
            LocalDate lastDay = until.isAfter(from) ? day : day.plusDays(1);
            Spans.between(CivilTime.first(day.atTime(from), zone), CivilTime.last(lastDay.atTime(until), zone))
                    .filter(night -> Spans.within(night, time).isPresent())
                    .ifPresent(nights::add);
        }
        return nights;
    }

    /** Every Saturday and Sunday that touch a time, as one stretch each. */
    static List<Span> weekends(ZoneId zone, Span time) {
        List<Span> weekends = new ArrayList<>();
        LocalDate saturday =
                LocalDate.ofInstant(time.from(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate end = LocalDate.ofInstant(time.until(), zone).plusDays(1);
        for (; saturday.isBefore(end); saturday = saturday.plusWeeks(1)) {
            Spans.between(CivilTime.start(saturday, zone), CivilTime.start(saturday.plusDays(2), zone))
                    .filter(weekend -> Spans.within(weekend, time).isPresent())
                    .ifPresent(weekends::add);
        }
        return weekends;
    }

    /** Which of the slots have time on call in them, as their places in the list. */
    static List<Integer> touched(List<Span> slots, List<Span> onCall) {
        List<Integer> touched = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < slots.size(); i++) {
            while (next < onCall.size()
                    && !onCall.get(next).until().isAfter(slots.get(i).from())) {
                next++;
            }
            if (next < onCall.size()
                    && onCall.get(next).from().isBefore(slots.get(i).until())) {
                touched.add(i);
            }
        }
        return touched;
    }

    /** Runs of touched slots on end that are longer than so many, each as a stretch from its first to its last. */
    static List<Span> runs(List<Span> slots, List<Integer> touched, int longerThan) {
        List<Span> runs = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < touched.size(); i++) {
            boolean last = i + 1 == touched.size() || touched.get(i + 1) != touched.get(i) + 1;
            if (last) {
                if (i - begun + 1 > longerThan) {
                    runs.add(new Span(
                            slots.get(touched.get(begun)).from(),
                            slots.get(touched.get(i)).until()));
                }
                begun = i + 1;
            }
        }
        return runs;
    }

    /** The most touched slots on end. */
    static int longestRun(List<Integer> touched) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < touched.size(); i++) {
            run = i > 0 && touched.get(i) == touched.get(i - 1) + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
