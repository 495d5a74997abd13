package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Review;

/** Which reviews were held, and what changed in what is known of them. */
final class ReviewChanges {
    private ReviewChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Review> reviews = Matching.of(before, after, Kind.REVIEW, Escalation::reviews, Review::id);
        reviews.fresh().forEach(one -> of(one, told).sentence(Topic.REVIEWS, held(one, after)));
        reviews.gone()
                .forEach(one -> of(one, told)
                        .sentence(Topic.REVIEWS, "the record of the review on " + Dates.day(one.held()) + " is gone"));
        reviews.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Review review, List<Change> told) {
        return new Telling(
                told, new Subject(Kind.REVIEW, review.id().value()), "review on " + Dates.day(review.held()));
    }

    private static String held(Review review, Side side) {
        return Telling.list(side.policies(review.policies())) + ": reviewed on " + Dates.day(review.held()) + " by "
                + Telling.list(reviewers(review, side));
    }

    private static void both(Review was, Review is, Side before, Side after, Telling telling) {
        telling.value(Topic.REVIEWS, "held on", Dates.day(was.held()), Dates.day(is.held()));
        telling.set(Topic.REVIEWS, "of", before.policies(was.policies()), after.policies(is.policies()));
        telling.set(Topic.REVIEWS, "with", reviewers(was, before), reviewers(is, after));
        telling.words(Topic.REVIEWS, "what worked", was.worked(), is.worked());
        telling.words(Topic.REVIEWS, "what failed", was.failed(), is.failed());
        telling.words(Topic.REVIEWS, "what is to change", was.changes(), is.changes());
    }

    private static List<Reviewer> reviewers(Review review, Side side) {
        return review.reviewers().stream()
                .map(one -> new Reviewer(side.person(one.person()), one.perspective()))
                .toList();
    }

    private record Reviewer(Ref person, String perspective) {
        @Override
        public String toString() {
            return person + " (" + perspective + ")";
        }
    }
}
