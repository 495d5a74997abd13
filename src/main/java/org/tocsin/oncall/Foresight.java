package org.tocsin.oncall;

import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.model.internal.Escalation;

/**
 * All that can be said today of being on call in the year to come.
 *
 * @param contentions of two incidents at once, then of three
 */
public record Foresight(CoverageProof proof, List<Contention> contentions) {
    public Foresight {
        contentions = List.copyOf(contentions);
    }

    /** Over a time, such as {@link CoverageProof#year}. */
    public static Foresight over(Span time, Escalation escalation) {
        Horizon horizon = CoverageProof.horizon(time, escalation);
        ContentionSearch search = new ContentionSearch(horizon);
        return new Foresight(
                CoverageProof.of(horizon),
                IntStream.rangeClosed(2, Contention.MOST).mapToObj(search::over).toList());
    }
}
