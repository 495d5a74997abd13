package org.tocsin.check;

import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.record.Recorded;

/** When a critical process fails, somebody looks for this. */
final class PlaybookMissing implements Rule {
    @Override
    public String id() {
        return "playbook-missing";
    }

    @Override
    public String meaning() {
        return "Every critical process has a playbook.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/processes/card-flow.yaml", """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: «critical»
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            «playbooks: [content/playbooks/card-flow.adoc]|»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            if (process.value().criticality() == BusinessProcess.Criticality.CRITICAL
                    && process.value().playbooks().isEmpty()) {
                findings.error(
                        process,
                        "criticality",
                        "this critical process has no playbook",
                        "`playbooks`",
                        "Write one in content/playbooks/ and name it here.");
            }
        }
    }
}
