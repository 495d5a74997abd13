package org.tocsin.importer.statuspage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.UpdateStatus;

/** The words of the API. */
final class States {
    static final String POSTMORTEM = "postmortem";

    private States() {}

    static ComponentState component(JsonObject in, String field) throws Unreadable {
        return word(in, field, List.of(ComponentState.values()), ComponentState::word);
    }

    static Impact impact(JsonObject event) throws Unreadable {
        return word(event, "impact", List.of(Impact.values()), Impact::word);
    }

    /** The status a field says; a postmortem is told as resolved, since it comes after that. */
    static UpdateStatus status(JsonObject in) throws Unreadable {
        return in.text("status").filter(POSTMORTEM::equals).isPresent()
                ? UpdateStatus.RESOLVED
                : word(in, "status", List.of(UpdateStatus.values()), UpdateStatus::word);
    }

    /** The status of the other kind that is as far along. */
    static UpdateStatus ofKind(UpdateStatus status, boolean maintenance) {
        for (var same : UpdateStatus.values()) {
            if (same.ofMaintenance() == maintenance && same.progress() == status.progress()) {
                return same;
            }
        }
        throw new IllegalStateException("no status is as far along as " + status);
    }

    private static <E extends Enum<E>> E word(JsonObject in, String field, List<E> known, Function<E, String> word)
            throws Unreadable {
        var written = in.textOf(field).toLowerCase(Locale.ROOT);
        Optional<E> value =
                known.stream().filter(one -> word.apply(one).equals(written)).findFirst();
        if (value.isEmpty()) {
            var place = in.fields().getOrDefault(field, in);
            throw new Unreadable(
                    place.line(),
                    place.column(),
                    "`" + field + "` is “" + Bodies.shortened(written) + "”, and should be one of "
                            + String.join(", ", known.stream().map(word).toList()));
        }
        return value.get();
    }
}
