package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two texts word by word. */
final class Words {
    /** Between two changes fewer letters than these do not count as the same, or a sentence falls to pieces. */
    private static final int TOO_SHORT = 4;

    /** In thousandths. */
    private static final int WHOLE = 1000;

    private Words() {}

    /** How many of the words of two blocks are the same, in thousandths. */
    static int likeness(Block one, Block other) {
        List<Token> words = one.words();
        List<Token> others = other.words();
        int all = words.size() + others.size();
        if (all == 0) {
            return WHOLE;
        }
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(token -> counts.merge(token.text(), 1, Integer::sum));
        int common = 0;
        for (Token token : others) {
            int left = counts.getOrDefault(token.text(), 0);
            if (left > 0) {
                common++;
                counts.put(token.text(), left - 1);
            }
        }
        return 2 * common * WHOLE / all;
    }

    static List<Piece> between(List<Token> older, List<Token> newer) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int newAt = 0;
        for (Hunk hunk : joined(Hunk.between(older, newer, Token::sameAs), older)) {
            same(older.subList(at, hunk.from()), newer.subList(newAt, hunk.newFrom()), pieces);
            marked(Mark.DELETED, older.subList(hunk.from(), hunk.until()), pieces);
            marked(Mark.INSERTED, newer.subList(hunk.newFrom(), hunk.newUntil()), pieces);
            at = hunk.until();
            newAt = hunk.newUntil();
        }
        same(older.subList(at, older.size()), newer.subList(newAt, newer.size()), pieces);
        return pieces;
    }

    private static List<Hunk> joined(List<Hunk> hunks, List<Token> older) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && length(older.subList(last.until(), hunk.from())) < TOO_SHORT) {
                joined.set(joined.size() - 1, new Hunk(last.from(), hunk.until(), last.newFrom(), hunk.newUntil()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private static int length(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> token.text().length()).sum();
    }

    private static void same(List<Token> older, List<Token> newer, List<Piece> pieces) {
        List<Token> spaced = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            spaced.add(newer.get(i).spacedAs(older.get(i)));
        }
        marked(Mark.SAME, spaced, pieces);
    }

    private static void marked(Mark mark, List<Token> tokens, List<Piece> pieces) {
        if (!tokens.isEmpty()) {
            pieces.add(Piece.of(mark, tokens));
        }
    }
}
