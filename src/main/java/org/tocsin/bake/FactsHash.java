package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.Key;

/**
 * The hash of a record with all it holds: equal facts, equal hash, in every run of the program.
 *
 * <p>Values are written one after the other, each behind its kind and its size, and the bytes are hashed.
 */
final class FactsHash {
    private static final byte NOTHING = 0;
    private static final byte TEXT = 1;
    private static final byte RECORD = 2;
    private static final byte SCALAR = 3;
    private static final byte LIST = 4;
    private static final byte MAP = 5;

    private final RecordShapes shapes;
    private byte[] bytes = new byte[8192];
    private int length;

    private FactsHash(RecordShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The key of the facts.
     *
     * @param context what else the result depends on
     * @return null when the facts hold what is neither text, number, boolean, enum, record, list nor map
     */
    static @Nullable Key of(String context, Record facts, RecordShapes shapes) {
        FactsHash written = new FactsHash(shapes);
        written.text(context);
        if (!written.value(facts)) {
            return null;
        }
        return Key.of(written.bytes, written.length);
    }

    private boolean value(@Nullable Object value) {
        if (value == null) {
            put(NOTHING);
            return true;
        }
        if (value instanceof String text) {
            put(TEXT);
            text(text);
            return true;
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Boolean || value instanceof Number || value instanceof Enum<?>) {
            put(SCALAR);
            size(value.getClass().getName().hashCode());
            text(value.toString());
            return true;
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Map<?, ?> map && map(map);
    }

    private boolean record(Record record) {
        put(RECORD);
        size(record.getClass().getName().hashCode());
        for (RecordShapes.Component component : shapes.of(record.getClass()).values()) {
            if (!value(component.of(record))) {
                return false;
            }
        }
        return true;
    }

    private boolean list(List<?> list) {
        put(LIST);
        size(list.size());
        for (Object element : list) {
            if (!value(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean map(Map<?, ?> map) {
        put(MAP);
        size(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!value(entry.getKey()) || !value(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        size(encoded.length);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void size(int size) {
        makeRoom(4);
        bytes[length++] = (byte) (size >>> 24);
        bytes[length++] = (byte) (size >>> 16);
        bytes[length++] = (byte) (size >>> 8);
        bytes[length++] = (byte) size;
    }

    private void put(byte kind) {
        makeRoom(1);
        bytes[length++] = kind;
    }

    private void makeRoom(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
