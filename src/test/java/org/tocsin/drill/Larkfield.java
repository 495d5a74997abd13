package org.tocsin.drill;

import java.nio.file.Path;
import java.util.Objects;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.WorkTree;

/** The records of the example company, which are those of this repository. */
public final class Larkfield {
    private static final Everything ALL = read();

    private Larkfield() {}

    public static Everything everything() {
        return ALL;
    }

    public static Escalation escalation() {
        return ALL.escalation();
    }

    public static Scenario scenario(String id) {
        return ALL.scenarios().stream()
                .filter(scenario -> scenario.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Everything read() {
        Records records = Objects.requireNonNull(
                RecordReader.read(WorkTree.at(Path.of("").toAbsolutePath())).records());
        return records.everything(Disclosure.open(records));
    }
}
