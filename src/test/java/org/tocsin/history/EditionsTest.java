package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.history.Editions.Edition;

class EditionsTest {
    private static final Instant FIRST = Instant.parse("2026-08-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-10-01T09:00:00Z");

    @Test
    void whatAFileWasCalledBeforeCountsWithIt() {
        Map<String, Edition> editions = Editions.counted(List.of(
                commit(THIRD, List.of("escalation/roles.yaml"), Map.of()),
                commit(SECOND, List.of("escalation/b.yaml"), Map.of("escalation/b.yaml", "escalation/a.yaml")),
                commit(FIRST, List.of("escalation/a.yaml", "escalation/roles.yaml"), Map.of())));

        assertThat(editions)
                .containsOnly(
                        Map.entry("escalation/b.yaml", new Edition(2, SECOND)),
                        Map.entry("escalation/roles.yaml", new Edition(2, THIRD)));
    }

    private static Commit commit(Instant at, List<String> changed, Map<String, String> renamed) {
        return new Commit("0123456789abcdef", null, "Ana", at, "Subject", "", "", changed, renamed);
    }
}
