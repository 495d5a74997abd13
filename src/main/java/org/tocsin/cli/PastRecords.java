package org.tocsin.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.check.Checks;
import org.tocsin.history.Commits;
import org.tocsin.problem.Problem;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.site.desk.AsOf;
import org.tocsin.source.SourceTree;

/** All records as commits have them, which may keep to older rules than today's. */
final class PastRecords {
    private final Commits commits;
    private final Map<String, Records> read = new HashMap<>();

    PastRecords(Commits commits) {
        this.commits = commits;
    }

    /** Why no desk can be made of them, in words; empty where one can. */
    String unread(AsOf asOf) {
        ReadResult result = RecordReader.read(tree(asOf));
        Records records = result.records();
        List<Problem> errors = errors(result.problems());
        if (records == null || !errors.isEmpty()) {
            return words(errors);
        }
        read.put(asOf.commit(), records);
        return words(errors(Checks.ofNames(records, asOf.at())));
    }

    /** Those of a commit of which a desk can be made. They are handed over once, for they are large. */
    Records take(AsOf asOf) {
        Records known = read.remove(asOf.commit());
        Records records = known == null ? RecordReader.read(tree(asOf)).records() : known;
        if (records == null) {
            throw new IllegalStateException("the records of " + asOf.commit() + " could be read before");
        }
        return records;
    }

    private SourceTree tree(AsOf asOf) {
        return commits.tree(asOf.commit())
                .orElseThrow(() -> new IllegalStateException("commit " + asOf.commit() + " was here before"));
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    private static String words(List<Problem> errors) {
        if (errors.isEmpty()) {
            return "";
        }
        Problem first = errors.get(0);
        int more = errors.size() - 1;
        return first.place() + ": " + first.message() + (more == 0 ? "" : ", and " + more + " more");
    }
}
