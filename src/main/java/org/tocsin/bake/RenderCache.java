package org.tocsin.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * Rendered prose kept between builds, so that a document nobody changed never starts Asciidoctor.
 *
 * <p>One entry a document. It is good while the document, every file it depends on and both programs are the same; anything
 * else, an entry that cannot be read included, is as if it were absent. Builds at the same time may share a folder: entries
 * appear whole. Prose with problems is not kept.
 */
final class RenderCache {
    private final Path folder;
    private final SourceTree repository;

    RenderCache(Path folder, SourceTree repository) {
        this.folder = folder.resolve("prose");
        this.repository = repository;
    }

    Optional<RenderedProse> find(SourceText source) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(entry(source.path()));
        } catch (IOException e) {
            return Optional.empty();
        }
        return CacheEntry.read(bytes, key(source)).filter(this::isCurrent);
    }

    /** Keeps what was rendered; a cache that cannot be written costs time and nothing else. */
    void keep(SourceText source, RenderedProse rendered) {
        if (!rendered.problems().isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "entry", ".new");
            try {
                Files.write(written, CacheEntry.write(rendered, key(source)));
                Files.move(written, entry(source.path()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            return;
        }
    }

    private boolean isCurrent(RenderedProse rendered) {
        return rendered.dependsOn().entrySet().stream().allMatch(this::isUnchanged);
    }

    private boolean isUnchanged(Map.Entry<String, String> dependency) {
        String path = dependency.getKey();
        if (!repository.has(path)) {
            return false;
        }
        if (dependency.getValue().equals(RenderedProse.PRESENT)) {
            return true;
        }
        return SourceText.read(repository, path, ProseShelf.LARGEST) instanceof SourceText.Decoded readable
                && ContentHash.of(readable.text().text()).equals(dependency.getValue());
    }

    private Path entry(String sourcePath) {
        return folder.resolve(ContentHash.of(sourcePath).substring(0, 32));
    }

    private static String key(SourceText source) {
        return ContentHash.of(
                CacheEntry.VERSION, ProseConverter.VERSION, ProseSanitiser.VERSION, source.path(), source.text());
    }
}
