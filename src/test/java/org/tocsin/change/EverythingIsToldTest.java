package org.tocsin.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;
import org.tocsin.oncall.Span;

/** A component that is added to the model and forgotten here would change without a word. */
class EverythingIsToldTest {
    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Span HORIZON = new Span(BEGIN, BEGIN.plus(Duration.ofDays(92)));

    @Test
    void eachComponentOfEachRecordIsToldWhenItAloneChanges() {
        Set<String> all = new TreeSet<>();
        Set<String> told = new TreeSet<>();

        for (MadeUp.World world : MadeUp.World.values()) {
            MadeUp madeUp = new MadeUp(world);
            Escalation before = madeUp.escalation();
            for (MadeUp.Variant variant : madeUp.variants(before)) {
                all.add(variant.component());
                if (!Changes.between(before, variant.escalation(), HORIZON).isEmpty()) {
                    told.add(variant.component());
                }
            }
        }

        assertThat(all).hasSizeGreaterThan(150);
        all.removeAll(told);
        assertThat(all).as("changes that are passed over in silence").isEmpty();
    }

    @Test
    void theSameIsNoChange() {
        MadeUp madeUp = new MadeUp(MadeUp.World.FIRST);
        Escalation one = madeUp.escalation();
        Escalation other = madeUp.escalation();

        assertThat(Changes.between(one, other, HORIZON)).isEmpty();
    }
}
