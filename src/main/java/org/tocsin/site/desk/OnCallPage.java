package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Who is on call in every schedule, now and next, and where to subscribe to it. */
public record OnCallPage(Frame frame, List<ScheduleCard> schedules, List<Subscriber> people) implements Page {
    public OnCallPage {
        schedules = List.copyOf(schedules);
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "desk/on-call.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.ON_CALL);
    }

    /**
     * One schedule.
     *
     * @param zone in which its hand-offs are meant
     * @param months this one and those to come
     * @param calendar a file to subscribe to, below the top of the site
     */
    public record ScheduleCard(
            String id, String title, Way owner, String zone, Watch watch, List<Way> months, String calendar) {
        public ScheduleCard {
            months = List.copyOf(months);
        }
    }

    /**
     * Somebody who takes turns.
     *
     * @param person their page of shifts
     */
    public record Subscriber(Way person, List<Way> schedules, String calendar) {
        public Subscriber {
            schedules = List.copyOf(schedules);
        }
    }
}
