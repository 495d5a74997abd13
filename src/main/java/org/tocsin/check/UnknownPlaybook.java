package org.tocsin.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.record.Recorded;

/** A playbook that is not there is found missing at night. */
final class UnknownPlaybook implements Rule {
    @Override
    public String id() {
        return "unknown-playbook";
    }

    @Override
    public String meaning() {
        return "Every playbook that a record names is a file.";
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
            playbooks: [content/playbooks/card-flow.adoc, «content/playbooks/card-flow.adoc|content/playbooks/cards-flow.adoc»]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            List<String> playbooks = process.value().playbooks();
            for (int i = 0; i < playbooks.size(); i++) {
                look(process, "playbooks[" + i + "]", playbooks.get(i), evidence, findings);
            }
        }
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            look(incident, "internal.playbook", incident.value().response().playbook(), evidence, findings);
        }
    }

    private static void look(
            Recorded<?> in, String part, @Nullable String playbook, Evidence evidence, Findings findings) {
        if (playbook != null && !evidence.prose().containsKey(playbook)) {
            List<String> known = evidence.prose().keySet().stream()
                    .filter(path -> path.startsWith("content/playbooks/"))
                    .sorted()
                    .toList();
            findings.error(
                    in,
                    part,
                    "there is no such playbook",
                    "a file in content/playbooks/",
                    Phrases.didYouMean(playbook, known, "Correct the path, or write the playbook."));
        }
    }
}
