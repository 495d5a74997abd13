package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Limits;

class LimitsShapeTest {
    @Test
    void whatIsLeftOutIsAsUsual() {
        Limits limits = Refused.read(Kind.LIMITS, "on-call: {nights-in-row: 3}\n");

        assertThat(limits.onCall().nightsInRow()).isEqualTo(3);
        assertThat(limits.onCall().rest()).isEqualTo(Limits.USUAL.onCall().rest());
        assertThat(limits.onCall().nightFrom()).isEqualTo(Limits.USUAL.onCall().nightFrom());
        assertThat(limits.reviews()).isEqualTo(Limits.USUAL.reviews());
        assertThat(limits.rationale()).isFalse();
    }

    @Test
    void aRationaleIsRequiredOrOptional() {
        assertThat(Refused.read(Kind.LIMITS, "rationale: required\n").rationale())
                .isTrue();
        assertThat(Refused.only(Kind.LIMITS, "rationale: require\n"))
                .isEqualTo("1:12: `require` is not one of the words that can stand here [unknown-word]"
                        + " | one of required, optional | Did you mean `required`?");
    }
}
