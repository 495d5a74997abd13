package org.tocsin.site.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.open.IncidentId;
import org.tocsin.score.Conduct;
import org.tocsin.score.Conducts;
import org.tocsin.score.Score;
import org.tocsin.score.Scoring;

/** Holds drills and incidents against the policy as it is now, each once. */
final class Scores {
    private final Everything everything;
    private final Map<DrillId, Score> drills = new ConcurrentHashMap<>();
    private final Map<IncidentId, Optional<Score>> incidents = new ConcurrentHashMap<>();

    Scores(Everything everything) {
        this.everything = everything;
    }

    /** Without results where no policy is for what was played. */
    Score of(Drill drill) {
        return drills.computeIfAbsent(drill.id(), unused -> score(drill));
    }

    /** Empty where its record says too little to be measured. */
    Optional<Score> of(IncidentRecord record) {
        return incidents.computeIfAbsent(
                record.id(),
                unused -> Conducts.of(record, everything.escalation()).map(conduct -> held(conduct, null)));
    }

    private Score score(Drill drill) {
        Scenario played = everything.scenarios().stream()
                .filter(scenario -> scenario.id().equals(drill.scenario()))
                .findFirst()
                .orElse(null);
        return held(Conducts.of(drill), played);
    }

    private Score held(Conduct conduct, @Nullable Scenario scenario) {
        return Scoring.of(conduct, scenario, everything.escalation());
    }
}
