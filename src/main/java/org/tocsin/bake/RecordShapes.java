package org.tocsin.bake;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How to read each record type's components, by name, in their order; looked up once for each type.
 *
 * <p>By method handles: after a few calls reflection writes a class for each method, which a short-lived program pays for.
 */
final class RecordShapes {
    private static final MethodType READER = MethodType.methodType(Object.class, Record.class);

    private final Map<Class<?>, Map<String, MethodHandle>> readers = new ConcurrentHashMap<>();

    Map<String, MethodHandle> of(Class<?> type) {
        Map<String, MethodHandle> known = readers.get(type);
        return known == null ? readers.computeIfAbsent(type, RecordShapes::look) : known;
    }

    /** The value of a component of a record, read as {@link #of} told. */
    static @Nullable Object read(MethodHandle component, Record record) {
        try {
            return component.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + record.getClass().getName(), e);
        }
    }

    private static Map<String, MethodHandle> look(Class<?> type) {
        Map<String, MethodHandle> byName = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            try {
                byName.put(
                        component.getName(),
                        MethodHandles.lookup().unreflect(accessor).asType(READER));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
        return byName;
    }
}
