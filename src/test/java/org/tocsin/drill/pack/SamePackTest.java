package org.tocsin.drill.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.Twist;

class SamePackTest {
    private static final Material LARKFIELD = Packs.material(Larkfield.escalation());

    private static PackOrder order(long seed) {
        PackOrder order =
                Packs.order("webhook-stops-silently", "payment-sync", "sev1", Twist.NONE, "2026-12-01T17:30:00Z");
        return new PackOrder(
                order.scenario(),
                order.process(),
                order.severity(),
                order.loss(),
                order.twist(),
                order.mode(),
                order.asIf(),
                order.length(),
                seed);
    }

    @Test
    void theSameOrderGivesAnEqualPackAndAnotherSeedAnotherOne() {
        assertThat(PackGenerator.generate(order(1), LARKFIELD)).isEqualTo(PackGenerator.generate(order(1), LARKFIELD));
        assertThat(PackGenerator.generate(order(1), LARKFIELD).events())
                .isNotEqualTo(PackGenerator.generate(order(2), LARKFIELD).events());
    }

    /** On whatever Java this runs. Where it changes by intent, so does {@link PackGenerator#VERSION}. */
    @Test
    void thePackOfAFixtureIsKnown() {
        PackOrder order =
                Packs.order("canary-escapes", "canary-process", "canary-sev", Twist.REGULATED, "2026-03-10T12:00:00Z");

        Pack pack = PackGenerator.generate(order, Fixture.material());

        assertThat(sha256(pack.toString()))
                .isEqualTo("654a3354b0db9803286119e17d9bd2ee1c05583a59f32a5afcfaa2bf991993da");
    }

    @Test
    void anOrderThatDoesNotFitIsRefusedInWords() {
        assertThatThrownBy(() -> PackGenerator.generate(
                        Packs.order(
                                "webhook-stops-silently", "payment-sync", "sev4", Twist.NONE, "2026-12-01T17:30:00Z"),
                        LARKFIELD))
                .hasMessage("At sev4 nobody has to be called, so that there is nothing to practise.");
        assertThatThrownBy(() -> PackGenerator.generate(
                        Packs.order("no-such", "payment-sync", "sev1", Twist.NONE, "2026-12-01T17:30:00Z"), LARKFIELD))
                .hasMessage("There is no scenario no-such.");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
