package org.tocsin.check;

import java.util.List;
import org.tocsin.check.Evidence.Coverage;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Step;
import org.tocsin.record.Recorded;

/** A step that no policy has cannot have been followed. */
final class UnknownStep implements Rule {
    @Override
    public String id() {
        return "unknown-step";
    }

    @Override
    public String meaning() {
        return "An escalation names a step of the policy for its process and severity.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: resolved
                  components: {cards: operational}
                  message: Some card payments were declined until 08:20 UTC.
            internal:
              process: card-flow
              severity: sev1
              commander: ana
              communications: ben
              escalations:
                - at: 2026-11-03T08:16Z
                  to: ana
                  step: «first|frist»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            Response response = incident.value().response();
            if (response.process() == null
                    || response.severity() == null
                    || response.escalations().isEmpty()) {
                continue;
            }
            Recorded<EscalationPolicy> policy =
                    evidence.coverage().get(new Coverage(response.process(), response.severity()));
            if (policy == null) {
                continue;
            }
            List<String> steps = policy.value().steps().stream().map(Step::id).toList();
            for (int i = 0; i < response.escalations().size(); i++) {
                String step = response.escalations().get(i).step();
                if (step != null && !steps.contains(step)) {
                    findings.warning(
                            incident,
                            "internal.escalations[" + i + "].step",
                            "the policy `" + policy.value().id() + "` has no such step",
                            "one of " + String.join(", ", steps),
                            Phrases.didYouMean(
                                    step,
                                    steps,
                                    "Correct the step, or delete the line if the policy has changed since."));
                }
            }
        }
    }
}
