package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.kept.Key;
import org.tocsin.site.Html;
import org.tocsin.site.PagePath;

class FactsHashTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Facts(@Nullable Object first, @Nullable Object second) {}

    private record Others(@Nullable Object first, @Nullable Object second) {}

    @Test
    void equalFactsHaveTheSameHash() {
        assertThat(hash(new Facts("a", List.of(1, Map.of("k", Colour.RED)))))
                .isEqualTo(hash(new Facts("a", new ArrayList<>(List.of(1, Map.of("k", Colour.RED))))));
    }

    @Test
    void whateverDiffersHasAnotherHash() {
        List<Record> all = List.of(
                new Facts("ab", "c"),
                new Facts("a", "bc"),
                new Facts(null, "abc"),
                new Facts("", "abc"),
                new Others("ab", "c"),
                new Facts(1, 2),
                new Facts(1L, 2),
                new Facts("1", "2"),
                new Facts(true, Colour.RED),
                new Facts(true, Colour.GREEN),
                new Facts(List.of("a"), List.of("b")),
                new Facts(List.of("a", "b"), List.of()),
                new Facts(List.of(List.of("a"), "b"), List.of()),
                new Facts(Map.of("a", "b"), null),
                new Facts(new Html("a"), null),
                new Facts(new PagePath("a"), null),
                new Facts("x".repeat(100_000), null),
                new Facts("x".repeat(100_001), null));

        HashSet<Key> hashes = new HashSet<>();
        for (Record facts : all) {
            assertThat(hashes.add(hash(facts))).as(facts.toString()).isTrue();
        }
    }

    @Test
    void theContextIsPartOfTheHash() {
        Facts facts = new Facts("a", "b");

        assertThat(FactsHash.of("one", facts, new RecordShapes()))
                .isNotEqualTo(FactsHash.of("other", facts, new RecordShapes()));
    }

    @Test
    void factsOfAnotherKindHaveNone() {
        assertThat(FactsHash.of("", new Facts(Instant.EPOCH, null), new RecordShapes()))
                .isNull();
    }

    private static Key hash(Record facts) {
        return Objects.requireNonNull(FactsHash.of("", facts, new RecordShapes()));
    }
}
