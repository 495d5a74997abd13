package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Scenario;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

/** Holds conduct against what the records expect. */
public final class Scoring {
    /** Shifts that began before, and a limit that runs on. */
    private static final Duration AROUND = Duration.ofDays(2);

    private Scoring() {}

    /**
     * Against all that is expected of it. Nothing where no policy is for its process at its severity.
     *
     * @param scenario what was played; null for an incident
     */
    public static Score of(Conduct conduct, @Nullable Scenario scenario, Escalation escalation) {
        Instant from = conduct.trigger();
        Instant last = conduct.ended().isBefore(from) ? from : conduct.ended();
        Rota rota = Rota.of(escalation, new Span(from.minus(AROUND), last.plus(AROUND)));
        return of(conduct, Expectations.of(escalation, rota, conduct, scenario), escalation);
    }

    /**
     * Against some expectations.
     *
     * @param escalation for the names of people, and what must not stand in messages
     */
    public static Score of(Conduct conduct, List<Expectation> expectations, Escalation escalation) {
        return new Score(expectations.stream()
                .map(expectation -> result(conduct, expectation, escalation))
                .toList());
    }

    private static Result result(Conduct conduct, Expectation expectation, Escalation escalation) {
        if (expectation.id().equals(UpdatesExpected.RULES)) {
            return MessagesKept.result(conduct, expectation, escalation);
        }
        Result result = expectation.group() == Group.AUTHORITY
                ? ByAuthority.result(conduct, expectation, escalation)
                : new ByTime(conduct, expectation, escalation).result();
        boolean unseen = result.verdict() == Verdict.MISSED
                && result.act() == null
                && !conduct.watched().contains(expectation.what());
        return unseen ? Outcome.notExercised(expectation, "the record of an incident has no place for it") : result;
    }
}
