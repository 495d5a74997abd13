package org.tocsin.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one record type as bytes and reads them back, equal.
 *
 * <p>Types are named by the order in which they are met from the root type on, so bytes are good for the same build of the
 * program only. Reading goes through the canonical constructors: what these refuse cannot come back. Safe from several threads.
 */
public final class RecordCodec<T extends Record> {
    private static final byte NOTHING = 0;
    private static final byte TEXT = 1;
    private static final byte RECORD = 2;
    private static final byte CONSTANT = 3;
    private static final byte LIST = 4;
    private static final byte MAP = 5;
    private static final byte INSTANT = 6;
    private static final byte TRUE = 7;
    private static final byte FALSE = 8;
    private static final byte INTEGER = 9;
    private static final byte LONG = 10;
    private static final byte ADDRESS = 11;
    private static final byte DAY = 12;
    private static final byte SORTED_MAP = 13;
    private static final byte DURATION = 14;

    private final Class<T> root;
    private final List<Parts> types = new ArrayList<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();

    /** A type as its codec needs it: a record's constructor and accessors, or an enum's constants. */
    private record Parts(@Nullable Constructor<?> constructor, List<Method> accessors, List<?> constants) {}

    public RecordCodec(Class<T> root) {
        this.root = root;
        meet(root);
    }

    /** The bytes of a value; null where it holds something this codec does not know. */
    public byte @Nullable [] write(T value) {
        Written written = new Written();
        return put(written, value) ? Arrays.copyOf(written.bytes, written.length) : null;
    }

