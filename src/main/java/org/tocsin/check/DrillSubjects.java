package org.tocsin.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Step;
import org.tocsin.record.Recorded;

/** What the observations of one drill may be about, by what was seen to happen. */
final class DrillSubjects {
    private final Evidence evidence;
    private final Drill drill;

    DrillSubjects(Evidence evidence, Drill drill) {
        this.evidence = evidence;
        this.drill = drill;
    }

    /** Sorted ids. */
    Set<String> of(Drill.What what) {
        return switch (what) {
            case INJECT_GIVEN, CONTINGENCY_GIVEN -> ofScenario(Scenario::injects, Scenario.Inject::id);
            case SEVERITY_NAMED -> ids(evidence.severities().keySet(), Object::toString);
            case COMMANDER_NAMED, ROLE_TAKEN -> ids(evidence.roles().keySet(), Object::toString);
            case ACKNOWLEDGED, ESCALATED -> steps();
            case UPDATE_SENT ->
                ids(evidence.escalation().channels(), channel -> channel.id().value());
            case DECIDED -> ofScenario(Scenario::decisions, Scenario.DecisionPoint::id);
            case DATA_PRESERVED, CONTAINED, RECOVERED -> workflows();
            case DATA_CHECKED, RECOVERY_VALIDATED -> checks();
            case AUTHORITY_NOTIFIED -> stages();
        };
    }

    private Set<String> steps() {
        Recorded<EscalationPolicy> policy =
                evidence.coverage().get(new Evidence.Coverage(drill.process(), drill.severity()));
        return policy == null ? Set.of() : ids(policy.value().steps(), Step::id);
    }

    private <T> Set<String> ofScenario(Function<Scenario, List<T>> parts, Function<T, String> id) {
        Set<String> all = new TreeSet<>();
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            if (scenario.value().id().equals(drill.scenario())) {
                all.addAll(ids(parts.apply(scenario.value()), id));
            }
        }
        return all;
    }

    private Set<String> workflows() {
        Recorded<BusinessProcess> process = evidence.processes().get(drill.process());
        return process == null ? Set.of() : ids(process.value().workflows(), BusinessProcess.Workflow::id);
    }

    private Set<String> checks() {
        Recorded<BusinessProcess> process = evidence.processes().get(drill.process());
        return process == null ? Set.of() : ids(process.value().integrityChecks(), BusinessProcess.IntegrityCheck::id);
    }

    private Set<String> stages() {
        Set<String> all = new TreeSet<>();
        evidence.escalation().obligations().forEach(obligation -> all.addAll(ids(obligation.stages(), s -> s.id())));
        return all;
    }

    private static <T> Set<String> ids(Collection<T> things, Function<T, String> id) {
        Set<String> ids = new TreeSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }
}
