package org.tocsin.site.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.present.Present;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.Entry.Affected;
import org.tocsin.site.status.EventPage.Way;
import org.tocsin.site.status.HistoryPage.Month;
import org.tocsin.site.status.HistoryPage.Year;
import org.tocsin.site.status.MonthPage.Day;
import org.tocsin.site.status.MonthPage.Turn;

/**
 * Builds the history: a page for each month in which something happened, and one for the present month.
 *
 * <p>A month is that of the site's zone in which an incident began. Months of the same year that were quiet are named
 * without a page.
 */
final class Histories {
    private static final String FOLDER = "history/";

    private final Voice voice;
    private final Named named;
    private final Entries entries;
    private final Frames frames;
    private final YearMonth thisMonth;
    private final NavigableMap<YearMonth, List<StatusEvent>> months = new TreeMap<>();

    Histories(Present present, Ahead ahead, Voice voice, Named named, Frames frames) {
        this.voice = voice;
        this.named = named;
        this.entries = new Entries(ahead, voice, named);
        this.frames = frames;
        this.thisMonth = YearMonth.from(voice.moments().dayOf(present.now()));
        months.put(thisMonth, new ArrayList<>());
        for (StatusEvent event : present.past()) {
            YearMonth month = YearMonth.from(voice.moments().dayOf(event.begins()));
            months.computeIfAbsent(month, unused -> new ArrayList<>()).add(event);
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(index());
        months.forEach((month, events) -> pages.add(month(month, events)));
        return pages;
    }

    private HistoryPage index() {
        PagePath path = new PagePath(FOLDER + "index.html");
        String title = voice.say("history.title");
        boolean empty = months.values().stream().allMatch(List::isEmpty);
        String lede = empty
                ? voice.say("history.lede.empty")
                : voice.say("history.lede", voice.moments().month(months.firstKey()));
        return new HistoryPage(
                path, frames.history(title, lede, path), title, lede, years(), voice.say("history.services"), ways());
    }

    private List<Way> ways() {
        return named.all().stream()
                .map(id -> new Way(named.name(id), ComponentPages.folder(id), null))
                .toList();
    }

    private List<Year> years() {
        NavigableMap<Integer, List<Month>> years = new TreeMap<>(Collections.reverseOrder());
        for (YearMonth known : months.keySet()) {
            years.computeIfAbsent(known.getYear(), this::monthsOf);
        }
        List<Year> newestFirst = new ArrayList<>();
        years.forEach((year, named) -> newestFirst.add(new Year(voice.messages().number(year), named)));
        return newestFirst;
    }

    private List<Month> monthsOf(int year) {
        List<Month> named = new ArrayList<>();
        for (int number = 12; number >= 1; number--) {
            YearMonth month = YearMonth.of(year, number);
            List<StatusEvent> events = months.get(month);
            if (events != null) {
                named.add(
                        new Month(voice.moments().month(month), voice.messages().number(events.size()), folder(month)));
            } else if (month.isAfter(months.firstKey()) && month.isBefore(thisMonth)) {
                named.add(
                        new Month(voice.moments().month(month), voice.messages().number(0), null));
            }
        }
        return named;
    }

    private MonthPage month(YearMonth month, List<StatusEvent> events) {
        PagePath path = new PagePath(folder(month) + "index.html");
        String title = voice.say("history.month", voice.moments().month(month));
        String count = voice.messages().count("history.count", events.size());
        return new MonthPage(
                path,
                frames.history(title, title, path),
                title,
                count,
                voice.say("history.only"),
                voice.say("history.everything"),
                services(events),
                days(events),
                turn("history.earlier", months.lowerEntry(month)),
                turn("history.later", months.higherEntry(month)),
                voice.say("history.all"));
    }

    private List<Affected> services(List<StatusEvent> events) {
        TreeSet<ComponentId> ids = new TreeSet<>();
        events.forEach(event -> ids.addAll(event.affected()));
        return ids.size() < 2
                ? List.of()
                : named.inOrder(ids).stream()
                        .map(id -> new Affected(id.value(), named.name(id)))
                        .toList();
    }

    private List<Day> days(List<StatusEvent> newestFirst) {
        Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
        for (StatusEvent event : newestFirst) {
            days.computeIfAbsent(voice.moments().dayOf(event.begins()), unused -> new ArrayList<>())
                    .add(entries.underItsDay(event));
        }
        List<Day> named = new ArrayList<>();
        days.forEach((date, began) -> named.add(new Day(voice.moments().on(date), began)));
        return named;
    }

    private @Nullable Turn turn(String key, Map.@Nullable Entry<YearMonth, List<StatusEvent>> month) {
        return month == null
                ? null
                : new Turn(voice.say(key, voice.moments().month(month.getKey())), folder(month.getKey()));
    }

    /** Where the page of a month stands, below the top of the site. */
    static String folder(YearMonth month) {
        return FOLDER + month + "/";
    }
}
