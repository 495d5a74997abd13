package org.tocsin.site.status.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the preview, 1200 by 630 pixels: the shape of the state, the name beside it, the sentence below.
 *
 * <p>What is written in a script for which there are no letters is left out, and the shape is drawn larger.
 */
final class PreviewPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 80;
    private static final int SHAPE = 112;
    private static final int LARGE_SHAPE = 300;
    private static final int NAME_SIZE = 46;
    private static final int SENTENCE_SIZE = 74;
    private static final int LINE = 92;
    private static final int FIRST_LINE = 320;
    private static final int MOST_LINES = 4;
    private static final int PAPER = 0xffffff;
    private static final int INK = 0x14202b;
    private static final int SOFT = 0x4d5c69;

    private PreviewPicture() {}

    static byte[] of(String name, String sentence, BadgeShape shape) {
        Letters letters = Letters.load();
        Optional<String> drawnName = letters.drawable(name);
        Optional<String> drawnSentence = letters.drawable(sentence);
        int side = drawnSentence.isPresent() ? SHAPE : LARGE_SHAPE;
        IndexedPicture picture = new IndexedPicture(WIDTH, HEIGHT, PAPER);

        Coverage mark = new Coverage(WIDTH, HEIGHT);
        mark.draw(VectorPath.parse(shape.path()), EDGE, EDGE, side / 20.0);
        picture.ink(mark, Integer.parseInt(shape.colour().substring(1), 16));

        Coverage title = new Coverage(WIDTH, HEIGHT);
        int left = EDGE + side + 36;
        drawnName.ifPresent(words -> letters.draw(
                title,
                lines(letters, words, NAME_SIZE, WIDTH - EDGE - left, 1).get(0),
                left,
                EDGE + side / 2.0 + NAME_SIZE * 0.36,
                NAME_SIZE));
        picture.ink(title, SOFT);

        Coverage said = new Coverage(WIDTH, HEIGHT);
        drawnSentence.ifPresent(words -> {
            int baseline = FIRST_LINE;
            for (String line : lines(letters, words, SENTENCE_SIZE, WIDTH - 2 * EDGE, MOST_LINES)) {
                letters.draw(said, line, EDGE, baseline, SENTENCE_SIZE);
                baseline += LINE;
            }
        });
        picture.ink(said, INK);
        return picture.png();
    }

    /** Breaks words into lines that fit; what does not fit into the last ends in an ellipsis. Never empty. */
    static List<String> lines(Letters letters, String words, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (letters.width(longer, size) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        boolean cut = lines.size() > most;
        List<String> kept = new ArrayList<>();
        for (String each : cut ? lines.subList(0, most) : lines) {
            boolean last = cut && kept.size() == most - 1;
            kept.add(shortened(letters, each, size, width, last));
        }
        return kept;
    }

    private static String shortened(Letters letters, String line, int size, int width, boolean ellipsis) {
        String shown = ellipsis ? line + "…" : line;
        int end = line.length();
        while (letters.width(shown, size) > width && end > 1) {
            end = line.offsetByCodePoints(end, -1);
            shown = line.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }
}
