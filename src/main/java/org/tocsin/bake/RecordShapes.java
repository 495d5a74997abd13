package org.tocsin.bake;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The accessors of each record type's components, by name; looked up once for each type. */
final class RecordShapes {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    Map<String, Method> of(Class<?> type) {
        Map<String, Method> known = accessors.get(type);
        return known == null ? accessors.computeIfAbsent(type, RecordShapes::read) : known;
    }

    private static Map<String, Method> read(Class<?> type) {
        Map<String, Method> byName = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            byName.put(component.getName(), accessor);
        }
        return byName;
    }
}
