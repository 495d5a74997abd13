package org.tocsin.uptime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.StatusEvent;

/** How much of the time one component worked. */
public final class ComponentUptime {
    private static final Comparator<StatusEvent> OLDEST_FIRST =
            Comparator.comparing(StatusEvent::begins).thenComparing(StatusEvent::id);

    private final Calendar calendar;
    private final Timeline timeline;
    private final List<Spell> spells;
    private final @Nullable Share target;

    ComponentUptime(Calendar calendar, Timeline timeline, List<Spell> spells, @Nullable Share target) {
        this.calendar = calendar;
        this.timeline = timeline;
        this.spells = spells;
        this.target = target;
    }

    /** The availability promised for each month; null where none is. */
    public @Nullable Share target() {
        return target;
    }

    /** Its availability in a time that ends now. */
    public Availability last(Period period) {
        return calendar.availability(timeline, calendar.begin(period), calendar.now());
    }

    /** The last 90 days with today, oldest first. */
    public List<Day> days() {
        List<Map<IncidentId, StatusEvent>> events = events();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < Calendar.DAYS; i++) {
            LocalDate date = calendar.day(i);
            Availability availability = calendar.availability(timeline, calendar.beginOfDay(i), calendar.endOfDay(i));
            List<StatusEvent> sorted = new ArrayList<>(events.get(i).values());
            sorted.sort(OLDEST_FIRST);
            days.add(new Day(date, availability.times().total() > 0, availability, sorted));
        }
        return days;
    }

    private List<Map<IncidentId, StatusEvent>> events() {
        List<Map<IncidentId, StatusEvent>> events = new ArrayList<>();
        for (int i = 0; i < Calendar.DAYS; i++) {
            events.add(new HashMap<>());
        }
        for (Spell spell : spells) {
            if (spell.until() > timeline.since()) {
                int last = calendar.dayOf(spell.until() - 1);
                for (int i = Math.max(0, calendar.dayOf(Math.max(spell.from(), timeline.since()))); i <= last; i++) {
                    events.get(i).put(spell.event().id(), spell.event());
                }
            }
        }
        return events;
    }

    /** The last twelve months with the present one, newest first. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < Calendar.MONTHS; i++) {
            YearMonth month = calendar.month(i);
            long begin = calendar.beginOf(month);
            long end = calendar.beginOf(month.plusMonths(1));
            Availability availability = calendar.availability(timeline, begin, Math.min(end, calendar.now()));
            months.add(new Month(month, i == 0, availability, budget(begin, end, availability)));
        }
        return months;
    }

    /** A month that still runs is measured against the whole of it, as far as its maintenance is known. */
    private @Nullable Budget budget(long begin, long end, Availability availability) {
        if (target == null || !availability.known()) {
            return null;
        }
        long ahead = Math.max(0, end - Math.max(begin, calendar.now()));
        return Budget.of(target, availability.measured() + ahead, availability);
    }

    /** The events that gave it a state other than operational in the last twelve months, newest first. */
    public List<StatusEvent> history() {
        Map<IncidentId, StatusEvent> events = new HashMap<>();
        for (Spell spell : spells) {
            if (spell.until() > timeline.since()) {
                events.put(spell.event().id(), spell.event());
            }
        }
        List<StatusEvent> sorted = new ArrayList<>(events.values());
        sorted.sort(OLDEST_FIRST.reversed());
        return sorted;
    }
}
