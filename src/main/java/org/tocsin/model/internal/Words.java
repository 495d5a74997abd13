package org.tocsin.model.internal;

import java.util.Locale;

/** How the constants of closed sets are written in internal records: lower case with hyphens. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
