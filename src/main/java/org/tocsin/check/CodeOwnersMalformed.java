package org.tocsin.check;

/** GitHub leaves out what it does not understand, and nobody is asked. */
final class CodeOwnersMalformed implements Rule {
    @Override
    public String id() {
        return "code-owners-malformed";
    }

    @Override
    public String meaning() {
        return "Every line of CODEOWNERS is one that GitHub understands.";
    }

    @Override
    public Example example() {
        return Example.of(".github/CODEOWNERS", "«»/incidents/ «@example/support|support team»\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CodeOwners.Fault fault : CodeOwners.of(evidence.records().tree()).faults()) {
            findings.warning(
                    fault.place(),
                    "GitHub leaves this line out: " + fault.why(),
                    "a pattern, then owners such as @name, @organisation/team or an e-mail address",
                    "Correct the line, or put `#` before it.");
        }
    }
}
