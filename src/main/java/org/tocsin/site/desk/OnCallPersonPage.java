package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.MomentRange;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * When one person is on call in the weeks to come, in their own zone.
 *
 * @param calendar a file to subscribe to, below the top of the site
 * @param weeks those with a shift
 * @param without how many of the weeks looked at have none
 */
public record OnCallPersonPage(
        Frame frame, PagePath path, Way person, String calendar, String total, List<Week> weeks, int without)
        implements Page {
    public OnCallPersonPage {
        weeks = List.copyOf(weeks);
    }

    @Override
    public String template() {
        return "desk/on-call-person.ftlh";
    }

    /**
     * From Monday to Sunday.
     *
     * @param label such as {@code Week 48, from 23 Nov 2026}
     * @param length time on call in it; shifts of two schedules at once count once
     * @param shifts that begin in it, and one that goes on from the week before
     */
    public record Week(String label, String length, List<Entry> shifts) {
        public Week {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * One shift.
     *
     * @param before whose place is taken; empty for nobody
     * @param after who takes over; empty for nobody
     * @param reason of an override; empty for a turn
     */
    public record Entry(
            Way schedule, MomentRange time, String length, List<Way> before, List<Way> after, String reason) {
        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
