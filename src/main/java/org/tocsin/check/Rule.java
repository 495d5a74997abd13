package org.tocsin.check;

/** One thing that records must keep to. Rules are told apart by their ids, which never change. */
interface Rule {
    /** Stable id, printed in brackets after each problem. */
    String id();

    /** One sentence, true of records that keep to it. */
    String meaning();

    /** What is accepted and what is refused, as it would stand in files. */
    Example example();

    /** Whether {@code site/waivers.yaml} may set it aside; rules that keep readers or the site safe say no. */
    default boolean waivable() {
        return true;
    }

    /** Finds everything that does not keep to it. */
    void check(Evidence evidence, Findings findings);
}
