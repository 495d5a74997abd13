package org.tocsin.language;

import java.util.Objects;

/**
 * The word by which everybody knows a drill for one, in each language the one that emergency services say there.
 *
 * <p>A repository cannot put another in its place: what a drill sends must never be taken for real.
 */
public final class ExerciseMark {
    private ExerciseMark() {}

    /**
     * Said three times, as over a bad line: {@code EXERCISE EXERCISE EXERCISE}.
     *
     * @param language BCP 47 tag; English stands for a language that is not ours
     */
    public static String in(String language) {
        String word = word(language);
        return word + " " + word + " " + word;
    }

    /** The word alone. */
    public static String word(String language) {
        return Objects.requireNonNull(OurWording.of(Languages.serving(language)).get("exercise.mark"));
    }

    /** A text between two marks, each in a paragraph of its own. */
    public static String around(String language, String text) {
        String mark = in(language);
        return mark + "\n\n" + text.strip() + "\n\n" + mark;
    }
}
