package org.tocsin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;

/**
 * What earlier builds found out about past commits, so that none is read again.
 *
 * <p>The past does not change: what it says is a function of the contents compared, the time looked at and the program, and all
 * of these are in the key.
 */
final class KeptChanges implements AutoCloseable {
    private final KeptAnswers answers;

    private KeptChanges(KeptAnswers answers) {
        this.answers = answers;
    }

    /**
     * What was found out of one or two contents.
     *
     * @param words why one could not be read, or nothing
     */
    record Told(List<Change> changes, String words) {}

    /** Opens what earlier builds found out; null where nothing is kept. */
    static KeptChanges in(@Nullable Path cache) {
        return new KeptChanges(KeptAnswers.in(cache, "versions"));
    }

    /** What was found out of something, or is found out now. */
    Told told(String of, Supplier<Told> findOut) {
        return answers.to(of, Told.class, findOut);
    }

    /** Keeps what this build found out, for the next. */
    void save() {
        answers.save();
    }

    @Override
    public void close() {
        answers.close();
    }
}
