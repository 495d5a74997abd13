package org.tocsin.model.open;

import java.math.BigDecimal;

/**
 * A part of a whole, exact.
 *
 * @param millionths from 0, nothing, to 1,000,000, all of it
 */
public record Share(int millionths) {
    /** Nothing of it. */
    public static final Share NONE = new Share(0);

    /** All of it. */
    public static final Share WHOLE = new Share(1_000_000);

    public Share {
        if (millionths < 0 || millionths > 1_000_000) {
            throw new IllegalArgumentException("a part of a whole is from 0 to 1,000,000 millionths: " + millionths);
        }
    }

    /**
     * The share that a number from 0 to 1 stands for.
     *
     * @throws ArithmeticException when it has more than six decimals
     */
    public static Share ofOne(BigDecimal number) {
        return new Share(number.movePointRight(6).intValueExact());
    }

    /**
     * The share that a percentage stands for.
     *
     * @throws ArithmeticException when it has more than four decimals
     */
    public static Share ofHundred(BigDecimal percentage) {
        return new Share(percentage.movePointRight(4).intValueExact());
    }
}
