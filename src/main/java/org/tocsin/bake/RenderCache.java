package org.tocsin.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.kept.BoundedFolder;

/**
 * Rendered prose kept between builds, so that a text somebody rendered before never starts Asciidoctor.
 *
 * <p>One entry a text and folder, whatever the document is called and whichever commit it stands in; in it what the text became,
 * once for each state of the files that had a say. Entries of all versions lie side by side. One that cannot be read is as if it
 * were absent. Builds at the same time may share a folder: entries appear whole. Safe from several threads.
 */
final class RenderCache {
    /** Of one text; the oldest go first. */
    private static final int MOST_VARIANTS = 64;

    /** Bytes, beyond which the oldest entries that a build did not use are removed. */
    private static final long MOST_KEPT = 256 << 20;

    private final Path folder;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private volatile boolean grown;

    RenderCache(Path folder) {
        this.folder = folder.resolve("prose");
    }

    /**
     * What is kept of a text.
     *
     * @param key as {@link ProseSource#key} names it
     * @param sourcePath of the document that is looked up
     */
    List<RenderedProse> find(String key, String sourcePath) {
        Path entry = entry(key);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(entry);
        } catch (IOException e) {
            return List.of();
        }
        used.add(String.valueOf(entry.getFileName()));
        return CacheEntry.read(bytes, key, sourcePath);
    }

    /** Keeps what was rendered; a cache that cannot be written costs time and nothing else. */
    synchronized void keep(String key, RenderedProse rendered) {
        List<RenderedProse> variants = new ArrayList<>();
        variants.add(rendered);
        find(key, rendered.prose().sourcePath()).stream()
                .filter(other -> !other.variant().equals(rendered.variant()))
                .limit(MOST_VARIANTS - 1)
                .forEach(variants::add);
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "entry", ".new");
            try {
                Files.write(written, CacheEntry.write(variants, key));
                Files.move(written, entry(key), StandardCopyOption.ATOMIC_MOVE);
                used.add(String.valueOf(entry(key).getFileName()));
                grown = true;
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            return;
        }
    }

    /** Removes old entries where this build added some, and so takes no time of one that found everything. */
    void sweep() {
        if (grown) {
            BoundedFolder.sweep(folder, MOST_KEPT, used);
        }
    }

    private Path entry(String key) {
        return folder.resolve(key.substring(0, 32));
    }
}
