package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Review;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ReviewsPage.DueReview;
import org.tocsin.site.desk.ReviewsPage.HeldReview;
import org.tocsin.site.desk.ReviewsPage.Perspective;
import org.tocsin.site.desk.ReviewsPage.Reviewed;

/** Builds the page of reviews. */
final class ReviewsBuilder {
    private static final int SOON_DAYS = 21;

    private final Everything everything;
    private final ChangesSince changes;
    private final Directory directory;
    private final IncidentRows rows;
    private final DrillRows drillRows;
    private final Voice voice;
    private final Limits.Reviews limits;

    ReviewsBuilder(
            Everything everything,
            Versions versions,
            Directory directory,
            IncidentRows rows,
            DrillRows drillRows,
            Voice voice) {
        this.everything = everything;
        this.changes = new ChangesSince(everything, versions, voice);
        this.directory = directory;
        this.rows = rows;
        this.drillRows = drillRows;
        this.voice = voice;
        this.limits = everything.escalation().limits().reviews();
    }

    ReviewsPage page(Frames frames) {
        return new ReviewsPage(
                frames.of(new PagePath(Address.REVIEWS), "Reviews"),
                voice.span(limits.every()),
                everything.policies().stream()
                        .sorted(Comparator.comparing(this::dueBy).thenComparing(EscalationPolicy::id))
                        .map(this::due)
                        .toList(),
                everything.escalation().reviews().stream()
                        .sorted(Comparator.comparing(Review::held)
                                .thenComparing(Review::id)
                                .reversed())
                        .map(this::held)
                        .toList());
    }

    /** The day the policy names, unless the cadence of all asks for an earlier one. */
    private LocalDate dueBy(EscalationPolicy policy) {
        LocalDate byCadence = lastHeld(policy).plusDays(limits.every().toDays());
        return byCadence.isBefore(policy.reviewBy()) ? byCadence : policy.reviewBy();
    }

    private LocalDate lastHeld(EscalationPolicy policy) {
        return record(policy)
                .map(Review::held)
                .filter(held -> held.isAfter(policy.reviewed()))
                .orElse(policy.reviewed());
    }

    private Optional<Review> record(EscalationPolicy policy) {
        return everything.escalation().reviews().stream()
                .filter(review -> review.policies().contains(policy.id()))
                .max(Comparator.comparing(Review::held));
    }

    private DueReview due(EscalationPolicy policy) {
        LocalDate by = dueBy(policy);
        LocalDate last = lastHeld(policy);
        return new DueReview(
                Way.to(policy.title(), Address.of(policy.id())),
                directory.person(policy.owner()),
                state(by),
                voice.moments().on(by),
                voice.moments().on(last),
                record(policy)
                        .filter(review -> review.held().equals(last))
                        .map(review -> Way.to("its record", Address.REVIEWS + "#" + review.id()))
                        .orElse(null),
                rows.of(everything.incidents().stream()
                        .filter(record -> concerns(record, policy))
                        .filter(record -> voice.moments()
                                .dayOf(record.customer().begins())
                                .isAfter(last))
                        .toList()),
                drillRows.of(everything.drills().stream()
                        .filter(drill -> policy.processes().contains(drill.process())
                                && policy.severities().contains(drill.severity()))
                        .filter(drill -> voice.moments().dayOf(drill.began()).isAfter(last))
                        .toList()),
                changes.of(policy, last));
    }

    private Tag state(LocalDate by) {
        LocalDate today = voice.today();
        if (by.isBefore(today)) {
            return new Tag("down", "Overdue");
        }
        return by.isBefore(today.plusDays(SOON_DAYS)) ? new Tag("slow", "Due soon") : new Tag("working", "In time");
    }

    private static boolean concerns(IncidentRecord record, EscalationPolicy policy) {
        return record.response().process() != null
                && policy.processes().contains(record.response().process())
                && (record.response().severity() == null
                        || policy.severities().contains(record.response().severity()));
    }

    private HeldReview held(Review review) {
        return new HeldReview(
                review.id().value(),
                voice.moments().on(review.held()),
                review.policies().stream()
                        .map(id -> everything
                                .escalation()
                                .policy(id)
                                .map(policy -> Way.to(policy.title(), Address.of(id)))
                                .orElse(Way.words(id.value())))
                        .toList(),
                review.reviewers().stream()
                        .map(reviewer ->
                                new Reviewed(directory.person(reviewer.person()), words(reviewer.perspective())))
                        .toList(),
                limits.perspectives().stream()
                        .map(asked -> new Perspective(
                                Tags.capital(words(asked)),
                                review.reviewers().stream()
                                        .anyMatch(reviewer ->
                                                reviewer.perspective().equals(asked))))
                        .toList(),
                review.worked().stream().map(voice::html).toList(),
                review.failed().stream().map(voice::html).toList(),
                review.changes().stream().map(voice::html).toList());
    }

    private static String words(String perspective) {
        return perspective.replace('-', ' ');
    }
}
