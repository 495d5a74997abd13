package org.tocsin.check;

/** At three in the morning nobody guesses a number. */
final class PlaybookKnownGood implements Rule {
    @Override
    public String id() {
        return "playbook-known-good";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process names the version that is known to be good.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(
                "== Roll back\n\nKnown-good version::", "«»== Roll back\n\n«Known-good version|Version»::");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.ROLL_BACK, evidence, (file, section) -> {
            if (section.term("known-good version").isEmpty()) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section does not name the version that is known to be good",
                        "a line `Known-good version::` with the id of the version and since when it is in production",
                        "Add a line such as `Known-good version:: release 212, published 2026-10-19`.");
            }
        });
    }
}
