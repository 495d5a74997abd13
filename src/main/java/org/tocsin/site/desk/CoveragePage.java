package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.MomentRange;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What was proven of being on call in the year to come, and what it asks of people.
 *
 * @param from the first day
 * @param through the last day
 * @param verdict in one sentence
 * @param findings kinds that do not hold, with what was found
 * @param kinds every kind that was looked for
 */
public record CoveragePage(
        Frame frame,
        Moment from,
        Moment through,
        String verdict,
        List<KindFound> findings,
        List<KindRow> kinds,
        List<ScheduleRow> schedules,
        List<LoadRow> people)
        implements Page {
    public CoveragePage {
        findings = List.copyOf(findings);
        kinds = List.copyOf(kinds);
        schedules = List.copyOf(schedules);
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "desk/coverage.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.COVERAGE);
    }

    /** A kind of finding and how many there are. */
    public record KindRow(String id, String meaning, int found) {}

    /** A kind that does not hold. */
    public record KindFound(String id, String meaning, Tag level, List<FindingRow> findings) {
        public KindFound {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding.
     *
     * @param subject the record it is about
     * @param when the first few times; {@code more} counts the others
     */
    public record FindingRow(Way subject, Html message, List<MomentRange> when, int more, String expected, Html fix) {
        public FindingRow {
            when = List.copyOf(when);
        }
    }

    /**
     * A schedule.
     *
     * @param covered the share of wanted time with somebody on call, rounded down
     */
    public record ScheduleRow(String id, String title, String covered, String wanted, List<LoadRow> loads) {
        public ScheduleRow {
            loads = List.copyOf(loads);
        }
    }

    /** What being on call asks of one person: hours a week on average, the most hours in seven days, nights, weekends. */
    public record LoadRow(Way person, String week, String most, String nights, String weekends) {}
}
