package org.tocsin.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.record.Recorded;

/**
 * Tells of names that lead to nothing.
 *
 * @param what as in "there is no such team"
 * @param where as in "an id from escalation/teams.yaml"
 * @param otherwise what to do when no known name is near
 */
record UnknownName<I>(Set<I> known, String what, String where, String otherwise, Findings findings)
        implements Walk.Named<I> {

    /** For the records of one file. */
    static <T, I> UnknownName<I> in(String file, String what, List<T> records, Function<T, I> id, Findings findings) {
        return new UnknownName<>(
                records.stream().map(id).collect(Collectors.toUnmodifiableSet()),
                what,
                "an id from " + file,
                "Correct the id, or add the " + what + " to " + file + ".",
                findings);
    }

    @Override
    public void named(Recorded<?> in, String part, I id) {
        if (!known.contains(id)) {
            findings.error(in, part, "there is no such " + what, where, Phrases.didYouMean(id, known, otherwise));
        }
    }
}
