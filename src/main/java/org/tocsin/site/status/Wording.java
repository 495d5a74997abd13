package org.tocsin.site.status;

import java.util.Locale;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.UpdateStatus;

/** Which key of the messages names a state. */
final class Wording {
    private Wording() {}

    static String key(ComponentState state) {
        return "state." + word(state);
    }

    static String key(UpdateStatus status) {
        return "status." + word(status);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
