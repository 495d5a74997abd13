package org.tocsin.signature;

import java.util.function.Supplier;
import org.tocsin.revision.Signature;

/** Verdicts on signatures, which earlier builds may have kept: to judge thousands takes seconds. */
@FunctionalInterface
public interface Verdicts {
    /** Nothing is kept. */
    Verdicts NEW = (commit, trust, judge) -> judge.get();

    /**
     * The verdict on a commit's signature.
     *
     * @param commit its full hash
     * @param trust names the keys it was held against, as {@link Trust#name} does
     */
    Signature on(String commit, String trust, Supplier<Signature> judge);
}
