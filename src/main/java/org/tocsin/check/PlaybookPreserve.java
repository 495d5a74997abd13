package org.tocsin.check;

/** Who repairs first loses the traces. */
final class PlaybookPreserve implements Rule {
    @Override
    public String id() {
        return "playbook-preserve-data";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process says what to do to preserve data, in steps or boxes to tick.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of("== Preserve data\n\n* [ ] Export", "«»== Preserve data\n\n«* [ ] |»Export");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.PRESERVE, evidence, (file, section) -> {
            if (section.ticks() == 0 && section.steps() == 0) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section has nothing to do or to tick",
                        "at least one step that keeps data or traces safe",
                        "Add a line such as `* [ ] Take a snapshot of the orders`.");
            }
        });
    }
}
