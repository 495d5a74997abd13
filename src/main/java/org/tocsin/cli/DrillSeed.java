package org.tocsin.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tocsin.drill.PolicyHash;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.model.internal.Escalation;

/** The seed of a pack for which nobody named one: the same for the same policy and situation. */
final class DrillSeed {
    /** So short that it can be read out over a telephone. */
    private static final long DIGITS = 1_000_000;

    private DrillSeed() {}

    /** @param order its seed is not looked at */
    static long of(PackOrder order, Escalation escalation) {
        String situation = String.join(
                "|",
                PolicyHash.of(escalation, order.process()),
                order.scenario().value(),
                order.process().value(),
                order.severity().value(),
                order.loss().word(),
                order.twist().word(),
                order.mode().word(),
                order.asIf().toString(),
                order.length().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(situation.getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getLong(), DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
