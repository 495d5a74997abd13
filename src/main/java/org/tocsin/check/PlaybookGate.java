package org.tocsin.check;

/** What was not tried in staging is tried on customers. */
final class PlaybookGate implements Rule {
    @Override
    public String id() {
        return "playbook-staging-gate";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process has a gate before production: what is tried in staging, and who ticks it.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of("== Test in staging\n\nTicked by", "«»== Test in staging\n\n«Ticked by|Note»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.STAGING, evidence, (file, section) -> {
            if (section.ticks() == 0) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this gate has nothing to tick",
                        "at least one box, `* [ ]`, for what must be seen in staging before production",
                        "Add a line such as `* [ ] The same ten orders a second time give none`.");
            } else if (section.term("ticked by").isEmpty()) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this gate does not say who ticks it",
                        "a line `Ticked by::` that says who opens the way to production",
                        "Add a line such as `Ticked by:: somebody who did not make the change`.");
            }
        });
    }
}
