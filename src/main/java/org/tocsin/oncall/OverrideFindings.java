package org.tocsin.oncall;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;

/** Finds overrides that another one keeps from having effect. */
final class OverrideFindings {
    private final Horizon horizon;
    private final Schedule schedule;
    private final Findings findings;

    OverrideFindings(Horizon horizon, Schedule schedule, Findings findings) {
        this.horizon = horizon;
        this.schedule = schedule;
        this.findings = findings;
    }

    void find() {
        for (int later = 1; later < schedule.overrides().size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                contradiction(earlier, later);
            }
        }
    }

    /** The one written first has its way. */
    private void contradiction(int earlier, int later) {
        ScheduleOverride first = schedule.overrides().get(earlier);
        ScheduleOverride second = schedule.overrides().get(later);
        if (first.who().equals(second.who())) {
            return;
        }
        List<Span> both = Spans.common(span(first), span(second));
        if (both.isEmpty()) {
            return;
        }
        PersonId replaced = second.replaces();
        List<Span> when = List.of();
        if (replaced != null && replaced.equals(first.replaces())) {
            when = Spans.common(both, turns(replaced));
        } else if (replaced == null && first.replaces() == null) {
            Predicate<List<PersonId>> onlyOne =
                    people -> people.contains(first.who()) && !people.contains(second.who());
            when = Spans.common(both, horizon.crew(schedule.id()).when(onlyOne));
        }
        findings.add(
                FindingKind.OVERRIDE_OVERLAP,
                new Subject(Subject.Of.SCHEDULE, schedule.id().value()),
                "overrides[" + later + "]",
                when,
                "this override for " + Ids.quoted(second.who()) + " has no effect, since an earlier one puts "
                        + Ids.quoted(first.who()) + " into the same place",
                "one override for a place at a time",
                "Delete one of the two, or let this one begin where the other ends.");
    }

    private List<Span> span(ScheduleOverride override) {
        Optional<Span> span = Spans.between(override.from(), override.until());
        return span.flatMap(all -> Spans.within(all, horizon.time()))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Span> turns(PersonId person) {
        return Spans.united(schedule.layers().stream()
                .flatMap(layer -> Turns.of(layer, schedule.zone(), horizon.time()).stream())
                .filter(turn -> turn.person().equals(person))
                .map(Turn::span)
                .toList());
    }
}
