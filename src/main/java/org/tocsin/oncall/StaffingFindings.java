package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;

/** Finds when fewer are on call in a schedule than have to be. Each instant counts as one lack only, the gravest. */
final class StaffingFindings {
    private final Horizon horizon;
    private final Schedule schedule;
    private final Subject subject;
    private final Findings findings;

    StaffingFindings(Horizon horizon, Schedule schedule, Findings findings) {
        this.horizon = horizon;
        this.schedule = schedule;
        this.subject = new Subject(Subject.Of.SCHEDULE, schedule.id().value());
        this.findings = findings;
    }

    void find(Wanted wanted) {
        Crew crew = horizon.crew(schedule.id());
        gaps(Spans.common(wanted.covered(), crew.when(List::isEmpty)));
        tooFew(
                FindingKind.BELOW_MINIMUM,
                "minimum",
                Spans.common(
                        wanted.covered(), crew.when(people -> !people.isEmpty() && people.size() < schedule.minimum())),
                schedule.minimum(),
                "");
        tooFew(
                FindingKind.HOLIDAY_SHORT_STAFFED,
                "holidays.minimum",
                Spans.common(wanted.holidays(), enoughUsually(crew, schedule.holidayMinimum())),
                schedule.holidayMinimum(),
                " on public holidays");
        for (Map.Entry<Peak, List<Span>> peak : wanted.peaks().entrySet()) {
            int minimum = peak.getKey().minimum();
            tooFew(
                    FindingKind.PEAK_SHORT_STAFFED,
                    "peaks[" + schedule.peaks().indexOf(peak.getKey().id()) + "]",
                    Spans.common(peak.getValue(), enoughUsually(crew, minimum)),
                    minimum,
                    " during the peak `" + peak.getKey().id() + "`");
        }
    }

    private List<Span> enoughUsually(Crew crew, int wanted) {
        return crew.when(people -> !people.isEmpty() && people.size() >= schedule.minimum() && people.size() < wanted);
    }

    private void tooFew(FindingKind kind, String part, List<Span> when, int wanted, String occasion) {
        if (when.isEmpty()) {
            return;
        }
        int fewest = horizon.crew(schedule.id()).stretches().stream()
                .filter(stretch -> !Spans.common(List.of(stretch.span()), when).isEmpty())
                .mapToInt(stretch -> stretch.value().size())
                .min()
                .orElse(0);
        findings.add(
                kind,
                subject,
                part,
                when,
                "only " + fewest + " of " + wanted + " are on call" + occasion,
                wanted + " people on call at once",
                "Add a layer below " + lowestLayer()
                        + ", or somebody to one that runs at that time, or an override for " + first(when) + ".");
    }

    /** A gap that begins where a turn ends and another should begin is a hand-off to nobody. */
    private void gaps(List<Span> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        List<Turned> turns = new ArrayList<>();
        for (Layer layer : schedule.layers()) {
            Turns.of(layer, schedule.zone(), horizon.time()).forEach(turn -> turns.add(new Turned(layer, turn)));
        }
        Set<Instant> ends =
                horizon.shifts(schedule.id()).stream().map(Shift::until).collect(Collectors.toSet());
        List<Span> plain = new ArrayList<>();
        List<Span> handOffs = new ArrayList<>();
        Set<Turned> missing = new LinkedHashSet<>();
        Set<Turned> missingAtHandOff = new LinkedHashSet<>();
        for (Span gap : gaps) {
            List<Turned> due = turns.stream()
                    .filter(turned -> turned.turn().span().contains(gap.from()))
                    .toList();
            boolean handOff = ends.contains(gap.from())
                    && due.stream()
                            .anyMatch(turned -> turned.turn().span().from().equals(gap.from()));
            (handOff ? handOffs : plain).add(gap);
            (handOff ? missingAtHandOff : missing).addAll(due);
        }
        addGap(FindingKind.COVERAGE_GAP, plain, missing, "nobody is on call");
        addGap(FindingKind.HAND_OFF_TO_NOBODY, handOffs, missingAtHandOff, "a turn ends and nobody follows");
    }

    private void addGap(FindingKind kind, List<Span> when, Set<Turned> missing, String message) {
        String part = missing.stream()
                .map(turned -> "layers[" + schedule.layers().indexOf(turned.layer()) + "].participants")
                .findFirst()
                .orElse(schedule.coverage().isEmpty() ? "layers" : "coverage");
        Set<PersonId> away = missing.stream()
                .map(turned -> turned.turn().person())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (when.isEmpty()) {
            return;
        }
        String expected =
                schedule.coverage().isEmpty() ? "somebody on call at every hour" : "somebody on call within `coverage`";
        if (away.isEmpty()) {
            findings.add(
                    kind,
                    subject,
                    part,
                    when,
                    message + ": no layer runs at that time",
                    expected,
                    "Add somebody to layer " + lowestLayer()
                            + " and widen its `windows` or `ends`, add a layer below it, or an override for "
                            + first(when) + "; or, if nobody need be on call then, say so under `coverage`.");
        } else {
            findings.add(
                    kind,
                    subject,
                    part,
                    when,
                    message + ": it is the turn of " + Ids.anyOf(away) + ", who is away",
                    expected,
                    "Swap the turn by an override that replaces "
                            + Ids.quoted(away.iterator().next()) + " for " + first(when) + ", or add a layer below "
                            + lowestLayer() + " that takes over.");
        }
    }

    private String lowestLayer() {
        List<Layer> layers = schedule.layers();
        return layers.isEmpty()
                ? "the others"
                : Ids.quoted(layers.get(layers.size() - 1).id());
    }

    /** As an override writes it, so that it can be copied. */
    private String first(List<Span> when) {
        return written(when.get(0).from()) + " until " + written(when.get(0).until());
    }

    private String written(Instant instant) {
        return instant.atZone(schedule.zone()).toOffsetDateTime().toString();
    }

    /** A turn and the layer it belongs to. */
    private record Turned(Layer layer, Turn turn) {}
}
