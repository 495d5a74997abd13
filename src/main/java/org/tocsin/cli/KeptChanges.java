package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.kept.RecordCodec;

/**
 * What earlier builds found out about past commits, so that none is read again.
 *
 * <p>The past does not change: what it says is a function of the contents compared, the time looked at and the program, and all
 * of these are in the key.
 */
final class KeptChanges implements AutoCloseable {
    private final @Nullable KeptFiles files;
    private final RecordCodec<Told> codec = new RecordCodec<>(Told.class);
    private final String program = Program.id();

    private KeptChanges(@Nullable KeptFiles files) {
        this.files = files;
    }

    /**
     * What was found out of one or two contents.
     *
     * @param words why one could not be read, or nothing
     */
    record Told(List<Change> changes, String words) {}

    /** Opens what earlier builds found out; null where nothing is kept. */
    static KeptChanges in(@Nullable Path folder) {
        return new KeptChanges(folder == null ? null : KeptFiles.open(folder.resolve("versions")));
    }

    /** What was found out of something, or is found out now. */
    Told told(String of, Supplier<Told> findOut) {
        if (files == null) {
            return findOut.get();
        }
        byte[] name = (program + '\n' + of).getBytes(StandardCharsets.UTF_8);
        Key key = Key.of(name, name.length);
        byte[] bytes = files.find(key);
        Told known = bytes == null ? null : codec.read(bytes);
        if (known == null) {
            known = findOut.get();
            byte[] written = codec.write(known);
            if (written != null) {
                files.keep(key, written);
            }
        }
        return known;
    }

    /** Keeps what this build found out, for the next. */
    void save() {
        if (files != null) {
            files.save();
        }
    }

    @Override
    public void close() {
        if (files != null) {
            files.close();
        }
    }
}
