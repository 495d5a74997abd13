package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The page of one component: how it is, how it was, what happened to it.
 *
 * @param states how it is now, and how it will be if nobody says anything more
 * @param about one line
 * @param facts its first day, its target
 * @param use the way to where customers use it; null where there is none
 * @param shortDaysHeading what stands above the last thirty, which are all that a narrow screen shows
 * @param days the last ninety, oldest first
 * @param counted how the figures come about
 * @param entries what gave it a state other than working in the last twelve months, newest first
 * @param quiet what stands there instead where there was nothing
 * @param months the way to each month in which something happened to it, newest first
 * @param follow the ways to its own feed and badges
 */
public record ComponentPage(
        PagePath path,
        Frame frame,
        List<Mark> states,
        String title,
        @Nullable String about,
        List<Fact> facts,
        @Nullable Way use,
        String daysHeading,
        String shortDaysHeading,
        List<OneDay> days,
        String figuresHeading,
        String periodHeading,
        String figureHeading,
        String troublesHeading,
        List<Figure> figures,
        String calm,
        String counted,
        String historyHeading,
        List<Entry> entries,
        String quiet,
        String monthsHeading,
        List<Way> months,
        List<Way> follow)
        implements Page {
    public ComponentPage {
        states = List.copyOf(states);
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
        months = List.copyOf(months);
        follow = List.copyOf(follow);
    }

    @Override
    public String template() {
        return "status/component.ftlh";
    }

    /**
     * Words that lead somewhere, by an address that is ready to be used on the page.
     *
     * @param foreign null where the words are in the language of the page
     */
    public record Way(String label, @Nullable Foreign foreign, String href) {
        Way(String label, String href) {
            this(label, null, href);
        }
    }

    /**
     * One day.
     *
     * @param shape names the shape and colour of its worst state, or {@code absent} before the component was there
     * @param states how long it was in each state but working; or one mark that says that nothing was wrong
     * @param events what happened
     */
    public record OneDay(String shape, Moment date, List<Mark> states, List<Way> events) {
        public OneDay {
            states = List.copyOf(states);
            events = List.copyOf(events);
        }
    }

    /**
     * Availability in one period.
     *
     * @param troubles how long it was in each state but working; empty when it worked all the time
     */
    public record Figure(String period, String percentage, List<Mark> troubles) {
        public Figure {
            troubles = List.copyOf(troubles);
        }
    }
}
