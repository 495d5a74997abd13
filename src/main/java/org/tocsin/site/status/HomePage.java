package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** The first page: what is so now, what was, what is planned. */
public record HomePage(
        Frame frame,
        Answer answer,
        String changedLabel,
        String openHeading,
        List<OpenIncident> open,
        String workaroundHeading,
        String runningHeading,
        List<Entry> running,
        String servicesHeading,
        List<Group> groups,
        String plannedHeading,
        List<Entry> planned,
        String recentHeading,
        List<Entry> recent,
        String quiet,
        String allHistory)
        implements Page {
    public HomePage {
        open = List.copyOf(open);
        running = List.copyOf(running);
        groups = List.copyOf(groups);
        planned = List.copyOf(planned);
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
     * An open incident and the last that was said of it.
     *
     * @param heading its title, or that this is the latest update where the first sentence has the title already
     * @param stands where it stands
     * @param allUpdates words that lead to its page
     */
    public record OpenIncident(
            String heading,
            String href,
            Mark stands,
            Moment at,
            Html message,
            @Nullable Html workaround,
            List<Fact> facts,
            String allUpdates) {
        public OpenIncident {
            facts = List.copyOf(facts);
        }
    }

    /** Components that belong together. */
    public record Group(String name, @Nullable String about, List<Service> services) {
        public Group {
            services = List.copyOf(services);
        }
    }

    /**
     * A component and how it is.
     *
     * @param about one line
     * @param href where it is found; null where nowhere
     * @param troubled whether it is anything but working
     */
    public record Service(
            String name, @Nullable String about, @Nullable String href, Mark state, boolean troubled) {}
}
