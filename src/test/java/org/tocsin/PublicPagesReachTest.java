package org.tocsin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.site.Page;

/** No internal type can be reached from a public page, however deep one walks from record to record. */
class PublicPagesReachTest {
    @Test
    void noInternalTypeIsReachableFromAPublicPage() {
        List<Class<?>> pages = publicPages();

        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(walk(pages)).isEmpty();
    }

    @Test
    void noInternalTypeIsReachableFromTheOpenFacts() {
        assertThat(walk(List.of(OpenFacts.class))).isEmpty();
    }

    @Test
    void theWalkFindsWhatItLooksFor() {
        record Leaky(List<Map<String, IncidentRecord>> deep) {}
        record Loose(Map<String, Object> anything) {}

        assertThat(walk(List.of(Leaky.class))).isNotEmpty();
        assertThat(walk(List.of(Loose.class))).isNotEmpty();
    }

    private static List<Class<?>> publicPages() {
        List<Class<?>> pages = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tocsin.site.status")) {
            boolean page = type.isAssignableTo(Page.class) && !type.isInterface();
            if (page || holdsFacts(type)) {
                pages.add(type.reflect());
            }
        }
        return pages;
    }

    /** A record of which a file for programs is made. */
    private static boolean holdsFacts(JavaClass type) {
        return type.getPackageName().startsWith("org.tocsin.site.status.") && type.isRecord();
    }

    /** Every forbidden type that can be reached, with the way to it. */
    private static List<String> walk(List<Class<?>> starts) {
        Map<Class<?>, String> seen = new LinkedHashMap<>();
        Deque<Class<?>> ahead = new ArrayDeque<>();
        starts.forEach(start -> visit(start, start.getSimpleName(), seen, ahead));
        List<String> forbidden = new ArrayList<>();
        while (!ahead.isEmpty()) {
            Class<?> type = ahead.remove();
            String way = seen.getOrDefault(type, "");
            if (forbidden(type)) {
                forbidden.add(way + " -> " + type.getName());
            }
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    String next = way + "." + component.getName();
                    parts(component.getGenericType()).forEach(part -> visit(part, next, seen, ahead));
                }
            }
            if (type.isSealed()) {
                for (Class<?> permitted : type.getPermittedSubclasses()) {
                    visit(permitted, way + "/" + permitted.getSimpleName(), seen, ahead);
                }
            }
        }
        return forbidden;
    }

    private static void visit(Class<?> type, String way, Map<Class<?>, String> seen, Deque<Class<?>> ahead) {
        if (seen.putIfAbsent(type, way) == null) {
            ahead.add(type);
        }
    }

    private static boolean forbidden(Class<?> type) {
        boolean ours = type.getName().startsWith("org.tocsin.");
        boolean open = type.getName().startsWith("org.tocsin.model.open.")
                || (type.getName().startsWith("org.tocsin.site.")
                        && !type.getName().startsWith("org.tocsin.site.desk."));
        boolean plain = type.isPrimitive()
                || type.isEnum()
                || type.getName().startsWith("java.time.")
                || List.of(
                                "java.lang.String",
                                "java.lang.Integer",
                                "java.lang.Long",
                                "java.lang.Boolean",
                                "java.net.URI",
                                "java.util.List",
                                "java.util.Map",
                                "java.util.SortedMap",
                                "java.util.SortedSet")
                        .contains(type.getName());
        boolean test = type.getName().startsWith("org.tocsin.PublicPagesReachTest");
        return ours ? !open && !test : !plain;
    }

    private static List<Class<?>> parts(Type type) {
        List<Class<?>> parts = new ArrayList<>();
        if (type instanceof Class<?> plain) {
            parts.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            parts.addAll(parts(generic.getRawType()));
            for (Type argument : generic.getActualTypeArguments()) {
                parts.addAll(parts(argument));
            }
        } else if (type instanceof WildcardType wildcard) {
            parts.addAll(parts(wildcard.getUpperBounds()[0]));
        } else if (type instanceof TypeVariable<?> variable) {
            parts.addAll(parts(variable.getBounds()[0]));
        } else if (type instanceof GenericArrayType array) {
            parts.addAll(parts(array.getGenericComponentType()));
        }
        return parts;
    }
}
