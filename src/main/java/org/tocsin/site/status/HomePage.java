package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.Frame.NavLink;

/**
 * The first page: what is so now, what was, what is planned.
 *
 * @param notices what customers are to know beside it
 * @param more how many more there were in those days; null where all are listed
 * @param answer what is so now
 * @param later what will be so, one after the other, if nobody says anything more
 * @param changed when the facts last changed; null before the first
 * @param maintenance under way and planned, soonest first
 * @param underWay whether some of it is under way, so that it is to be seen first
 * @param stripsNote what the strips show
 * @param shortStripsNote what they show on a narrow screen
 * @param uptime words that lead to availability by month
 */
public record HomePage(
        Frame frame,
        List<Pinned> notices,
        String noticesLabel,
        Answer answer,
        List<Answer> later,
        String changedLabel,
        @Nullable Moment changed,
        String openHeading,
        List<OpenIncident> open,
        String workaroundHeading,
        String maintenanceHeading,
        List<Entry> maintenance,
        boolean underWay,
        String servicesHeading,
        String stripsNote,
        String shortStripsNote,
        List<Group> groups,
        String uptime,
        String recentHeading,
        List<Entry> recent,
        @Nullable String more,
        String quiet,
        String allHistory)
        implements Page {
    public HomePage {
        notices = List.copyOf(notices);
        later = List.copyOf(later);
        open = List.copyOf(open);
        maintenance = List.copyOf(maintenance);
        groups = List.copyOf(groups);
        recent = List.copyOf(recent);
    }

    @Override
    public String template() {
        return "status/home.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath("index.html");
    }

    /**
     * A notice, while it is in time.
     *
     * @param link where to read more, ready to be used; null where there is no more
     */
    public record Pinned(Said message, @Nullable NavLink link, Spell spell) {}

    /**
     * An open incident and the last that was said of it.
     *
     * @param heading its title, or that this is the latest update where the first sentence has the title already
     * @param foreign null where the heading is in the language of the page
     * @param stands where it stands
     * @param allUpdates words that lead to its page
     */
    public record OpenIncident(
            String heading,
            @Nullable Foreign foreign,
            String href,
            Mark stands,
            Moment at,
            Said message,
            @Nullable Said workaround,
            List<Fact> facts,
            String allUpdates) {
        public OpenIncident {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Components that belong together.
     *
     * @param heading whether its name and state stand above them
     * @param states the worst of theirs, now and if nobody says anything more
     * @param spell while it is shown; null when it always is
     */
    public record Group(
            String name,
            @Nullable String about,
            boolean heading,
            List<Mark> states,
            List<Service> services,
            @Nullable Spell spell) {
        public Group {
            states = List.copyOf(states);
            services = List.copyOf(services);
        }
    }

    /**
     * A component, how it is and how it was.
     *
     * @param about one line
     * @param href of its own page, below the top of the site
     * @param states how it is now, and how it will be if nobody says anything more
     * @param troubled whether it is anything but working now
     * @param spell while it is shown; null when it always is
     */
    public record Service(
            String name,
            @Nullable String about,
            String href,
            List<Mark> states,
            boolean troubled,
            Strip strip,
            @Nullable Spell spell) {
        public Service {
            states = List.copyOf(states);
        }
    }
}
