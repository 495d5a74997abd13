package org.tocsin.drill.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;
import org.tocsin.source.WorkTree;

/** The small repository of the canary scenario, which changes seldom. */
final class Fixture {
    private Fixture() {}

    static Material material() {
        Records records = Objects.requireNonNull(RecordReader.read(
                        WorkTree.at(Path.of("src/test/scenarios/canary/given").toAbsolutePath()))
                .records());
        return new Material(
                records.escalation(),
                records.scenarios().stream().map(Recorded::value).toList(),
                records.desk().value().zone(),
                Map.of(),
                Packs.WORDINGS);
    }
}
