package org.tocsin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.oncall.Contention;
import org.tocsin.oncall.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A contention for programs. */
final class ContentionJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ContentionJson() {}

    static String of(Contention contention) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        Contention.Enumerated all = contention.enumerated();
        Contention.Case worst = contention.worst();
        report.put("incidents", contention.incidents());
        report.put("from", all.time().from().toString());
        report.put("until", all.time().until().toString());
        report.put("processes", all.processes());
        report.put("severities", all.severities().stream().map(Object::toString).toList());
        report.put("possible", all.possible());
        report.put("combinations", all.combinations());
        report.put("configurations", all.configurations());
        report.put("cases", all.cases());
        report.put("worst", worst == null ? null : worst(worst));
        report.put(
                "collisions",
                contention.collisions().stream().map(ContentionJson::collision).toList());
        report.put(
                "bottlenecks",
                contention.bottlenecks().stream()
                        .map(ContentionJson::bottleneck)
                        .toList());
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, @Nullable Object> worst(Contention.Case worst) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("incidents", incidents(worst.incidents()));
        row.put("when", worst.when().stream().map(ContentionJson::span).toList());
        row.put("parts", worst.parts().stream().map(ContentionJson::part).toList());
        return row;
    }

    private static Map<String, @Nullable Object> part(Contention.Part part) {
        Map<String, @Nullable Object> row = target(part.target());
        row.put("players", part.players().stream().map(ContentionJson::player).toList());
        return row;
    }

    private static Map<String, @Nullable Object> player(Contention.Player player) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("needed", player.needed());
        row.put("mandatory", player.mandatory());
        row.put("asked", id(player.asked()));
        row.put("person", id(player.person()));
        return row;
    }

    private static Map<String, @Nullable Object> collision(Contention.Collision collision) {
        Map<String, @Nullable Object> row = target(collision.target());
        row.put("asked", id(collision.asked()));
        row.put("mandatory", collision.mandatory());
        row.put("cases", collision.cases());
        row.put("nobody", collision.nobody());
        row.put(
                "instead",
                collision.instead().stream().map(ContentionJson::instead).toList());
        row.put("example", example(collision.example()));
        return row;
    }

    private static Map<String, @Nullable Object> instead(Contention.Instead instead) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("incident", instead.incident());
        row.put("person", id(instead.person()));
        row.put("cases", instead.cases());
        return row;
    }

    private static Map<String, @Nullable Object> bottleneck(Contention.Bottleneck bottleneck) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("person", id(bottleneck.person()));
        row.put("roles", bottleneck.roles().stream().map(Object::toString).toList());
        row.put("approvals", bottleneck.approvals());
        row.put("waiting", bottleneck.waiting());
        row.put("seconds-each", bottleneck.secondsEach());
        row.put("cases", bottleneck.cases());
        row.put("example", example(bottleneck.example()));
        return row;
    }

    private static Map<String, @Nullable Object> example(Contention.Example example) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("incidents", incidents(example.incidents()));
        row.put("when", span(example.when()));
        return row;
    }

    private static List<Map<String, Object>> incidents(List<Contention.Incident> incidents) {
        return incidents.stream().map(ContentionJson::incident).toList();
    }

    private static Map<String, Object> incident(Contention.Incident incident) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("process", incident.process().value());
        row.put("severity", incident.severity().value());
        return row;
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", span.from().toString());
        row.put("until", span.until().toString());
        return row;
    }

    private static Map<String, @Nullable Object> target(StepTarget target) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        if (target instanceof ToRole to) {
            row.put("role", to.role().value());
        } else if (target instanceof ToSchedule to) {
            row.put("schedule", to.schedule().value());
        } else if (target instanceof ToPerson to) {
            row.put("person", to.person().value());
        }
        return row;
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
