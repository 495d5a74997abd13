package org.tocsin.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.kept.RecordCodec;
import org.tocsin.oncall.Foresight;
import org.tocsin.oncall.Span;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;

/**
 * What an earlier build of the same day foresaw.
 *
 * <p>It is a function of the files in {@code escalation/}, the time looked at and the program, and all of these are in the key.
 */
final class KeptForesight {
    private static final String FOLDER = "escalation/";

    private KeptForesight() {}

    /** @param cache where builds keep things; null where nothing is kept */
    static Foresight of(Records records, Span time, @Nullable Path cache) {
        if (cache == null) {
            return Foresight.over(time, records.escalation());
        }
        RecordCodec<Foresight> codec = new RecordCodec<>(Foresight.class);
        Key key = key(records.tree(), time);
        try (KeptFiles files = KeptFiles.open(cache.resolve("foresight"))) {
            byte[] bytes = files.find(key);
            Foresight known = bytes == null ? null : codec.read(bytes);
            if (known != null) {
                return known;
            }
            Foresight foresight = Foresight.over(time, records.escalation());
            byte[] written = codec.write(foresight);
            if (written != null) {
                files.keep(key, written);
                files.save();
            }
            return foresight;
        }
    }

    /** Each file with its name and length, so that no two states are the same bytes. */
    private static Key key(SourceTree tree, Span time) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                (Program.id() + '\n' + time.from() + '\n' + time.until() + '\n').getBytes(StandardCharsets.UTF_8));
        for (String path : tree.paths()) {
            if (path.startsWith(FOLDER)) {
                byte[] bytes = tree.bytes(path);
                all.writeBytes((path + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                all.writeBytes(bytes);
            }
        }
        return Key.of(all.toByteArray(), all.size());
    }
}
