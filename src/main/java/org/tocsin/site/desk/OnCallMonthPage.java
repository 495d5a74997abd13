package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * A month of one schedule, week by week.
 *
 * @param month such as {@code November 2026}
 * @param months this one and those to come; the one shown leads nowhere
 * @param calendar a file to subscribe to, below the top of the site
 */
public record OnCallMonthPage(
        Frame frame, PagePath path, String title, String month, List<Way> months, String calendar, List<Week> weeks)
        implements Page {
    public OnCallMonthPage {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
    }

    @Override
    public String template() {
        return "desk/on-call-month.ftlh";
    }

    /** From Monday to Sunday, with its number in the year. */
    public record Week(int number, List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * One day; all empty where it is of another month.
     *
     * @param date ISO-8601
     * @param name such as {@code Mon 23 Nov}
     * @param marks public holidays and peaks
     * @param gaps when somebody has to be on call and nobody is
     */
    public record Day(
            String date,
            int number,
            String name,
            boolean inMonth,
            boolean today,
            List<String> marks,
            List<Duty> duties,
            List<String> gaps) {
        public Day {
            marks = List.copyOf(marks);
            duties = List.copyOf(duties);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * The part of a shift that lies on a day.
     *
     * @param when {@code from 09:00}, {@code until 09:00} or {@code 09:00–17:00}; empty for all day
     * @param reason of an override; empty for a turn
     */
    public record Duty(Way person, String when, String reason) {}
}
