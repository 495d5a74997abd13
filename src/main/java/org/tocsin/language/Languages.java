package org.tocsin.language;

import java.util.List;
import java.util.Set;

/** The languages whose wording comes with the program, and how they are written. */
public final class Languages {
    /** By BCP 47 tag, sorted. */
    public static final List<String> OURS = List.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja",
            "ko", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "zh-Hans",
            "zh-Hant");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Languages() {}

    /** The one of ours that serves for a tag: itself, or the nearest wider one, so that {@code en-US} is read as {@code en}; else English. */
    public static String serving(String tag) {
        String nearest = tag;
        while (!OURS.contains(nearest)) {
            int end = nearest.lastIndexOf('-');
            if (end < 0) {
                return "en";
            }
            nearest = nearest.substring(0, end);
        }
        return nearest;
    }

    /** Whether it is written from right to left. */
    public static boolean rightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(tag.split("-", 2)[0]);
    }

    /** {@code rtl} or {@code ltr}, as HTML has it. */
    public static String direction(String tag) {
        return rightToLeft(tag) ? "rtl" : "ltr";
    }
}
