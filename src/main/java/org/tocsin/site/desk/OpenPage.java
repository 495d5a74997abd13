package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The first page of the desk: what is open now, and what it calls for next.
 *
 * @param overdueGaps what drills showed and should have been mended by now, the one due first at the beginning
 * @param overduePlaybooks whose review should have been held by now, the one due first at the beginning
 */
public record OpenPage(
        Frame frame,
        String heading,
        List<Card> cards,
        List<IncidentRow> running,
        List<IncidentRow> planned,
        List<NoticeDue> notices,
        List<GapRow> overdueGaps,
        List<OverduePlaybook> overduePlaybooks,
        List<IncidentRow> closed,
        String closedHeading)
        implements Page {
    public OpenPage {
        cards = List.copyOf(cards);
        running = List.copyOf(running);
        planned = List.copyOf(planned);
        notices = List.copyOf(notices);
        overdueGaps = List.copyOf(overdueGaps);
        overduePlaybooks = List.copyOf(overduePlaybooks);
        closed = List.copyOf(closed);
    }

    @Override
    public String template() {
        return "desk/open.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.HOME);
    }

    /**
     * An open incident.
     *
     * @param shape of its severity
     * @param next null where no policy applies
     */
    public record Card(
            String shape,
            String id,
            Way incident,
            @Nullable Tag severity,
            @Nullable Tag kind,
            Tag status,
            List<Fact> facts,
            List<Tag> seen,
            @Nullable Next next) {
        public Card {
            facts = List.copyOf(facts);
            seen = List.copyOf(seen);
        }
    }

    /** A playbook whose review is overdue, and who has to hold it. */
    public record OverduePlaybook(Way playbook, Way owner, Fact due) {}

    /** A notice to an authority that has not been sent. */
    public record NoticeDue(Fact due, String authority, String stage, Way incident) {}
}
