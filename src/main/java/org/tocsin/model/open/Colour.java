package org.tocsin.model.open;

import java.util.Locale;

/**
 * A colour of a screen, and how well it is seen on another.
 *
 * <p>Contrast is that of WCAG 2.2, "contrast ratio" and "relative luminance".
 *
 * @param red 0 to 255, as are green and blue
 */
public record Colour(int red, int green, int blue) {
    /** What normal text needs: WCAG 2.2, success criterion 1.4.3, level AA. */
    public static final double READABLE = 4.5;

    /** What pages stand on, by day. */
    public static final Colour LIGHT_PAPER = new Colour(0xff, 0xff, 0xff);

    /** The quietest ground of the pages on which links stand, by day. */
    public static final Colour LIGHT_TINT = new Colour(0xf5, 0xf7, 0xf8);

    /** What pages stand on in the dark. */
    public static final Colour DARK_PAPER = new Colour(0x0e, 0x14, 0x18);

    /** The lightest ground of the pages on which links stand in the dark. */
    public static final Colour DARK_TINT = new Colour(0x18, 0x21, 0x28);

    private static final int STEPS = 100;

    public Colour {
        if ((red | green | blue) >> 8 != 0) {
            throw new IllegalArgumentException("a part of a colour is not between 0 and 255");
        }
    }

    /** Reads {@code #17558f}; case does not matter. */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(text + " is not a colour such as #17558f");
        }
        int all = Integer.parseInt(text.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    /** From 1, the same, to 21, black on white. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Whether text in it can be read on each of some grounds. */
    public boolean readableOn(Colour... grounds) {
        for (Colour ground : grounds) {
            if (contrast(ground) < READABLE) {
                return false;
            }
        }
        return true;
    }

    /** The nearest one, darker or lighter, in which text can be read by day. */
    public Colour readableByDay() {
        return towards(new Colour(0, 0, 0), LIGHT_PAPER, LIGHT_TINT);
    }

    /** The nearest one, darker or lighter, in which text can be read in the dark. */
    public Colour readableInTheDark() {
        return towards(new Colour(0xff, 0xff, 0xff), DARK_PAPER, DARK_TINT);
    }

    private Colour towards(Colour end, Colour... grounds) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = new Colour(mix(red, end.red, step), mix(green, end.green, step), mix(blue, end.blue, step));
            if (mixed.readableOn(grounds)) {
                return mixed;
            }
        }
        return end;
    }

    private static int mix(int from, int to, int step) {
        return from + Math.round((to - from) * (float) step / STEPS);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@code #17558f}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
