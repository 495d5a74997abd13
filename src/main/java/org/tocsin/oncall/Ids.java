package org.tocsin.oncall;

import java.util.Collection;
import java.util.stream.Collectors;

/** Ids as findings name them. */
final class Ids {
    private static final int AT_MOST = 4;

    private Ids() {}

    static String quoted(Object id) {
        return "`" + id + "`";
    }

    /** {@code `a`, `b` or `c`}; the first few where there are many. */
    static String anyOf(Collection<?> ids) {
        return joined(ids, " or ");
    }

    /** {@code `a`, `b` and `c`}; the first few where there are many. */
    static String allOf(Collection<?> ids) {
        return joined(ids, " and ");
    }

    private static String joined(Collection<?> ids, String last) {
        String names = ids.stream().limit(AT_MOST).map(Ids::quoted).collect(Collectors.joining(", "));
        int comma = names.lastIndexOf(", ");
        if (ids.size() > AT_MOST) {
            return names + last + (ids.size() - AT_MOST) + " more";
        }
        return comma < 0 ? names : names.substring(0, comma) + last + names.substring(comma + 2);
    }
}
