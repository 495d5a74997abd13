package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.Check;
import org.tocsin.site.desk.ProcessPage.Contain;
import org.tocsin.site.desk.ProcessPage.NeededVendor;

/**
 * What a process asks of each in the first quarter of an hour, on one sheet to print.
 *
 * @param today for which it says who is reached
 * @param times by when what has to happen, most severe first
 */
public record CardPage(
        PagePath path,
        Frame frame,
        Way process,
        Moment today,
        List<CardRole> roles,
        List<Contain> containment,
        List<NeededVendor> vendors,
        List<Check> checks,
        List<Way> playbooks,
        List<Times> times)
        implements Page {
    public CardPage {
        roles = List.copyOf(roles);
        containment = List.copyOf(containment);
        vendors = List.copyOf(vendors);
        checks = List.copyOf(checks);
        playbooks = List.copyOf(playbooks);
        times = List.copyOf(times);
    }

    @Override
    public String template() {
        return "desk/card.ftlh";
    }

    /** What a role does at once, and who that is today. */
    public record CardRole(Way role, List<Turn> today, List<String> steps) {
        public CardRole {
            today = List.copyOf(today);
            steps = List.copyOf(steps);
        }
    }

    /** Within what time each thing is to happen at some severities. */
    public record Times(List<Tag> severities, Targets targets) {
        public Times {
            severities = List.copyOf(severities);
        }
    }
}
