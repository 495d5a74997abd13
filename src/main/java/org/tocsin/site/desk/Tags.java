package org.tocsin.site.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess.Criticality;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response.IntegrityState;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.UpdateStatus;

/** Which colour and word stand for a severity, a state, a criticality. */
final class Tags {
    private static final List<String> BY_RANK = List.of("down", "partly", "slow", "notice");

    private final Map<SeverityId, Severity> severities = new HashMap<>();
    private final Map<SeverityId, Integer> ranks = new HashMap<>();

    Tags(List<Severity> mostSevereFirst) {
        for (Severity severity : mostSevereFirst) {
            ranks.put(severity.id(), ranks.size());
            severities.put(severity.id(), severity);
        }
    }

    /** The severity's id alone. */
    Tag brief(SeverityId id) {
        return new Tag(shape(id), id.value());
    }

    /** The severity's id and name. */
    Tag full(SeverityId id) {
        Severity severity = severities.get(id);
        return new Tag(shape(id), severity == null ? id.value() : id.value() + " " + severity.name());
    }

    @Nullable
    Tag fullOrNull(@Nullable SeverityId id) {
        return id == null ? null : full(id);
    }

    /** 0 for the most severe; after all others where it is not known. */
    int rank(@Nullable SeverityId id) {
        return id == null ? Integer.MAX_VALUE : ranks.getOrDefault(id, Integer.MAX_VALUE - 1);
    }

    private String shape(SeverityId id) {
        return BY_RANK.get(Math.min(ranks.getOrDefault(id, BY_RANK.size()), BY_RANK.size() - 1));
    }

    static Tag component(ComponentState state, String name) {
        String shape = switch (state) {
            case OPERATIONAL -> "working";
            case DEGRADED_PERFORMANCE -> "slow";
            case PARTIAL_OUTAGE -> "partly";
            case MAJOR_OUTAGE -> "down";
            case UNDER_MAINTENANCE -> "upkeep";
        };
        return new Tag(shape, name + ": " + words(state));
    }

    static Tag status(StatusEvent event, Instant now) {
        UpdateStatus status = event instanceof Maintenance work
                ? work.statusAt(now)
                : event.latest().status();
        String shape = switch (status) {
            case INVESTIGATING, IDENTIFIED -> "slow";
            case MONITORING, SCHEDULED -> "notice";
            case IN_PROGRESS, VERIFYING -> "upkeep";
            case RESOLVED, COMPLETED -> "working";
        };
        return new Tag(shape, capital(words(status)));
    }

    /** What is worth saying of an incident that did not simply happen. */
    static @Nullable Tag kind(IncidentRecord record) {
        return record.kind() == IncidentKind.REAL
                ? null
                : new Tag("notice", capital(record.kind().word()));
    }

    static Tag integrity(IntegrityState state) {
        String shape = switch (state) {
            case NOT_CHECKED -> "notice";
            case INTACT, RESTORED -> "working";
            case AT_RISK -> "slow";
            case DAMAGED -> "down";
        };
        return new Tag(shape, capital(words(state)));
    }

    static Tag criticality(Criticality criticality) {
        String shape = switch (criticality) {
            case CRITICAL -> "down";
            case HIGH -> "slow";
            case NORMAL -> "notice";
        };
        return new Tag(shape, capital(words(criticality)));
    }

    /** A condition as it is measured: {@code customers-affected-percent at least 20 %}. */
    static String condition(Condition condition) {
        String unit = condition.unit() == null ? "" : " " + condition.unit();
        return condition.fact() + " " + words(condition.comparator()) + " " + condition.value() + unit;
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
