package org.tocsin.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.problem.Problem;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.source.SourceTree;

/** What reading and checking a repository finds. */
final class Found {
    private Found() {}

    static List<Problem> in(SourceTree tree, Instant now) {
        ReadResult read = RecordReader.read(tree);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.records() != null) {
            problems.addAll(Checks.run(read.records(), now));
        }
        return problems.stream().sorted().toList();
    }
}
