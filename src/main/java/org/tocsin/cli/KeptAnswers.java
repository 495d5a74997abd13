package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.kept.RecordCodec;

/**
 * What earlier builds answered.
 *
 * <p>An answer must be a function of its question and of the program: the question says all that it depends on. Safe from several
 * threads.
 */
final class KeptAnswers implements AutoCloseable {
    private final @Nullable KeptFiles files;
    private final String program;
    private final Map<Class<?>, RecordCodec<?>> codecs = new ConcurrentHashMap<>();

    private KeptAnswers(@Nullable KeptFiles files) {
        this.files = files;
        this.program = files == null ? "" : Program.id();
    }

    /**
     * Opens what earlier builds answered.
     *
     * @param cache where builds keep things; null where they keep nothing
     * @param name of the file in it; no two kinds of questions share one, for each would forget the other's
     */
    static KeptAnswers in(@Nullable Path cache, String name) {
        return new KeptAnswers(cache == null ? null : KeptFiles.open(cache.resolve(name)));
    }

    /** The answer that is kept, or is found now. */
    <T extends Record> T to(String question, Class<T> type, Supplier<T> findOut) {
        if (files == null) {
            return findOut.get();
        }
        byte[] asked = (program + '\n' + type.getSimpleName() + '\n' + question).getBytes(StandardCharsets.UTF_8);
        Key key = Key.of(asked, asked.length);
        byte[] bytes = files.find(key);
        T known = bytes == null ? null : codec(type).read(bytes);
        if (known == null) {
            known = findOut.get();
            byte[] written = codec(type).write(known);
            if (written != null) {
                files.keep(key, written);
            }
        }
        return known;
    }

    @SuppressWarnings("unchecked") // each type's codec stands under that type
    private <T extends Record> RecordCodec<T> codec(Class<T> type) {
        return (RecordCodec<T>) codecs.computeIfAbsent(type, absent -> new RecordCodec<>(type));
    }

    /** Keeps what this build asked, for the next. */
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
