package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;
import org.tocsin.problem.TextPrinter;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;

/**
 * Records without errors, from which questions are answered.
 *
 * @param now the present
 * @param zone the desk's
 */
record Answering(Records records, Escalation escalation, Instant now, ZoneId zone) {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(100);

    /** Null where records have errors, which then have been printed. */
    static @Nullable Answering read(RepositoryOptions repository, Path current, Clock clock, Terminal terminal) {
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Inspection inspection = Inspection.of(tree, now);
        Records records = inspection.records();
        if (records == null || inspection.stops()) {
            terminal.out().print(new TextPrinter().print(inspection.problems(), new TreeLines(tree)));
            return null;
        }
        return new Answering(
                records, records.escalation(), now, records.desk().value().zone());
    }

    /** Who is on call around an instant, as far ahead as any policy reaches. */
    Rota rota(Instant at) {
        return Rota.of(escalation, new Span(at.minus(BEFORE), at.plus(AFTER)));
    }
}
