package org.tocsin.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.open.IncidentId;

/** Every drill and every incident held against the policy as it is now. */
public final class Scores {
    private final Map<DrillId, Score> drills;
    private final Map<IncidentId, Score> incidents;

    private Scores(Map<DrillId, Score> drills, Map<IncidentId, Score> incidents) {
        this.drills = drills;
        this.incidents = incidents;
    }

    /** Worked out now. */
    public static Scores of(Everything everything) {
        return of(everything, (conduct, scenario) -> Scoring.of(conduct, scenario, everything.escalation()));
    }

    /**
     * As they are measured.
     *
     * @param measure asked once for each, from several threads
     */
    public static Scores of(Everything everything, Measure measure) {
        Map<ScenarioId, Scenario> scenarios =
                everything.scenarios().stream().collect(Collectors.toMap(Scenario::id, Function.identity()));
        return new Scores(
                measured(
                        everything.drills(),
                        Drill::id,
                        drill -> Optional.of(measure.of(Conducts.of(drill), scenarios.get(drill.scenario())))),
                measured(
                        everything.incidents(),
                        IncidentRecord::id,
                        record -> Conducts.of(record, everything.escalation())
                                .map(conduct -> measure.of(conduct, null))));
    }

    private static <T, I> Map<I, Score> measured(
            List<T> all, Function<T, I> id, Function<T, Optional<Score>> measured) {
        return all.parallelStream()
                .flatMap(one -> measured.apply(one).map(score -> Map.entry(id.apply(one), score)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without results where no policy is for what was played. */
    public Score of(Drill drill) {
        return Objects.requireNonNull(drills.get(drill.id()), () -> "not among those measured: " + drill.id());
    }

    /** Empty where its record says too little to be measured. */
    public Optional<Score> of(IncidentRecord record) {
        return Optional.ofNullable(incidents.get(record.id()));
    }
}
