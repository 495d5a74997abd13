package org.tocsin.check;

/** The playbook of the examples, with a mark where one is wanted. */
final class PlaybookExample {
    private static final String TEXT = """
            = Card flow: payments do not arrive
            :process: card-flow
            :owner: ana
            :reviewers: ben
            :reviewed: 2026-11-09
            :severities: sev1, sev2

            == When to use this

            * Payments are late.

            == Preserve data

            * [ ] Export the runs of the last day.

            == Contain

            . Pause "Payments in".

            == Recover

            . Find the first run that failed.

            == Roll back

            Known-good version:: release 12, of 2026-10-19

            == Safe sequence

            Before you begin:: the runs are exported.

            . Publish release 12, paused.
            . Resume for one shop, then for all.

            == Test in staging

            Ticked by:: somebody who did not make the change.

            * [ ] Ten events are booked once.

            == Validate after recovery

            |===
            | Check | Expected | Evidence

            | Payments against ledger
            | Difference 0
            | Both lists
            |===

            == Customer safety

            * Nobody is charged twice.
            """;

    private PlaybookExample() {}

    /** The same with a part of it replaced by one that has marks. */
    static Example of(String part, String marked) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("the playbook of the examples has no " + part);
        }
        return Example.of("content/playbooks/card-flow.adoc", TEXT.replace(part, marked));
    }

    /** The same, refused where a part is missing; the problem stands at its title. */
    static Example without(String part) {
        return Example.of("content/playbooks/card-flow.adoc", "«»" + TEXT.replace(part, "«" + part + "|»"));
    }
}
