package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Limits;

/** What changed in what a team asks of itself. */
final class LimitsChanges {
    private LimitsChanges() {}

    static void tell(Limits was, Limits is, List<Change> told) {
        Telling telling = new Telling(told, new Subject(Kind.LIMITS, ""), "limits");
        Limits.OnCall before = was.onCall();
        Limits.OnCall after = is.onCall();
        telling.value(
                Topic.LIMITS,
                "most time on call in seven days",
                Lengths.of(before.inSevenDays()),
                Lengths.of(after.inSevenDays()));
        telling.value(Topic.LIMITS, "most nights on end", before.nightsInRow(), after.nightsInRow());
        telling.value(Topic.LIMITS, "rest between shifts", Lengths.of(before.rest()), Lengths.of(after.rest()));
        telling.value(Topic.LIMITS, "most weekends on end", before.weekendsInRow(), after.weekendsInRow());
        telling.value(Topic.LIMITS, "uneven shares up to", before.unevenPercent() + " %", after.unevenPercent() + " %");
        telling.value(
                Topic.LIMITS,
                "night",
                before.nightFrom() + "–" + before.nightUntil(),
                after.nightFrom() + "–" + after.nightUntil());
        telling.value(
                Topic.LIMITS,
                "review every",
                Lengths.of(was.reviews().every()),
                Lengths.of(is.reviews().every()));
        telling.value(
                Topic.LIMITS,
                "grace for a review",
                Lengths.of(was.reviews().grace()),
                Lengths.of(is.reviews().grace()));
        telling.set(
                Topic.LIMITS,
                "a review needs",
                was.reviews().perspectives(),
                is.reviews().perspectives());
        telling.value(
                Topic.LIMITS,
                "an overdue playbook",
                was.reviews().overduePlaybookStops() ? "an error" : "a warning",
                is.reviews().overduePlaybookStops() ? "an error" : "a warning");
        telling.value(
                Topic.LIMITS,
                "a rationale with each change",
                was.rationale() ? "required" : "optional",
                is.rationale() ? "required" : "optional");
    }
}
