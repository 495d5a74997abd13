package org.tocsin.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the shifts of a schedule before against those afterwards. */
final class Moves {
    private Moves() {}

    /** Every stretch for which other people are on call, or in another order, sorted by beginning. */
    static List<Move> between(List<Turn> before, List<Turn> after) {
        List<Move> moves = new ArrayList<>();
        List<Move> last = List.of();
        Instant from = null;
        for (Instant until : bounds(before, after)) {
            if (from != null) {
                last = joined(moves, last, within(from, until, before, after));
            }
            from = until;
        }
        moves.sort(Comparator.comparing(Move::from));
        return moves;
    }

    private static SortedSet<Instant> bounds(List<Turn> before, List<Turn> after) {
        SortedSet<Instant> bounds = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(turn -> {
            bounds.add(turn.from());
            bounds.add(turn.until());
        });
        return bounds;
    }

    private static List<Move> within(Instant from, Instant until, List<Turn> before, List<Turn> after) {
        List<Turn> was = on(from, before);
        List<Turn> is = on(from, after);
        List<Turn> gone = without(was, is);
        List<Turn> fresh = without(is, was);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), fresh.size()); i++) {
            Turn left = i < gone.size() ? gone.get(i) : null;
            Turn came = i < fresh.size() ? fresh.get(i) : null;
            moves.add(new Move(from, until, left, came, how(left, came, was, is)));
        }
        if (moves.isEmpty()
                && !was.isEmpty()
                && !was.get(0).person().equals(is.get(0).person())) {
            moves.add(new Move(from, until, was.get(0), is.get(0), Move.How.FIRST));
        }
        return moves;
    }

    private static Move.How how(@Nullable Turn left, @Nullable Turn came, List<Turn> was, List<Turn> is) {
        if (left != null && came != null) {
            return Move.How.PASSES;
        }
        if (left == null) {
            return was.isEmpty() ? Move.How.FILLED : Move.How.JOINED;
        }
        return is.isEmpty() ? Move.How.EMPTIED : Move.How.LEFT;
    }

    private static List<Turn> on(Instant at, List<Turn> turns) {
        return turns.stream().filter(turn -> turn.covers(at)).toList();
    }

    private static List<Turn> without(List<Turn> turns, List<Turn> others) {
        return turns.stream()
                .filter(turn ->
                        others.stream().noneMatch(other -> other.person().equals(turn.person())))
                .toList();
    }

    /** Adds moves; one that goes on with the same turns as the last is made longer instead. */
    private static List<Move> joined(List<Move> moves, List<Move> last, List<Move> next) {
        List<Move> latest = new ArrayList<>();
        for (Move move : next) {
            Move whole = move;
            for (Move earlier : last) {
                if (Objects.equals(earlier.before(), move.before())
                        && Objects.equals(earlier.after(), move.after())
                        && earlier.how() == move.how()) {
                    whole = new Move(earlier.from(), move.until(), move.before(), move.after(), move.how());
                    moves.remove(earlier);
                }
            }
            moves.add(whole);
            latest.add(whole);
        }
        return latest;
    }
}
