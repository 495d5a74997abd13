package org.tocsin.site.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.pack.Pack;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.drill.pack.Subjects;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackJsonTest {
    private final JsonNode json = JsonMapper.builder().build().readTree(PackJson.of(SamplePack.of(DrillMode.TABLETOP)));

    @Test
    void eachPartOfAPackHasItsKey() {
        assertThat(names(json)).isEqualTo(keys(Pack.class));
        assertThat(names(json.get("order"))).isEqualTo(keys(PackOrder.class));
        assertThat(names(json.get("opening"))).isEqualTo(keys(Pack.Opening.class));
        assertThat(names(json.at("/cast/0"))).isEqualTo(keys(Pack.Player.class));
        assertThat(names(json.at("/cast/0/told/0"))).isEqualTo(keys(Pack.Told.class));
        assertThat(names(json.at("/events/0"))).isEqualTo(keys(Pack.Event.class));
        assertThat(names(json.at("/events/0/contingencies/0"))).isEqualTo(keys(Pack.Contingency.class));
        assertThat(names(json.at("/timeline/0"))).isEqualTo(keys(Pack.Row.class));
        assertThat(names(json.at("/checks/0"))).isEqualTo(keys(Expectation.class));
        assertThat(names(json.at("/checks/0/clause"))).isEqualTo(keys(Clause.class));
        assertThat(names(json.at("/messages/0"))).isEqualTo(keys(Pack.Message.class));
        assertThat(names(json.get("subjects"))).isEqualTo(keys(Subjects.class));
        assertThat(names(json.at("/subjects/people/0"))).isEqualTo(keys(Subjects.Named.class));
        assertThat(names(json.get("spoilers"))).isEqualTo(keys(Pack.Spoilers.class));
        assertThat(names(json.at("/spoilers/traps/0"))).isEqualTo(keys(Pack.Pair.class));
        assertThat(names(json.at("/spoilers/decisions/0"))).isEqualTo(keys(Pack.Choice.class));
    }

    @Test
    void timesAreInUtcAndLengthsIso() {
        assertThat(json.at("/order/as-if").asString()).isEqualTo("2026-12-06T02:00:00Z");
        assertThat(json.at("/order/length").asString()).isEqualTo("PT45M");
        assertThat(json.at("/events/1/at").asString()).isEqualTo("PT8M");
        assertThat(json.at("/checks/0/due").asString()).isEqualTo("2026-12-06T02:15:00Z");
    }

    @Test
    void wordsAreThoseOfTheRecords() {
        assertThat(List.of(
                        json.at("/order/twist").asString(),
                        json.at("/order/mode").asString(),
                        json.get("band").asString(),
                        json.at("/events/1/type").asString(),
                        json.at("/checks/0/what").asString(),
                        json.at("/checks/0/group").asString()))
                .containsExactly(
                        "key-person-away", "tabletop", "night", "authority-request", "acknowledged", "escalation");
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }

    private static Set<String> keys(Class<? extends Record> type) {
        Set<String> keys = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            keys.add(component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
