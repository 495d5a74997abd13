package org.tocsin.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.check.Checks;
import org.tocsin.problem.Problem;
import org.tocsin.record.KeptIncidents;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;

/**
 * A repository read and checked.
 *
 * @param records null when a file that others depend on could not be read
 * @param problems sorted
 */
record Inspection(@Nullable Records records, List<Problem> problems) {
    static Inspection of(SourceTree tree, Instant now) {
        return of(tree, now, null);
    }

    /** @param kept what earlier builds read; null where nothing is kept */
    static Inspection of(SourceTree tree, Instant now, @Nullable KeptIncidents kept) {
        ReadResult read = RecordReader.read(tree, kept);
        List<Problem> problems = new ArrayList<>(read.problems());
        Records records = read.records();
        if (records != null) {
            problems.addAll(Checks.run(records, now));
        }
        problems.sort(null);
        return new Inspection(records, List.copyOf(problems));
    }

    /** Whether commits have to be signed, explained and reviewed by two. */
    boolean isRegulated() {
        return records != null && records.desk().value().regulated();
    }

    /** Whether the desk may not be built. */
    boolean stops() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether not even the status page may be built. No line of it comes from {@code escalation/} or from playbooks. */
    boolean stopsStatus() {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .anyMatch(file -> !file.startsWith("escalation/") && !file.startsWith("content/playbooks/"));
    }
}
