package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.change.Subject;
import org.tocsin.change.Subject.Kind;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.BusinessProcess;
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
import org.tocsin.site.desk.ReviewsPage.SinceThen;

/** Builds the page of reviews. */
final class ReviewsBuilder {
    private static final int SOON_DAYS = 21;

    private final Everything everything;
    private final Versions versions;
    private final Directory directory;
    private final IncidentRows rows;
    private final Voice voice;
    private final Limits.Reviews limits;

    ReviewsBuilder(Everything everything, Versions versions, Directory directory, IncidentRows rows, Voice voice) {
        this.versions = versions;
        this.everything = everything;
        this.directory = directory;
        this.rows = rows;
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
                changes(policy, last));
    }

    private List<SinceThen> changes(EscalationPolicy policy, LocalDate last) {
        Set<Subject> about = subjects(policy);
        return versions.all().stream()
                .filter(version -> voice.moments().dayOf(version.at()).isAfter(last))
                .flatMap(version -> version.changes().stream()
                        .filter(change -> about.contains(change.subject()))
                        .map(change -> new SinceThen(
                                Way.to(
                                        voice.moments()
                                                .on(voice.moments().dayOf(version.at()))
                                                .text(),
                                        Address.version(version.brief())),
                                change.sentence())))
                .toList();
    }

    /** The policy, its processes and the vendors these need. */
    private Set<Subject> subjects(EscalationPolicy policy) {
        Set<Subject> subjects = new HashSet<>();
        subjects.add(new Subject(Kind.POLICY, policy.id().value()));
        for (BusinessProcess process : everything.processes()) {
            if (policy.processes().contains(process.id())) {
                subjects.add(new Subject(Kind.PROCESS, process.id().value()));
                subjects.add(new Subject(Kind.VENDOR, process.platform().value()));
                process.vendors().forEach(vendor -> subjects.add(new Subject(Kind.VENDOR, vendor.value())));
            }
        }
        return subjects;
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
