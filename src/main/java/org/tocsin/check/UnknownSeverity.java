package org.tocsin.check;

/** Records are joined by these ids. */
final class UnknownSeverity implements Rule {
    @Override
    public String id() {
        return "unknown-severity";
    }

    @Override
    public String meaning() {
        return "Every severity that a record names stands in escalation/severities.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/roles.yaml", """
            roles:
              - id: incident-commander
                name: Incident commander
                duties: Runs the response.
                holders: [ana, ben]
                mandatory-at: [«sev1|sev0»]
              - id: communications-lead
                name: Communications lead
                duties: Writes to customers.
                holders: [ben]
                mandatory-at: [sev1]
              - id: technical-lead
                name: Technical lead
                duties: Repairs.
                holders: [ana]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence).severities((in, part, id) -> {
            if (!evidence.severities().containsKey(id)) {
                findings.error(
                        in,
                        part,
                        "there is no such severity",
                        "an id from escalation/severities.yaml",
                        Phrases.didYouMean(id, evidence.severities().keySet(), "Correct the id, or add the severity."));
            }
        });
    }
}
