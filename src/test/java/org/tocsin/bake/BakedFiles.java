package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.tocsin.site.PagePath;

/** Keeps what a bake hands over. */
final class BakedFiles implements PageOutput {
    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(PagePath path, byte[] content) {
        if (files.put(path.value(), content) != null) {
            throw new AssertionError("written twice: " + path);
        }
    }

    String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("not written: " + path + ", but " + files.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new java.util.TreeMap<>();
        files.keySet().forEach(path -> texts.put(path, text(path)));
        return texts;
    }
}
