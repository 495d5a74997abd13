package org.tocsin.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of a document as Asciidoctor gives them, with ours of {@code idprefix} and {@code idseparator}. */
final class ProseAnchors {
    private static final Pattern INLINE =
            Pattern.compile("\\[\\[\\[?([\\p{L}_:][\\w\\p{L}:.-]*)(?:,[^\\]]*)?\\]\\]|anchor:([\\w\\p{L}:.-]+)\\[");
    private static final Pattern BLOCK = Pattern.compile("\\[[^\\[\\]#]*?#([\\w\\p{L}:.-]+?)(?:[.%,][^\\]]*)?\\].*");
    private static final Pattern NAMED = Pattern.compile("\\[(?:[^\\[\\]]*,)?\\s*id=[\"']?([^\"',\\]]+)[\"']?.*\\]");

    private final TreeSet<String> ids = new TreeSet<>();
    private String given = "";

    Set<String> all() {
        return ids;
    }

    void line(String line) {
        if (line.indexOf('[') < 0) {
            given = "";
            return;
        }
        String last = "";
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
            last = inline.group(1) == null ? inline.group(2) : inline.group(1);
            ids.add(last);
        }
        for (Pattern pattern : List.of(BLOCK, NAMED)) {
            Matcher block = pattern.matcher(line);
            if (line.startsWith("[") && block.matches()) {
                last = block.group(1);
                ids.add(last);
            }
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            given = last.isEmpty() ? given : last;
        } else {
            inlineIds(line);
            given = "";
        }
    }

    /** {@code [#id]#words#} within a line. */
    private void inlineIds(String line) {
        int at = line.indexOf("[#");
        while (at >= 0) {
            int end = line.indexOf(']', at);
            if (end > at) {
                ids.add(line.substring(at + 2, end).split("[.%,]", 2)[0]);
            }
            at = line.indexOf("[#", at + 2);
        }
    }

    void heading(String title) {
        Matcher own = INLINE.matcher(title);
        if (!given.isEmpty()) {
            given = "";
        } else if (own.find()) {
            ids.add(own.group(1) == null ? own.group(2) : own.group(1));
        } else {
            String id = made(title);
            String free = id;
            for (int n = 2; !ids.add(free); n++) {
                free = id + "-" + n;
            }
        }
    }

    private static String made(String title) {
        String plain = title.replace(" -- ", "")
                .replace("...", "")
                .replaceAll("(?<!\\w)_(\\S(?:.*?\\S)?)_(?!\\w)", "$1")
                .toLowerCase(Locale.ROOT);
        String kept = plain.replaceAll("[^ \\w\\p{L}\\p{M}\\p{Nd}.-]", "");
        return kept.replaceAll("[ .-]+", "-").replaceAll("^-|-$", "");
    }
}
