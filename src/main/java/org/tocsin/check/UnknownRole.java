package org.tocsin.check;

/** A role that does not exist reaches nobody. */
final class UnknownRole implements Rule {
    @Override
    public String id() {
        return "unknown-role";
    }

    @Override
    public String meaning() {
        return "Every role that a record names stands in escalation/roles.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/authority.yaml", """
            actions:
              - id: rollback
                name: Roll back
                meaning: Going back to the last good version.
                approvals:
                  - severities: [sev1, sev2]
                    approver: incident-commander
                    deputy: «technical-lead|tech-lead»
                    within: PT15M
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence).roles((in, part, id) -> {
            if (!evidence.roles().containsKey(id)) {
                findings.error(
                        in,
                        part,
                        "there is no such role",
                        "an id from escalation/roles.yaml",
                        Phrases.didYouMean(
                                id,
                                evidence.roles().keySet(),
                                "Correct the id, or add the role to escalation/roles.yaml."));
            }
        });
    }
}
