package org.tocsin.check;

/** What we repair may hurt somebody else. */
final class PlaybookCustomerSafety implements Rule {
    @Override
    public String id() {
        return "playbook-customer-safety";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process says how customers are kept from harm.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(
                "== Customer safety\n\n* Nobody is charged twice.\n",
                "«»== Customer safety\n«\n* Nobody is charged twice.\n|»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.CUSTOMER_SAFETY, evidence, (file, section) -> {
            if (section.blank()) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section is empty",
                        "what might harm customers while this is repaired, and what keeps it from them",
                        "Write one sentence at least; if nothing can harm them, say why.");
            }
        });
    }
}
