package org.tocsin.bake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.tocsin.site.Diagram;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;
import org.tocsin.site.Prose;

/** The bytes of one entry of the render cache: a checksum, the key, then the prose as counted texts. */
final class CacheEntry {
    /** Part of every key: raise it with each change of the layout below. */
    static final String VERSION = "2";

    private CacheEntry() {}

    static byte[] write(RenderedProse rendered, String key) {
        List<String> texts = new ArrayList<>();
        Prose prose = rendered.prose();
        texts.addAll(
                List.of(key, prose.sourcePath(), prose.title(), prose.body().markup()));
        add(texts, prose.attributes());
        add(texts, rendered.dependsOn());
        texts.add(String.valueOf(prose.headings().size()));
        for (Heading heading : prose.headings()) {
            texts.addAll(List.of(String.valueOf(heading.level()), heading.id(), heading.text()));
        }
        texts.add(String.valueOf(prose.diagrams().size()));
        for (Diagram diagram : prose.diagrams()) {
            texts.addAll(List.of(diagram.name(), diagram.svg()));
        }
        return packed(texts);
    }

    private static void add(List<String> texts, Map<String, String> map) {
        texts.add(String.valueOf(map.size()));
        map.forEach((name, value) -> texts.addAll(List.of(name, value)));
    }

    private static byte[] packed(List<String> texts) {
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int size =
                encoded.stream().mapToInt(bytes -> Integer.BYTES + bytes.length).sum();
        ByteBuffer body = ByteBuffer.allocate(Long.BYTES + size);
        body.position(Long.BYTES);
        encoded.forEach(bytes -> body.putInt(bytes.length).put(bytes));
        return body.putLong(0, checksum(body.array())).array();
    }

    /** The prose of an entry; empty where it is damaged or was made for another key. */
    static Optional<RenderedProse> read(byte[] bytes, String key) {
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != checksum(bytes)) {
            return Optional.empty();
        }
        try {
            Texts texts = new Texts(ByteBuffer.wrap(bytes).position(Long.BYTES));
            return texts.next().equals(key) ? Optional.of(prose(texts)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RenderedProse prose(Texts texts) {
        String sourcePath = texts.next();
        String title = texts.next();
        Html body = new Html(texts.next());
        Map<String, String> attributes = texts.map();
        Map<String, String> dependsOn = texts.map();
        List<Heading> headings = new ArrayList<>();
        for (int left = texts.number(); left > 0; left--) {
            headings.add(new Heading(texts.number(), texts.next(), texts.next()));
        }
        List<Diagram> diagrams = new ArrayList<>();
        for (int left = texts.number(); left > 0; left--) {
            diagrams.add(new Diagram(texts.next(), texts.next()));
        }
        return new RenderedProse(
                new Prose(sourcePath, title, attributes, body, headings, diagrams), List.of(), dependsOn);
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return crc.getValue();
    }

    /** Counted texts, read in order. */
    private record Texts(ByteBuffer bytes) {
        String next() {
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] encoded = new byte[length];
            bytes.get(encoded);
            return new String(encoded, StandardCharsets.UTF_8);
        }

        int number() {
            return Integer.parseInt(next());
        }

        Map<String, String> map() {
            Map<String, String> map = new TreeMap<>();
            for (int left = number(); left > 0; left--) {
                map.put(next(), next());
            }
            return map;
        }
    }
}
