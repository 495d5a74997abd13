package org.tocsin.model.open;

import org.jspecify.annotations.Nullable;

/**
 * The colour by which customers know the company; links, marks of focus and the edge of each page have it.
 *
 * @param colour by day
 * @param darkColour in the dark; null where the nearest to {@code colour} that can be read there is meant
 */
public record Brand(Colour colour, @Nullable Colour darkColour) {
    /** The colour in the dark. */
    public Colour dark() {
        return darkColour == null ? colour.readableInTheDark() : darkColour;
    }
}
