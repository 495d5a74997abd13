package org.tocsin.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.kept.RecordCodec;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.source.SourceText;

/**
 * Incidents as an earlier build read them, so that a file nobody changed is not read as YAML again.
 *
 * <p>What reading a file gives is a function of its path, its text and the program; all three are in the key. Files with
 * problems are not kept.
 */
public final class KeptIncidents implements AutoCloseable {
    private final KeptFiles files;
    private final RecordCodec<IncidentRecord> codec = new RecordCodec<>(IncidentRecord.class);
    private final String program = Program.id();

    private KeptIncidents(KeptFiles files) {
        this.files = files;
    }

    /**
     * Opens what earlier builds read.
     *
     * @param folder where builds keep things, which may be absent
     */
    public static KeptIncidents in(Path folder) {
        return new KeptIncidents(KeptFiles.open(folder.resolve("incidents")));
    }

    @Nullable
    IncidentRecord find(Key key) {
        byte[] bytes = files.find(key);
        return bytes == null ? null : codec.read(bytes);
    }

    void keep(Key key, IncidentRecord incident) {
        byte[] bytes = codec.write(incident);
        if (bytes != null) {
            files.keep(key, bytes);
        }
    }

    /** Keeps what this build read, for the next. */
    void save() {
        files.save();
    }

    Key key(SourceText source) {
        byte[] bytes = (program + '\n' + source.path() + '\n' + source.text()).getBytes(StandardCharsets.UTF_8);
        return Key.of(bytes, bytes.length);
    }

    @Override
    public void close() {
        files.close();
    }
}
