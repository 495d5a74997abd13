package org.tocsin.check;

/** Whoever is named must be reachable. */
final class UnknownPerson implements Rule {
    @Override
    public String id() {
        return "unknown-person";
    }

    @Override
    public String meaning() {
        return "Every person that a record names stands in escalation/people.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/roles.yaml", """
            roles:
              - id: incident-commander
                name: Incident commander
                duties: Runs the response.
                holders: [«ana|anna», ben]
                mandatory-at: [sev1]
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
        new NamesInRecords(evidence).people((in, part, id) -> {
            if (!evidence.people().containsKey(id)) {
                findings.error(
                        in,
                        part,
                        "this id names nobody",
                        "an id from escalation/people.yaml",
                        Phrases.didYouMean(
                                id,
                                evidence.people().keySet(),
                                "Correct the id, or add the person to escalation/people.yaml."));
            }
        });
    }
}
