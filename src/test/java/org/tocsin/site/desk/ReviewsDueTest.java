package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.ANA;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.record;
import static org.tocsin.site.desk.Given.step;
import static org.tocsin.site.desk.Given.update;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Review;
import org.tocsin.model.internal.Review.Reviewer;
import org.tocsin.model.internal.ReviewId;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.desk.ReviewsPage.DueReview;
import org.tocsin.site.desk.ReviewsPage.Perspective;

/** The policy was reviewed on 1 September and names 1 December; today is 23 November. */
class ReviewsDueTest {
    private final Everything all = everything(
            List.of(policy(List.of(SEV1), step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL))),
            record("2026-11-23-late", SEV1, update("08:00", UpdateStatus.INVESTIGATING, null)));

    @Test
    void aReviewIsDueWhenTheCadenceOrThePolicySaysSoWhicheverIsFirst() {
        assertThat(due(90, List.of()))
                .extracting(
                        review -> review.by().machine(),
                        review -> review.state().word())
                .containsExactly("2026-11-30", "Due soon");
        assertThat(due(365, List.of()).by().machine()).isEqualTo("2026-12-01");
        assertThat(due(60, List.of()).state().word()).isEqualTo("Overdue");
    }

    @Test
    void aRecordOfAReviewCountsFromItsDay() {
        DueReview due = due(60, List.of(review("2026-11-20")));

        assertThat(due.last().machine()).isEqualTo("2026-11-20");
        assertThat(due.record()).isEqualTo(Way.to("its record", "reviews/index.html#2026-11-20-money"));
        assertThat(due.by().machine()).isEqualTo("2026-12-01");
    }

    @Test
    void incidentsSinceTheLastReviewAreListed() {
        assertThat(due(90, List.of()).incidents())
                .extracting(row -> row.incident().label())
                .containsExactly("About 2026-11-23-late");
        assertThat(due(90, List.of(review("2026-11-23"))).incidents()).isEmpty();
    }

    @Test
    void aPerspectiveThatNobodyBroughtIsMissing() {
        assertThat(reviews(90, List.of(review("2026-11-20"))).held().get(0).perspectives())
                .extracting(Perspective::name, Perspective::present)
                .containsExactly(tuple("Product", true), tuple("Customer representative", false));
    }

    private DueReview due(int days, List<Review> held) {
        return reviews(days, held).due().get(0);
    }

    private ReviewsPage reviews(int days, List<Review> held) {
        Limits limits = new Limits(
                Limits.USUAL.onCall(),
                new Limits.Reviews(
                        Duration.ofDays(days),
                        Duration.ofDays(30),
                        List.of("product", "customer-representative"),
                        false),
                false);
        return page(ReviewsPage.class, Given.with(all, List.of(), List.of(), held, limits));
    }

    private static Review review(String day) {
        return new Review(
                new ReviewId(day + "-money"),
                LocalDate.parse(day),
                List.of(new PolicyId("money")),
                List.of(new Reviewer(ANA, "product")),
                List.of("The pause."),
                List.of(),
                List.of());
    }
}
