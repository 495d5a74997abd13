package org.tocsin.bake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.tocsin.site.Diagram;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;
import org.tocsin.site.Prose;

/**
 * The bytes of one entry of the render cache: a checksum, the key, then as counted texts what the document became, once for each
 * state of the files it depends on.
 */
final class CacheEntry {
    /** Part of every key: raise it with each change of the layout below. */
    static final String VERSION = "3";

    private static final String SOUND = "sound";

    private CacheEntry() {}

    static byte[] write(List<RenderedProse> variants, String key) {
        List<String> texts = new ArrayList<>();
        texts.add(key);
        texts.add(String.valueOf(variants.size()));
        for (RenderedProse rendered : variants) {
            Prose prose = rendered.prose();
            texts.add(rendered.sound() ? SOUND : "");
            add(texts, rendered.dependsOn());
            texts.addAll(List.of(prose.title(), prose.body().markup()));
            add(texts, prose.attributes());
            texts.add(String.valueOf(prose.headings().size()));
            for (Heading heading : prose.headings()) {
                texts.addAll(List.of(String.valueOf(heading.level()), heading.id(), heading.text()));
            }
            texts.add(String.valueOf(prose.diagrams().size()));
            for (Diagram diagram : prose.diagrams()) {
                texts.addAll(List.of(diagram.name(), diagram.svg()));
            }
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

    /**
     * What an entry holds.
     *
     * @param sourcePath of the document that is looked up
     * @return nothing where it is damaged or was made for another key
     */
    static List<RenderedProse> read(byte[] bytes, String key, String sourcePath) {
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != checksum(bytes)) {
            return List.of();
        }
        try {
            Texts texts = new Texts(ByteBuffer.wrap(bytes).position(Long.BYTES));
            List<RenderedProse> variants = new ArrayList<>();
            if (texts.next().equals(key)) {
                for (int left = texts.number(); left > 0; left--) {
                    variants.add(variant(texts, sourcePath));
                }
            }
            return variants;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static RenderedProse variant(Texts texts, String sourcePath) {
        boolean sound = texts.next().equals(SOUND);
        Map<String, String> dependsOn = texts.map();
        String title = texts.next();
        Html body = new Html(texts.next());
        Map<String, String> attributes = texts.map();
        List<Heading> headings = new ArrayList<>();
        for (int left = texts.number(); left > 0; left--) {
            headings.add(new Heading(texts.number(), texts.next(), texts.next()));
        }
        List<Diagram> diagrams = new ArrayList<>();
        for (int left = texts.number(); left > 0; left--) {
            diagrams.add(new Diagram(texts.next(), texts.next()));
        }
        Prose prose = new Prose(sourcePath, title, attributes, body, headings, diagrams);
        return new RenderedProse(prose, sound, List.of(), dependsOn);
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
