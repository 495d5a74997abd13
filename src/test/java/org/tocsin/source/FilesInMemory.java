package org.tocsin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository that a test makes up. */
public record FilesInMemory(TreeMap<String, byte[]> files, List<String> links) implements SourceTree {
    private static final Path BASE = Path.of("src/test/scenarios/base");

    /** The small complete repository that scenarios lie over, which no rule has anything to say about. */
    public static FilesInMemory base() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(BASE)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(BASE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BASE, e);
        }
        return new FilesInMemory(files, List.of());
    }

    /** The same with more files, or others in their place. */
    public FilesInMemory with(Map<String, String> more) {
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        more.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new FilesInMemory(all, links);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) {
        return bytes(path).length;
    }

    @Override
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return bytes;
    }
}
