package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    /** From the reference implementation in C by Vigna, seeded with 1234567. */
    @Test
    void itDrawsTheNumbersOfTheReferenceImplementation() {
        SplitMix64 drawn = SplitMix64.from(1234567);

        assertThat(List.of(drawn.next(), drawn.next(), drawn.next()))
                .containsExactly(
                        6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void theSameTextGivesTheSameDrawsAndAnotherOneOthers() {
        List<Integer> numbers = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(SplitMix64.of("7|names").shuffled(numbers))
                .isEqualTo(SplitMix64.of("7|names").shuffled(numbers))
                .isNotEqualTo(SplitMix64.of("8|names").shuffled(numbers))
                .containsExactlyInAnyOrderElementsOf(numbers);
    }
}
