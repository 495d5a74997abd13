package org.tocsin.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages whose wording comes with the program, and how they are written. */
public final class Languages {
    /** By BCP 47 tag, sorted. */
    public static final List<String> OURS = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr",
            "uk", "vi", "zh-Hans", "zh-Hant");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Languages() {}

    /** What goes by another tag than ours, most often for a country where it is usual. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("in", "id"),
            Map.entry("iw", "he"),
            Map.entry("nn", "nb"),
            Map.entry("no", "nb"),
            Map.entry("zh", "zh-Hans"),
            Map.entry("zh-HK", "zh-Hant"),
            Map.entry("zh-MO", "zh-Hant"),
            Map.entry("zh-TW", "zh-Hant"));

    /** The one of ours that serves for a tag: itself, or the nearest wider one, so that {@code en-US} is read as {@code en}; else English. */
    public static String serving(String tag) {
        return nearest(tag).orElse("en");
    }

    /** Whether one of ours serves for a tag. */
    public static boolean known(String tag) {
        return nearest(tag).isPresent();
    }

    private static Optional<String> nearest(String tag) {
        for (String wider = tag; ; wider = wider.substring(0, wider.lastIndexOf('-'))) {
            if (OURS.contains(wider)) {
                return Optional.of(wider);
            }
            if (ALSO.containsKey(wider)) {
                return Optional.ofNullable(ALSO.get(wider));
            }
            if (wider.indexOf('-') < 0) {
                return Optional.empty();
            }
        }
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
