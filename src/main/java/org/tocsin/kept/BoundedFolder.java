package org.tocsin.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of kept files that may not grow for ever. */
public final class BoundedFolder {
    private BoundedFolder() {}

    private record Entry(Path file, long size, long written) {}

    /**
     * Removes files until the rest are no larger than a bound: the first written first, and never one that is in use. What cannot
     * be removed stays.
     *
     * @param mostBytes of all files together
     * @param used names of files that a build needed and the next one may
     */
    public static void sweep(Path folder, long mostBytes, Set<String> used) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                entries.add(
                        new Entry(file, about.size(), about.lastModifiedTime().toMillis()));
            }
            long size = entries.stream().mapToLong(Entry::size).sum();
            entries.sort(Comparator.comparingLong(Entry::written).thenComparing(Entry::file));
            for (Entry entry : entries) {
                if (size <= mostBytes) {
                    return;
                }
                if (!used.contains(String.valueOf(entry.file().getFileName()))) {
                    Files.deleteIfExists(entry.file());
                    size -= entry.size();
                }
            }
        } catch (IOException e) {
            return;
        }
    }
}
