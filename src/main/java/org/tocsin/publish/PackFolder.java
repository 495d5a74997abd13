package org.tocsin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.site.PagePath;

/** The folder of a pack for a drill, written whole or not at all. A site is never replaced by one. */
public final class PackFolder {
    /** In every folder of a pack, always with the same text. */
    private static final String MARKER = ".tocsin-made-this-drill";

    private static final String MARKER_TEXT =
            "EXERCISE. Tocsin replaces this folder as a whole when the pack is made again. Keep nothing here.\n";

    private PackFolder() {}

    /**
     * Refuses a folder in which a pack must not stand.
     *
     * @throws OutputRefused when it holds what is not a pack, or lies within a site that Tocsin built
     */
    public static void reject(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        for (Path above = target; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(SiteFolder.MARKER.value()))) {
                throw new OutputRefused(above + " is a site that people read, and a drill must never stand in it;"
                        + " choose another --out");
            }
        }
        try {
            rejectForeign(target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + target + ": " + e.getMessage(), e);
        }
    }

    /** Replaces a folder by these files. */
    public static void write(Path folder, SortedMap<PagePath, byte[]> files) {
        reject(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path workshop = target.resolveSibling("." + target.getFileName() + ".tocsin");
        try {
            delete(workshop);
            Swap swap = new Swap(target, workshop.resolve("next"), workshop.resolve("last"));
            Files.createDirectories(swap.next());
            SortedMap<PagePath, byte[]> all = new TreeMap<>(files);
            all.put(new PagePath(MARKER), MARKER_TEXT.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<PagePath, byte[]> file : all.entrySet()) {
                Files.write(swap.next().resolve(file.getKey().value()), file.getValue());
            }
            swap.swap();
            delete(workshop);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    private static void rejectForeign(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefused(target + " is not a folder; choose another --out, or move it away");
        }
        try (var entries = Files.newDirectoryStream(target)) {
            if (!Files.exists(target.resolve(MARKER)) && entries.iterator().hasNext()) {
                throw new OutputRefused(target + " holds files that are no pack of a drill, and they would be lost;"
                        + " choose another --out, or empty the folder");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
