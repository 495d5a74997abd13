package org.tocsin.check;

/** In the wrong order the cure does more harm than the fault. */
final class PlaybookSequence implements Rule {
    @Override
    public String id() {
        return "playbook-sequence";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process brings it back in numbered steps, and says what must hold before the first.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(
                "== Safe sequence\n\nBefore you begin", "«»== Safe sequence\n\n«Before you begin|Note»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.SEQUENCE, evidence, (file, section) -> {
            if (section.steps() < 2) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section is no sequence",
                        "numbered steps, each a line that begins with a dot and a blank",
                        "Write one step a line, such as `. Resume for one customer`, in the order in which they are safe.");
            } else if (section.terms().keySet().stream().noneMatch(term -> term.startsWith("before"))) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section does not say what must hold before the first step",
                        "a line `Before you begin::` above the steps",
                        "Add a line such as `Before you begin:: the snapshot is taken, and sending is paused.`");
            }
        });
    }
}
