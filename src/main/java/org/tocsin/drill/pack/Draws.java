package org.tocsin.drill.pack;

import org.tocsin.drill.SplitMix64;

/**
 * The streams by which a pack draws what the records leave open, one for each stage.
 *
 * <p>They hang on the order and on the version of the generator, and not on the policy: so a changed line of a schedule shows
 * in a pack where it makes a difference, and nowhere else.
 */
record Draws(String seed) {
    static Draws of(PackOrder order, String version) {
        return new Draws(String.join(
                "|",
                Long.toString(order.seed()),
                version,
                order.scenario().value(),
                order.process().value(),
                order.severity().value(),
                order.loss().word(),
                order.twist().word(),
                order.asIf().toString(),
                order.length().toString()));
    }

    SplitMix64 stage(String name) {
        return SplitMix64.of(seed + "|" + name);
    }
}
