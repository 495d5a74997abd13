package org.tocsin.site.status;

import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.ComponentPage.Figure;
import org.tocsin.site.status.ComponentPage.OneDay;
import org.tocsin.site.status.ComponentPage.Way;
import org.tocsin.site.status.badge.Badges;
import org.tocsin.site.status.feed.Feeds;
import org.tocsin.uptime.Availability;
import org.tocsin.uptime.ComponentUptime;
import org.tocsin.uptime.Day;
import org.tocsin.uptime.Period;
import org.tocsin.uptime.Uptime;

/** Builds the page of each component. */
final class ComponentPages {
    private static final int MOST_ENTRIES = 50;

    private final ComponentStates states;
    private final Uptime uptime;
    private final UptimeSettings settings;
    private final Voice voice;
    private final Entries entries;
    private final Figures figures;
    private final Frames frames;

    ComponentPages(Ahead ahead, Uptime uptime, UptimeSettings settings, Voice voice, Named named, Frames frames) {
        this.states = new ComponentStates(ahead, voice);
        this.uptime = uptime;
        this.settings = settings;
        this.voice = voice;
        this.entries = new Entries(ahead, voice, named);
        this.figures = new Figures(voice);
        this.frames = frames;
    }

    /** Where the page of a component stands, below the top of the site. */
    static String folder(ComponentId id) {
        return "components/" + id.value() + "/";
    }

    List<Page> pages(List<ComponentGroup> groups) {
        List<Page> pages = new ArrayList<>();
        for (ComponentGroup group : groups) {
            for (Component component : group.components()) {
                pages.add(page(component));
            }
        }
        return pages;
    }

    private ComponentPage page(Component component) {
        PagePath path = new PagePath(folder(component.id()) + "index.html");
        ComponentUptime measured = uptime.of(component.id());
        List<StatusEvent> history = measured.history();
        String about = component.description();
        return new ComponentPage(
                path,
                frames.component(component.name(), about == null ? component.name() : about, path),
                states.marks(component.id()),
                component.name(),
                about,
                facts(component),
                use(component.link()),
                voice.messages().count("component.days", 90),
                voice.messages().count("component.days", 30),
                days(measured.days(), path),
                voice.say("component.availability"),
                voice.say("component.period"),
                voice.say("component.availability"),
                voice.say("component.troubles"),
                figures(measured),
                voice.say("component.calm"),
                figures.counted(settings),
                voice.say("component.history"),
                entries.of(history.subList(0, Math.min(MOST_ENTRIES, history.size()))),
                voice.say("component.quiet"),
                voice.say("history.all"),
                months(history, path),
                follow(component.id(), path));
    }

    private List<Way> follow(ComponentId id, PagePath path) {
        return List.of(
                new Way(voice.say("component.feed"), frames.fromTop(path, Feeds.atom(id))),
                new Way(voice.say("component.badge"), frames.fromTop(path, Badges.of(id))),
                new Way(voice.say("component.badge.uptime"), frames.fromTop(path, Badges.ofUptime(id))));
    }

    private List<Fact> facts(Component component) {
        List<Fact> facts = new ArrayList<>();
        if (component.since() != null) {
            facts.add(Fact.at(voice.say("component.since"), voice.moments().on(component.since())));
        }
        if (component.target() != null) {
            facts.add(Fact.words(
                    voice.say("component.target"),
                    Phrase.words(voice.say("component.target.month", figures.share(component.target())))));
        }
        return facts;
    }

    private @Nullable Way use(@Nullable URI link) {
        if (link == null) {
            return null;
        }
        String host = link.getHost();
        return new Way(voice.say("component.use", host == null ? link.getSchemeSpecificPart() : host), link.toString());
    }

    private List<OneDay> days(List<Day> days, PagePath path) {
        List<OneDay> shown = new ArrayList<>();
        for (Day day : days) {
            List<Way> events = new ArrayList<>();
            for (StatusEvent event : day.events()) {
                events.add(new Way(
                        event.title(), voice.foreign(event.heading()), path.root() + EventPages.folder(event.id())));
            }
            shown.add(new OneDay(Figures.shape(day), voice.moments().on(day.date()), states(day), events));
        }
        return shown;
    }

    private List<Mark> states(Day day) {
        if (!day.existed()) {
            return List.of(new Mark("absent", voice.say("component.day.absent")));
        }
        List<Mark> troubles = figures.troubles(day.availability());
        return troubles.isEmpty() ? List.of(Shape.WORKING.mark(voice.say("component.day.calm"))) : troubles;
    }

    private List<Figure> figures(ComponentUptime measured) {
        List<Figure> rows = new ArrayList<>();
        for (Period period : Period.values()) {
            Availability availability = measured.last(period);
            rows.add(new Figure(period(period), figures.percentage(availability), figures.troubles(availability)));
        }
        return rows;
    }

    private String period(Period period) {
        return voice.say(
                switch (period) {
                    case DAY -> "period.day";
                    case WEEK -> "period.week";
                    case DAYS_30 -> "period.days-30";
                    case DAYS_90 -> "period.days-90";
                    case YEAR -> "period.year";
                });
    }

    private List<Way> months(List<StatusEvent> history, PagePath path) {
        TreeSet<YearMonth> months = new TreeSet<>();
        history.forEach(event -> months.add(YearMonth.from(voice.moments().dayOf(event.begins()))));
        List<Way> ways = new ArrayList<>();
        for (YearMonth month : months.descendingSet()) {
            ways.add(new Way(voice.moments().month(month), path.root() + Histories.folder(month)));
        }
        return ways;
    }
}
