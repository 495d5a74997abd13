package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.site.PagePath;
import org.tocsin.site.WrittenFile;

/**
 * Notes the hash of each file on its way to the output.
 *
 * <p>Readers' browsers check SHA-256, which costs a program that lives for a second much more than the two checksums of a
 * {@link Key}. So the hash of bytes that an earlier build wrote is kept, and found again by their key.
 */
final class Fingerprints implements PageOutput, AutoCloseable {
    private final @Nullable KeptFiles kept;
    private final PageOutput output;
    private final Queue<WrittenFile> written = new ConcurrentLinkedQueue<>();

    private Fingerprints(@Nullable KeptFiles kept, PageOutput output) {
        this.kept = kept;
        this.output = output;
    }

    /** @param folder where hashes are kept between builds; null for nowhere */
    static Fingerprints open(@Nullable Path folder, String site, PageOutput output) {
        return new Fingerprints(
                folder == null ? null : KeptFiles.open(folder.resolve("hashes").resolve(site)), output);
    }

    @Override
    public void write(PagePath path, byte[] content) {
        written.add(new WrittenFile(path, hash(content), content.length));
        output.write(path, content);
    }

    private String hash(byte[] content) {
        if (kept == null) {
            return WrittenFile.hash(content);
        }
        Key key = Key.of(content, content.length);
        byte[] found = kept.find(key);
        if (found != null) {
            return new String(found, StandardCharsets.US_ASCII);
        }
        String hash = WrittenFile.hash(content);
        kept.keep(key, hash.getBytes(StandardCharsets.US_ASCII));
        return hash;
    }

    /** Everything written so far, sorted by path. */
    List<WrittenFile> written() {
        return written.stream()
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    /** Keeps what this build used, for the next. */
    void save() {
        if (kept != null) {
            kept.save();
        }
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.close();
        }
    }
}
