package org.tocsin.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Scenario;
import org.tocsin.score.Conduct;
import org.tocsin.score.Conducts;
import org.tocsin.score.Score;
import org.tocsin.score.Scoring;

/**
 * A drill or an incident, held against the policy.
 *
 * @param id of the drill or incident
 * @param title of the scenario or the incident
 * @param drill null for an incident
 * @param policy null where none is for its process at its severity
 * @param revision the commit whose policy it is; null for the files as they lie on disk
 */
record ScoreAnswer(
        String id,
        String title,
        @Nullable Drill drill,
        Conduct conduct,
        @Nullable EscalationPolicy policy,
        @Nullable String revision,
        Score score) {
    static ScoreAnswer of(Drill drill, List<Scenario> scenarios, Escalation escalation, @Nullable String revision) {
        Scenario scenario = scenarios.stream()
                .filter(one -> one.id().equals(drill.scenario()))
                .findFirst()
                .orElse(null);
        String title = scenario == null ? drill.scenario().value() : scenario.title();
        return of(drill.id().value(), title, drill, Conducts.of(drill), scenario, escalation, revision);
    }

    /** Empty where the incident's record says too little to be measured. */
    static Optional<ScoreAnswer> of(IncidentRecord record, Escalation escalation, @Nullable String revision) {
        return Conducts.of(record, escalation)
                .map(conduct ->
                        of(record.id().value(), record.customer().title(), null, conduct, null, escalation, revision));
    }

    private static ScoreAnswer of(
            String id,
            String title,
            @Nullable Drill drill,
            Conduct conduct,
            @Nullable Scenario scenario,
            Escalation escalation,
            @Nullable String revision) {
        return new ScoreAnswer(
                id,
                title,
                drill,
                conduct,
                escalation.policy(conduct.process(), conduct.severity()).orElse(null),
                revision,
                Scoring.of(conduct, scenario, escalation));
    }
}
