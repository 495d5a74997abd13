package org.tocsin.model.open;

import java.time.Instant;

/** When customers were told to expect things to work again. */
public sealed interface Restoration permits Restoration.Unknown, Restoration.At, Restoration.Between {
    /** Nobody can say yet. */
    record Unknown() implements Restoration {}

    /** At one instant. */
    record At(Instant instant) implements Restoration {}

    /** Some time in a range. */
    record Between(TimeRange range) implements Restoration {}
}
