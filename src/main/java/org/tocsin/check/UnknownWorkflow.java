package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.record.Recorded;

/** Whoever contains harm at night has to find the workflow. */
final class UnknownWorkflow implements Rule {
    @Override
    public String id() {
        return "unknown-workflow";
    }

    @Override
    public String meaning() {
        return "Every workflow that a containment strategy touches is one of its process.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/processes/card-flow.yaml", """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            playbooks: [content/playbooks/card-flow.adoc]
            containment:
              - {strategy: Pause the flow, effect: Payments wait, triggered-by: technical-lead, workflows: [«payments-in|payment-in»]}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            Set<String> known = process.value().workflows().stream()
                    .map(BusinessProcess.Workflow::id)
                    .collect(Collectors.toUnmodifiableSet());
            UnknownName<String> unknown = new UnknownName<>(
                    known,
                    "workflow",
                    "the id of a workflow of this process",
                    "Correct the id, or add the workflow under `workflows`.",
                    findings);
            Walk.parts(
                    "containment",
                    process.value().containment(),
                    (part, containment) -> Walk.list(process, part + ".workflows", containment.workflows(), unknown));
        }
    }
}
