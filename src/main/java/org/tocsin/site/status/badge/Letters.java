package org.tocsin.site.status.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Outlines of letters: Latin, Greek and Cyrillic of Inter SemiBold; {@code src/fonts/README.md} tells where they are from. */
final class Letters {
    private static final String FILE = "/tocsin/preview/outlines.txt";
    private static final double UNITS = 1000;

    /** Width and path, as they stand in the file. */
    private final Map<Integer, String> byCharacter;

    private Letters(Map<Integer, String> byCharacter) {
        this.byCharacter = byCharacter;
    }

    static Letters load() {
        try (InputStream in = Letters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + FILE);
            }
            Map<Integer, String> letters = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
                int space = line.indexOf(' ');
                letters.put(Integer.parseInt(line.substring(0, space), 16), line.substring(space + 1));
            });
            return new Letters(letters);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " of the program", e);
        }
    }

    /** A text without signs that cannot be drawn, such as emoji; empty where a letter or digit cannot, or nothing is left. */
    Optional<String> drawable(String text) {
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (byCharacter.containsKey(c)) {
                kept.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                kept.append(' ');
            } else if (Character.isLetterOrDigit(c)) {
                return Optional.empty();
            }
        }
        return Optional.of(kept.toString().strip().replaceAll(" {2,}", " ")).filter(words -> !words.isEmpty());
    }

    /** In pixels, of a text that can be drawn. */
    double width(String text, int size) {
        return text.codePoints().mapToDouble(c -> advance(c) * size / UNITS).sum();
    }

    void draw(Coverage canvas, String text, double left, double baseline, int size) {
        double x = left;
        for (int c : text.codePoints().toArray()) {
            String letter = letter(c);
            canvas.draw(VectorPath.parse(letter.substring(letter.indexOf(' ') + 1)), x, baseline, size / UNITS);
            x += advance(c) * size / UNITS;
        }
    }

    private int advance(int c) {
        String letter = letter(c);
        return Integer.parseInt(letter.substring(0, letter.indexOf(' ')));
    }

    private String letter(int c) {
        String letter = byCharacter.get(c);
        if (letter == null) {
            throw new IllegalArgumentException("there is no letter " + Character.toString(c));
        }
        return letter.indexOf(' ') < 0 ? letter + " " : letter;
    }
}
