package org.tocsin.bake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How to read each record type's components, by name, in their order; looked up once for each type.
 *
 * <p>By variable handles: after some calls reflection writes a class for each method, and so do method handles, which a
 * short-lived program pays for.
 */
final class RecordShapes {
    private final Map<Class<?>, Map<String, Component>> readers = new ConcurrentHashMap<>();

    Map<String, Component> of(Class<?> type) {
        Map<String, Component> known = readers.get(type);
        return known == null ? readers.computeIfAbsent(type, RecordShapes::look) : known;
    }

    /** One component of a record type. */
    record Component(VarHandle handle, Class<?> type) {
        /** Its value in a record of that type. */
        @Nullable
        Object of(Record record) {
            if (!type.isPrimitive()) {
                return (Object) handle.get(record);
            }
            if (type == boolean.class) {
                return (boolean) handle.get(record);
            }
            if (type == int.class) {
                return (int) handle.get(record);
            }
            if (type == long.class) {
                return (long) handle.get(record);
            }
            if (type == double.class) {
                return (double) handle.get(record);
            }
            throw new IllegalArgumentException(
                    record.getClass().getName() + " holds a " + type + "; use int, long, double or boolean");
        }
    }

    private static Map<String, Component> look(Class<?> type) {
        Map<String, Component> byName = new LinkedHashMap<>();
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (RecordComponent component : type.getRecordComponents()) {
                VarHandle handle = lookup.findVarHandle(type, component.getName(), component.getType());
                byName.put(component.getName(), new Component(handle, component.getType()));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + type.getName(), e);
        }
        return byName;
    }
}
