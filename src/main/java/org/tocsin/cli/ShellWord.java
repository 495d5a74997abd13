package org.tocsin.cli;

import java.util.regex.Pattern;

/** A word of a command that is shown to be typed again, in a POSIX shell. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    private ShellWord() {}

    /** The word itself where a shell reads it as one, else in quotes. */
    static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
