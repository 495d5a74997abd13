package org.tocsin.browser;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a page is seen on, and how its reader likes it.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param pixelsPerPoint 2 where the reader zoomed to 200 %, or has a fine screen
 * @param medium {@code screen} or {@code print}
 * @param preferences media features, such as {@code prefers-color-scheme: dark}
 */
record Screen(int width, int height, int pixelsPerPoint, String medium, Map<String, String> preferences) {
    static final Screen DESK = screen(1280, 900);
    static final Screen PHONE = screen(390, 844);
    static final Screen SMALL_PHONE = screen(320, 640);

    /** The desk's screen at 200 %. */
    static final Screen ENLARGED = new Screen(640, 450, 2, "screen", Map.of());

    /** What is left of an A4 sheet between its margins. */
    static final Screen SHEET = new Screen(680, 960, 1, "print", Map.of());

    Screen {
        preferences = Map.copyOf(preferences);
    }

    private static Screen screen(int width, int height) {
        return new Screen(width, height, 1, "screen", Map.of());
    }

    Screen with(String feature, String value) {
        TreeMap<String, String> more = new TreeMap<>(preferences);
        more.put(feature, value);
        return new Screen(width, height, pixelsPerPoint, medium, more);
    }

    Screen dark() {
        return with("prefers-color-scheme", "dark");
    }

    Screen light() {
        return with("prefers-color-scheme", "light");
    }

    @Override
    public String toString() {
        return width + " px" + (preferences.isEmpty() ? "" : " " + new TreeMap<>(preferences).values());
    }
}
