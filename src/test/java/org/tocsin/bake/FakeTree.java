package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.source.SourceTree;

/** A repository in memory; files may be changed between bakes. */
final class FakeTree implements SourceTree {
    private final Map<String, byte[]> files = new TreeMap<>();

    FakeTree with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    FakeTree without(String path) {
        files.remove(path);
        return this;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<String> links() {
        return List.of();
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
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return content;
    }
}
