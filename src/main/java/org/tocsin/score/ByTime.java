package org.tocsin.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;

/** Finds the act that meets an expectation, and holds its time and order against what is asked. */
final class ByTime {
    private final Conduct conduct;
    private final Expectation expectation;
    private final Escalation escalation;
    private final @Nullable Act before;
    private final @Nullable Act after;

    ByTime(Conduct conduct, Expectation expectation, Escalation escalation) {
        this.conduct = conduct;
        this.expectation = expectation;
        this.escalation = escalation;
        this.before = first(expectation.before());
        this.after = first(expectation.after());
    }

    private @Nullable Act first(@Nullable What what) {
        return what == null ? null : conduct.first(what).orElse(null);
    }

    Result result() {
        List<Act> acts = acts();
        Optional<Act> counts = acts.stream().filter(this::inOrder).findFirst();
        if (counts.isPresent()) {
            return Outcome.seen(expectation, counts.get(), otherPerson(counts.get()));
        }
        if (!acts.isEmpty()) {
            return Outcome.missed(expectation, acts.get(0), outOfOrder(acts.get(0)));
        }
        return present().orElseGet(this::nothing);
    }

    /** What meets it but for its order. */
    private List<Act> acts() {
        int number = UpdatesExpected.number(expectation);
        if (number > 0) {
            return PublicUpdates.of(conduct, escalation).stream()
                    .skip(number - 1L)
                    .limit(1)
                    .toList();
        }
        return conduct.acts().stream()
                .filter(act -> itself(act) || signs(false).anyMatch(sign -> sign.is(act)))
                .toList();
    }

    private boolean itself(Act act) {
        return act.what() == expectation.what()
                && (expectation.of() == null || expectation.of().equals(act.of()));
    }

    private Stream<Sign> signs(boolean presence) {
        return expectation.also().stream().filter(sign -> sign.presence() == presence);
    }

    private boolean inOrder(Act act) {
        boolean early = before == null || !itself(act) || !act.at().isAfter(before.at());
        return early && (after == null || (!act.at().isBefore(after.at()) && !bySame(act, after)));
    }

    private static boolean bySame(Act act, Act other) {
        return act.by() != null && act.by().equals(other.by());
    }

    private String outOfOrder(Act act) {
        if (before != null && act.at().isAfter(before.at())) {
            return "it came after what it should precede";
        }
        return after != null && act.at().isBefore(after.at())
                ? "it came before what it should follow"
                : Outcome.name(act.by(), escalation) + " did both; somebody else should";
    }

    private @Nullable String otherPerson(Act act) {
        return act.by() == null
                        || !itself(act)
                        || expectation.by().isEmpty()
                        || expectation.by().contains(act.by())
                ? null
                : "the records name " + Outcome.names(expectation.by(), escalation) + " for it";
    }

    /** Somebody seen in time was there. Somebody who was there and is seen later came nobody knows when. */
    private Optional<Result> present() {
        List<Act> seen = conduct.acts().stream()
                .filter(act -> signs(true).anyMatch(sign -> sign.is(act)))
                .toList();
        Instant due = expectation.due();
        if (!seen.isEmpty() && (due == null || !seen.get(0).at().isAfter(due))) {
            return Optional.of(Outcome.met(
                    expectation, seen.get(0), Outcome.name(seen.get(0).by(), escalation) + " was at work by then"));
        }
        // Who commands is said aloud; a commander of whom nothing at all is seen did not command.
        boolean tookPart =
                expectation.what() != What.COMMANDER_NAMED && signs(true).anyMatch(sign -> conduct.hasPart(sign.by()));
        return seen.isEmpty() && !tookPart
                ? Optional.empty()
                : Optional.of(Outcome.notExercised(expectation, "nobody wrote down when"));
    }

    private Result nothing() {
        Instant due = expectation.due();
        boolean waits =
                (expectation.before() != null && before == null) || (expectation.after() != null && after == null);
        if (waits || (due == null && expectation.before() == null && expectation.after() == null)) {
            return Outcome.notExercised(expectation, null);
        }
        if (due != null && due.isAfter(conduct.ended())) {
            return Outcome.notExercised(expectation, "there was still time when it ended");
        }
        return Outcome.missed(expectation, null, otherSeverity());
    }

    private @Nullable String otherSeverity() {
        return expectation.what() != What.SEVERITY_NAMED
                ? null
                : conduct.first(What.SEVERITY_NAMED)
                        .map(act -> act.of() + " was named instead")
                        .orElse(null);
    }
}
