package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.EscalationWay;

/**
 * One escalation policy: for what, by whom, why, and its steps.
 *
 * @param onNow where the pages of its processes say who is on now
 */
public record PolicyPage(
        PagePath path,
        Frame frame,
        String title,
        List<Fact> facts,
        Html rationale,
        List<Way> onNow,
        List<EscalationWay> ways)
        implements Page {
    public PolicyPage {
        facts = List.copyOf(facts);
        onNow = List.copyOf(onNow);
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "desk/policy.ftlh";
    }
}
