package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * When each policy has to be reviewed, what there is to look at, and the reviews that were held.
 *
 * @param every after how long a review is due
 * @param due soonest first
 * @param held newest first
 */
public record ReviewsPage(Frame frame, String every, List<DueReview> due, List<HeldReview> held) implements Page {
    public ReviewsPage {
        due = List.copyOf(due);
        held = List.copyOf(held);
    }

    @Override
    public String template() {
        return "desk/reviews.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.REVIEWS);
    }

    /**
     * The review of a policy that comes next.
     *
     * @param state whether it is overdue, due soon or later
     * @param last the day of the last one; {@code record} leads to its record, null where there is none
     * @param incidents since then, of its processes and at its severities
     * @param drills since then, likewise
     * @param changes since then, of the policy, its processes and the vendors these need
     */
    public record DueReview(
            Way policy,
            Way owner,
            Tag state,
            Moment by,
            Moment last,
            @Nullable Way record,
            List<IncidentRow> incidents,
            List<DrillRow> drills,
            List<SinceThen> changes) {
        public DueReview {
            changes = List.copyOf(changes);
            incidents = List.copyOf(incidents);
            drills = List.copyOf(drills);
        }
    }

    /**
     * A review that was held.
     *
     * @param perspectives each that is asked for, and whether somebody brought it
     */
    public record HeldReview(
            String id,
            Moment on,
            List<Way> policies,
            List<Reviewed> reviewers,
            List<Perspective> perspectives,
            List<Html> worked,
            List<Html> failed,
            List<Html> changes) {
        public HeldReview {
            policies = List.copyOf(policies);
            reviewers = List.copyOf(reviewers);
            perspectives = List.copyOf(perspectives);
            worked = List.copyOf(worked);
            failed = List.copyOf(failed);
            changes = List.copyOf(changes);
        }
    }

    /** Who took part, and whose eyes they lent. */
    public record Reviewed(Way person, String perspective) {}

    /** Whose eyes are asked for. */
    public record Perspective(String name, boolean present) {}
}
