package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;

/** Reads one text as a record, for tests of shapes. */
final class Refused {
    private Refused() {}

    static <T> T read(Kind<T> kind, String path, String text) {
        RecordReader.Read<T> read = RecordReader.read(kind, new SourceText(path, text));
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.recorded()).value();
    }

    static <T> T read(Kind<T> kind, String text) {
        return read(kind, kind.files(), text);
    }

    /** The one problem, as {@code line:column: message [rule] | expected | fix}. */
    static String only(Kind<?> kind, String path, String text) {
        List<Problem> problems =
                RecordReader.read(kind, new SourceText(path, text)).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        return problem.place().line() + ":" + problem.place().column() + ": " + problem.message() + " ["
                + problem.rule() + "] | " + problem.expected() + " | " + problem.fix();
    }

    static String only(Kind<?> kind, String text) {
        return only(kind, kind.files(), text);
    }
}
