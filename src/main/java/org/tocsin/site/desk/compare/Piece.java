package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that share a fate.
 *
 * @param mark never {@link Mark#CHANGED}
 * @param spaced whether a space stands before them
 */
public record Piece(Mark mark, boolean spaced, List<Run> runs) {
    public Piece {
        runs = List.copyOf(runs);
    }

    /** A space before a link or a word that is set apart is not set with it. */
    static Piece of(Mark mark, List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Token first = tokens.get(0);
        Token last = first;
        for (Token token : tokens) {
            boolean gap = token.spaced() && !(runs.isEmpty() && text.isEmpty());
            boolean apart = !token.style().equals(last.style()) || !token.href().equals(last.href());
            boolean before = apart && !(token.style().isEmpty() && token.href().isEmpty());
            if (gap && before) {
                text.append(' ');
            }
            if (apart) {
                runs.add(new Run(text.toString(), last.style(), last.href()));
                text.setLength(0);
            }
            if (gap && !before) {
                text.append(' ');
            }
            text.append(token.text());
            last = token;
        }
        runs.add(new Run(text.toString(), last.style(), last.href()));
        return new Piece(mark, first.spaced(), runs);
    }
}
