package org.tocsin.site.status.badge;

/** A picture of one paper and a few inks, each in 63 strengths. */
final class IndexedPicture {
    private static final int STRENGTHS = 63;
    private static final int MOST_INKS = 4;

    private final int width;
    private final int height;
    private final int paper;
    private final byte[] pixels;
    private final byte[] palette = new byte[3 * (1 + MOST_INKS * STRENGTHS)];
    private int inks;

    /** Blank paper; a colour is {@code 0xrrggbb}. */
    IndexedPicture(int width, int height, int paper) {
        this.width = width;
        this.height = height;
        this.paper = paper;
        this.pixels = new byte[width * height];
        colour(0, paper, 0);
    }

    /** Puts ink where something is covered; where inks meet, the later one hides the earlier. */
    void ink(Coverage coverage, int colour) {
        int first = 1 + inks * STRENGTHS;
        inks++;
        for (int strength = 1; strength <= STRENGTHS; strength++) {
            colour(first + strength - 1, colour, strength);
        }
        byte[] levels = coverage.levels(STRENGTHS);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                pixels[i] = (byte) (first + levels[i] - 1);
            }
        }
    }

    byte[] png() {
        return Png.of(width, height, palette, pixels);
    }

    private void colour(int index, int ink, int strength) {
        for (int part = 0; part < 3; part++) {
            int shift = 16 - 8 * part;
            int from = paper >> shift & 0xff;
            int to = ink >> shift & 0xff;
            palette[3 * index + part] = (byte) (from + (to - from) * strength / STRENGTHS);
        }
    }
}
