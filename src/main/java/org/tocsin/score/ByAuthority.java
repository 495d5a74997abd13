package org.tocsin.score;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;

/** A decision counts only when somebody took it who may. */
final class ByAuthority {
    private ByAuthority() {}

    static Result result(Conduct conduct, Expectation expectation, Escalation escalation) {
        List<Act> decided = conduct.acts().stream()
                .filter(act -> act.what() == What.DECIDED
                        && act.of() != null
                        && act.of().equals(expectation.of()))
                .toList();
        if (decided.isEmpty()) {
            return nobody(conduct, expectation);
        }
        Act first = decided.get(0);
        Act counts = decided.stream()
                .filter(act -> may(act, expectation))
                .findFirst()
                .orElse(null);
        String remark = first.equals(counts) ? null : remark(first, expectation, escalation);
        return counts == null ? Outcome.missed(expectation, first, remark) : Outcome.seen(expectation, counts, remark);
    }

    private static Result nobody(Conduct conduct, Expectation expectation) {
        Instant due = expectation.due();
        if (due == null) {
            return Outcome.notExercised(expectation, "nobody wrote down when it came up");
        }
        return due.isAfter(conduct.ended())
                ? Outcome.notExercised(expectation, "there was still time when it ended")
                : Outcome.missed(expectation, null, null);
    }

    private static boolean may(Act act, Expectation expectation) {
        return expectation.by().isEmpty() || expectation.by().contains(act.by());
    }

    private static @Nullable String remark(Act first, Expectation expectation, Escalation escalation) {
        String might = Outcome.names(expectation.by(), escalation) + " might have";
        return first.by() == null
                ? "nobody wrote down who decided; " + might
                : Outcome.name(first.by(), escalation) + " decided and may not; " + might;
    }
}
