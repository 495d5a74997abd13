package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Our own style sheets and scripts without what only their authors need: comments that stand on lines of their own, empty
 * lines and indentation. No text of theirs goes over the end of a line, so that nothing else can be lost.
 */
final class Squeezed {
    private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \\t]*/\\*.*?\\*/[ \\t]*\\n");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t\\n]+");

    private Squeezed() {}

    /** Whether a file of that name is one to squeeze. */
    static boolean suits(String name) {
        return name.endsWith(".css") || name.endsWith(".js");
    }

    static byte[] of(byte[] source) {
        String text = new String(source, StandardCharsets.UTF_8);
        String uncommented = COMMENT.matcher(text).replaceAll("");
        return INDENTATION.matcher(uncommented).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
