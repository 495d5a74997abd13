package org.tocsin.drill;

import java.nio.file.Path;
import java.util.Objects;
import org.tocsin.model.internal.Escalation;
import org.tocsin.record.RecordReader;
import org.tocsin.source.WorkTree;

/** The records of the example company, which are those of this repository. */
public final class Larkfield {
    private static final Escalation ESCALATION = Objects.requireNonNull(
            RecordReader.escalation(WorkTree.at(Path.of("").toAbsolutePath())).escalation());

    private Larkfield() {}

    public static Escalation escalation() {
        return ESCALATION;
    }
}
