package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PlaybookReview;
import org.tocsin.model.internal.ProseFile;

/** Says in words which playbooks have to be reviewed, and by when. */
final class ReviewsOfPlaybooks {
    private static final int SOON_DAYS = 14;

    private final Limits.Reviews limits;
    private final Voice voice;

    ReviewsOfPlaybooks(Everything everything, Voice voice) {
        this.limits = everything.escalation().limits().reviews();
        this.voice = voice;
    }

    /** When the next review is due; empty where the header does not say when the last was. */
    Optional<Fact> next(ProseFile playbook) {
        return PlaybookReview.of(playbook, limits)
                .map(review -> Fact.at(
                        "Next review", voice.moments().on(review.due()), words(review.due()), overdue(review.due())));
    }

    /** Words beside a link to it: empty where the review is in time. */
    String remark(ProseFile playbook) {
        return PlaybookReview.of(playbook, limits)
                .map(review -> words(review.due()))
                .filter(words -> !words.isEmpty())
                .map(words -> "review " + words)
                .orElse("");
    }

    /** Those whose review is overdue, the one due first at the beginning. */
    List<OpenPage.OverduePlaybook> overdue(Everything everything, Directory directory) {
        List<OpenPage.OverduePlaybook> overdue = new ArrayList<>();
        List<ProseFile> playbooks = everything.playbooks().stream()
                .sorted(Comparator.comparing((ProseFile playbook) -> PlaybookReview.of(playbook, limits)
                                .map(PlaybookReview::due)
                                .orElse(LocalDate.MAX))
                        .thenComparing(ProseFile::path))
                .toList();
        for (ProseFile playbook : playbooks) {
            next(playbook)
                    .filter(Fact::late)
                    .ifPresent(due -> overdue.add(new OpenPage.OverduePlaybook(
                            directory.playbook(playbook.path()),
                            playbook.attribute("owner")
                                    .map(owner -> directory.person(new PersonId(owner)))
                                    .orElseGet(() -> Way.words("Nobody")),
                            due)));
        }
        return overdue;
    }

    private boolean overdue(LocalDate due) {
        return due.isBefore(voice.today());
    }

    private String words(LocalDate due) {
        return overdue(due) ? "overdue" : due.isBefore(voice.today().plusDays(SOON_DAYS)) ? "due soon" : "";
    }
}