    /** The value of bytes that {@link #write} gave; null where they are not such bytes. */
    public @Nullable T read(byte[] bytes) {
        try {
            return root.cast(get(ByteBuffer.wrap(bytes)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private void meet(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::meet);
        } else if (type instanceof Class<?> known && !numbers.containsKey(known)) {
            if (known.isRecord()) {
                RecordComponent[] components = known.getRecordComponents();
                number(known, record(known, components));
                Arrays.stream(components).map(RecordComponent::getGenericType).forEach(this::meet);
            } else if (known.isEnum()) {
                number(known, new Parts(null, List.of(), List.of(known.getEnumConstants())));
            } else if (known.isSealed()) {
                Arrays.stream(known.getPermittedSubclasses()).forEach(this::meet);
            }
        }
    }

    private void number(Class<?> type, Parts parts) {
        numbers.put(type, types.size());
        types.add(parts);
    }

    private static Parts record(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            List<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Parts(constructor, accessors, List.of());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private boolean put(Written out, @Nullable Object value) {
        if (value == null) {
            return out.kind(NOTHING);
        }
        if (value instanceof String text) {
            return out.text(TEXT, text);
        }
        if (value instanceof Record) {
            return putRecord(out, value);
        }
        if (value instanceof Instant instant) {
            out.kind(INSTANT);
            out.number(instant.getEpochSecond());
            return out.number(instant.getNano());
        }
        if (value instanceof Enum<?> constant) {
            return putConstant(out, constant);
        }
        if (value instanceof List<?> list) {
            out.kind(LIST);
            out.number(list.size());
            return list.stream().allMatch(element -> put(out, element));
        }
        if (value instanceof Map<?, ?> map) {
            out.kind(map instanceof SortedMap<?, ?> ? SORTED_MAP : MAP);
            out.number(map.size());
            return map.entrySet().stream().allMatch(entry -> put(out, entry.getKey()) && put(out, entry.getValue()));
        }
        return putScalar(out, value);
    }

    private static boolean putScalar(Written out, Object value) {
        if (value instanceof Boolean fact) {
            return out.kind(fact ? TRUE : FALSE);
        }
        if (value instanceof Integer number) {
            return out.kind(INTEGER) && out.number(number);
        }
        if (value instanceof Long number) {
            return out.kind(LONG) && out.number(number);
        }
        if (value instanceof Duration duration) {
            out.kind(DURATION);
            out.number(duration.getSeconds());
            return out.number(duration.getNano());
        }
        if (value instanceof URI address) {
            return out.text(ADDRESS, address.toString());
        }
        return value instanceof LocalDate day && out.kind(DAY) && out.number(day.toEpochDay());
    }

    private boolean putRecord(Written out, Object value) {
        Integer number = numbers.get(value.getClass());
        if (number == null) {
            return false;
        }
        out.kind(RECORD);
        out.number(number);
        try {
            for (Method accessor : types.get(number).accessors()) {
                if (!put(out, accessor.invoke(value))) {
                    return false;
                }
            }
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + value.getClass().getName(), e);
        }
    }

    private boolean putConstant(Written out, Enum<?> constant) {
        Integer number = numbers.get(constant.getDeclaringClass());
        if (number == null) {
            return false;
        }
        out.kind(CONSTANT);
        out.number(number);
        return out.number(types.get(number).constants().indexOf(constant));
    }

    private @Nullable Object get(ByteBuffer in) throws ReflectiveOperationException {
        byte kind = in.get();
        return switch (kind) {
            case NOTHING -> null;
            case TEXT -> text(in);
            case RECORD -> getRecord(in);
            case CONSTANT -> types.get(integer(in)).constants().get(integer(in));
            case LIST -> getList(in);
            case MAP -> fill(new LinkedHashMap<>(), in);
            case SORTED_MAP -> fill(new TreeMap<>(), in);
            case INSTANT -> Instant.ofEpochSecond(number(in), number(in));
            case DURATION -> Duration.ofSeconds(number(in), number(in));
            case TRUE -> true;
            case FALSE -> false;
            case INTEGER -> integer(in);
            case LONG -> number(in);
            case ADDRESS -> URI.create(text(in));
            case DAY -> LocalDate.ofEpochDay(number(in));
            default -> throw new IllegalArgumentException("no kind of value has the number " + kind);
        };
    }

    private Object getRecord(ByteBuffer in) throws ReflectiveOperationException {
        Parts parts = types.get(integer(in));
        Constructor<?> constructor = parts.constructor();
        if (constructor == null) {
            throw new IllegalArgumentException("an enum stands where a record should");
        }
        @Nullable Object[] components = new @Nullable Object[parts.accessors().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = get(in);
        }
        return constructor.newInstance(components);
    }

    private List<@Nullable Object> getList(ByteBuffer in) throws ReflectiveOperationException {
        int size = integer(in);
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(get(in));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<?, ?> fill(Map<@Nullable Object, @Nullable Object> map, ByteBuffer in)
            throws ReflectiveOperationException {
        int size = integer(in);
        for (int i = 0; i < size; i++) {
            map.put(get(in), get(in));
        }
        return map;
    }

    private static String text(ByteBuffer in) {
        int length = integer(in);
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text is longer than what is left");
        }
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static int integer(ByteBuffer in) {
        return Math.toIntExact(number(in));
    }

    /** As {@link Written#number} wrote it. */
    private static long number(ByteBuffer in) {
        long folded = 0;
        int shift = 0;
        byte part;
        do {
            part = in.get();
            folded |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        return folded >>> 1 ^ -(folded & 1);
    }

    /** Bytes as they grow. */
    private static final class Written {
        private byte[] bytes = new byte[4096];
        private int length;

        boolean kind(byte kind) {
            put(kind);
            return true;
        }

        boolean text(byte kind, String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            put(kind);
            number(encoded.length);
            makeRoom(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
            return true;
        }

        /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
        boolean number(long number) {
            long folded = number << 1 ^ number >> 63;
            while ((folded & ~0x7FL) != 0) {
                put((byte) (folded | 0x80));
                folded >>>= 7;
            }
            put((byte) folded);
            return true;
        }

        private void put(byte part) {
            makeRoom(1);
            bytes[length++] = part;
        }

        private void makeRoom(int count) {
            if (bytes.length - length < count) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
        }
    }
}
