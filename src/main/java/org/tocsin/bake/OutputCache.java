package org.tocsin.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.source.SourceTree;

/**
 * The files of one site as an earlier build wrote them, so that what nobody changed is not made again.
 *
 * <p>A file's bytes are a function of three things: the facts it was made of, the program, and the repository's own templates.
 * All three are in the key, and so nothing can be out of date.
 */
final class OutputCache implements AutoCloseable {
    private static final String TEMPLATES = "templates/";

    private final @Nullable KeptFiles files;
    private final RecordShapes shapes = new RecordShapes();
    private final String program;

    private OutputCache(@Nullable KeptFiles files, String program) {
        this.files = files;
        this.program = program;
    }

    /** @param folder where files are kept between builds; null for nowhere */
    static OutputCache open(@Nullable Path folder, String site, SourceTree repository) {
        return folder == null
                ? new OutputCache(null, "")
                : new OutputCache(KeptFiles.open(folder.resolve("output").resolve(site)), program(repository));
    }

    /** Names a file by what it is made of; null where it cannot be kept. */
    @Nullable
    Key key(String maker, Record facts) {
        return files == null ? null : FactsHash.of(program + maker, facts, shapes);
    }

    byte @Nullable [] find(@Nullable Key key) {
        return files == null || key == null ? null : files.find(key);
    }

    void keep(@Nullable Key key, byte[] bytes) {
        if (files != null && key != null) {
            files.keep(key, bytes);
        }
    }

    /** Keeps what this build used, for the next. */
    void save() {
        if (files != null) {
            files.save();
        }
    }

    /** What the program and the repository's own templates are; the build of the program wrote its part. */
    private static String program(SourceTree repository) {
        List<String> parts = new ArrayList<>();
        parts.add(Program.id());
        for (String path : repository.paths()) {
            if (path.startsWith(TEMPLATES)) {
                parts.add(path);
                parts.add(ContentHash.of(repository.bytes(path)));
            }
        }
        return ContentHash.of(parts.toArray(String[]::new));
    }

    @Override
    public void close() {
        if (files != null) {
            files.close();
        }
    }
}
