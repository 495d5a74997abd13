package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Place;
import org.tocsin.source.SourceFolders;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * Who has to approve a change of a file, as GitHub reads {@code CODEOWNERS}: the last line whose pattern fits decides.
 *
 * @param lines those that say something and could be understood, in order
 * @param faults those that GitHub would leave out
 */
record CodeOwners(List<Line> lines, List<Fault> faults) {
    private static final Pattern OWNER = Pattern.compile(
            "@[A-Za-z0-9](?:[A-Za-z0-9-]*)(?:/[A-Za-z0-9_.-]+)?|[^\\s@]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final long LARGEST = 3L << 20;

    CodeOwners {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * One pattern and its owners.
     *
     * @param owners empty where the line takes what it fits from all owners
     */
    record Line(Place place, String pattern, Pattern fitting, List<String> owners) {
        boolean fits(String path) {
            return fitting.matcher(path).matches();
        }
    }

    /** A line that says nothing, and why. */
    record Fault(Place place, String why) {}

    /** The first list that is there; without lines where none is. */
    static CodeOwners of(SourceTree tree) {
        List<Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String path : SourceFolders.CODE_OWNERS) {
            if (tree.has(path)) {
                if (SourceText.read(tree, path, LARGEST) instanceof SourceText.Decoded readable) {
                    int number = 0;
                    for (String line : readable.text().text().split("\n", -1)) {
                        read(path, ++number, line, lines, faults);
                    }
                } else {
                    faults.add(new Fault(Place.of(path), "this file is too large, or no text"));
                }
                break;
            }
        }
        return new CodeOwners(lines, faults);
    }

    private static void read(String path, int number, String written, List<Line> lines, List<Fault> faults) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return;
        }
        Place place = new Place(
                path,
                number,
                written.indexOf(words.get(0).charAt(0)) + 1,
                written.strip().length());
        List<String> owners = words.subList(1, words.size());
        String wrong = owners.stream()
                .filter(owner -> !OWNER.matcher(owner).matches())
                .findFirst()
                .orElse(null);
        Pattern fitting = fitting(words.get(0));
        if (fitting == null) {
            faults.add(new Fault(place, "a pattern here has no `!`, no `[` and does not begin with `\\`"));
        } else if (wrong != null) {
            faults.add(new Fault(place, "`" + wrong + "` is no owner"));
        } else {
            lines.add(new Line(place, words.get(0), fitting, List.copyOf(owners)));
        }
    }

    /** Up to a comment; a blank after a backslash belongs to the pattern. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split("(?<!\\\\)\\s+", -1)) {
            if (word.startsWith("#")) {
                break;
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** What a pattern fits; null where GitHub does not take it. */
    private static @Nullable Pattern fitting(String written) {
        if (written.startsWith("!") || written.startsWith("\\") || written.contains("[")) {
            return null;
        }
        String pattern = written.replace("\\ ", " ");
        boolean folder = pattern.endsWith("/");
        String inner = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean fromTop = inner.indexOf('/') >= 0;
        String bare = inner.startsWith("/") ? inner.substring(1) : inner;
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        StringBuilder regex = new StringBuilder(fromTop ? "" : "(?:.*/)?");
        String[] segments = bare.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean end = i == segments.length - 1;
            if (segments[i].equals("**")) {
                regex.append(end ? ".*" : "(?:[^/]+/)*");
            } else {
                regex.append(segment(segments[i])).append(end ? "" : "/");
            }
        }
        // A folder is all that lies in it, except where its name is made up by the pattern: `docs/*` is its own files.
        regex.append(folder ? "/.*" : last.indexOf('*') >= 0 ? "" : "(?:/.*)?");
        return Pattern.compile(regex.toString());
    }

    private static String segment(String segment) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        }
        return regex.toString();
    }

    /** The line that decides about a file. */
    Optional<Line> deciding(String path) {
        return lines.stream().filter(line -> line.fits(path)).reduce((earlier, later) -> later);
    }
}
