package org.tocsin.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says of one rule id.
 *
 * @param meaning one sentence, true of files that keep to it
 * @param waivable whether {@code site/waivers.yaml} may set it aside
 * @param shown files in both forms; null for what is said while reading, whose message says it all
 */
public record RuleEntry(
        String id,
        String meaning,
        boolean waivable,
        @Nullable Example shown) {
    /** What is accepted and what is refused, where an example helps. */
    public Optional<Example> example() {
        return Optional.ofNullable(shown);
    }
}
