package org.tocsin.history;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are like others, or not. */
final class Text {
    private Text() {}

    /** Twenty lines that no other text has. */
    static String of(String topic) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(line -> topic + " is written about in line " + line + "\n")
                .collect(Collectors.joining());
    }

    /** The same with one line changed. */
    static String edited(String text, int line, String words) {
        return text.replaceFirst("(?m)^.* line " + line + "$", words + " line " + line);
    }
}
