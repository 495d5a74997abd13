package org.tocsin.oncall;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;

/**
 * Finds who takes more of a layer than the others. What counts is the time of turns as they stand after swaps, over as many
 * whole rounds as the time holds; absences count for the absent, since whoever is on call instead is in another layer.
 */
final class ShareFindings {
    private final Horizon horizon;
    private final Schedule schedule;
    private final Findings findings;

    ShareFindings(Horizon horizon, Schedule schedule, Findings findings) {
        this.horizon = horizon;
        this.schedule = schedule;
        this.findings = findings;
    }

    void find() {
        for (int i = 0; i < schedule.layers().size(); i++) {
            Layer layer = schedule.layers().get(i);
            int number = i;
            wholeRounds(layer).ifPresent(rounds -> share(layer, number, rounds));
        }
    }

    /** Rounds are counted in turns, so windows that leave out a turn do not lengthen a round. */
    private Optional<Span> wholeRounds(Layer layer) {
        List<Turn> turns = Turns.whole(layer, schedule.zone(), horizon.time()).stream()
                .filter(turn -> !turn.span().from().isBefore(horizon.time().from())
                        && !turn.span().until().isAfter(horizon.time().until()))
                .toList();
        int size = layer.participants().size();
        int whole = turns.size() / size * size;
        return whole == 0
                ? Optional.empty()
                : Optional.of(new Span(
                        turns.get(0).span().from(), turns.get(whole - 1).span().until()));
    }

    private void share(Layer layer, int number, Span rounds) {
        Map<PersonId, Duration> shares = new HashMap<>();
        for (Turn turn : Turns.of(layer, schedule.zone(), rounds)) {
            List<Span> own = List.of(turn.span());
            for (ScheduleOverride override : schedule.overrides()) {
                if (turn.person().equals(override.replaces())) {
                    List<Span> taken = Spans.between(override.from(), override.until())
                            .map(List::of)
                            .orElse(List.of());
                    add(shares, override.who(), Spans.common(own, taken));
                    own = Spans.without(own, taken);
                }
            }
            add(shares, turn.person(), own);
        }
        List<PersonId> participants = layer.participants().stream().distinct().toList();
        double all = shares.values().stream().mapToDouble(Duration::toSeconds).sum();
        int percent = horizon.escalation().limits().onCall().unevenPercent();
        double most = all / participants.size() * (100 + percent) / 100;
        for (PersonId person : participants) {
            Duration share = shares.getOrDefault(person, Duration.ZERO);
            if (share.toSeconds() > most) {
                add(layer, number, person, rounds, Math.round(100 * share.toSeconds() / all), participants.size());
            }
        }
    }

    private void add(Layer layer, int number, PersonId person, Span rounds, long share, int people) {
        int percent = horizon.escalation().limits().onCall().unevenPercent();
        findings.add(
                FindingKind.UNEVEN_SHARE,
                new Subject(Subject.Of.SCHEDULE, schedule.id().value()),
                "layers[" + number + "].participants[" + layer.participants().indexOf(person) + "]",
                List.of(rounds),
                Ids.quoted(person) + " takes " + share + " % of layer " + Ids.quoted(layer.id()) + ", shared by "
                        + people,
                "about " + Math.round(100.0 / people) + " %, and at most " + percent
                        + " % more than that (escalation/limits.yaml)",
                "Let the participants take turns equally often, change the days of hand-offs, or swap some turns of "
                        + Ids.quoted(person) + " by overrides.");
    }

    private static void add(Map<PersonId, Duration> shares, PersonId person, List<Span> spans) {
        for (Span span : spans) {
            shares.merge(person, span.length(), Duration::plus);
        }
    }
}
