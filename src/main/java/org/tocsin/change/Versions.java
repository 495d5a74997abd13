package org.tocsin.change;

import java.util.List;

/**
 * The known past of the escalation.
 *
 * @param all newest first
 * @param comparisons of two versions each, those with the latest first
 * @param known how far the past is known
 */
public record Versions(List<Version> all, List<Comparison> comparisons, Known known) {
    /** Nothing is known, for there is no repository. */
    public static final Versions NONE = new Versions(List.of(), List.of(), Known.NO_REPOSITORY);

    public Versions {
        all = List.copyOf(all);
        comparisons = List.copyOf(comparisons);
    }

    /** How far a past is known. */
    public enum Known {
        /** To its beginning. */
        WHOLE,
        /** To where the clone was cut off. */
        SHALLOW,
        /** To the oldest that is shown. */
        LATEST,
        /** Not at all. */
        NO_REPOSITORY
    }
}
