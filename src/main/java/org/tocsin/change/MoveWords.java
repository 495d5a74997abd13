package org.tocsin.change;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.oncall.Span;

/**
 * Tells moved shifts as people do: those of the same two people at the same time of day together.
 *
 * @param summed whether to tell only how much moved from whom to whom
 */
record MoveWords(ZoneId zone, Span horizon, boolean summed) {
    private static final int MOST_SENTENCES = 6;

    static MoveWords of(ZoneId zone, Span horizon, boolean summed) {
        return new MoveWords(zone, horizon, summed);
    }

    /** In the order of their first shifts. */
    List<String> sentences(List<Move> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        grouped(moves).values().forEach(group -> told.add(group(group)));
        return summed || told.size() > MOST_SENTENCES ? List.of(sum(moves)) : told;
    }

    private Map<List<Object>, List<Move>> grouped(List<Move> moves) {
        Map<List<Object>, List<Move>> groups = new LinkedHashMap<>();
        for (Move move : moves) {
            ZonedDateTime from = move.from().atZone(zone);
            ZonedDateTime until = move.until().atZone(zone);
            long days = until.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
            List<Object> key = List.of(
                    String.valueOf(idOf(move.before())),
                    String.valueOf(idOf(move.after())),
                    move.how(),
                    from.toLocalTime(),
                    until.toLocalTime(),
                    days);
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(move);
        }
        return groups;
    }

    private static @Nullable Subject idOf(@Nullable Turn turn) {
        return turn == null ? null : turn.person().subject();
    }

    private String group(List<Move> group) {
        int year = horizon.from().atZone(zone).getYear();
        Times times = Times.of(group, zone, horizon);
        if (times.isOne()) {
            Move move = group.get(0);
            return verb(
                    move, Dates.near(move.from(), zone, year) + " to " + Dates.near(move.until(), zone, year), false);
        }
        return verb(group.get(0), times.pattern(), true) + times.range(year) + " (" + group.size() + " shifts)";
    }

    private static String verb(Move move, String times, boolean several) {
        String s = several ? "" : "s";
        Ref was = Move.person(move.before());
        Ref is = Move.person(move.after());
        return switch (move.how()) {
            case PASSES -> times + " move" + s + " from " + was + " to " + is;
            case FILLED -> is + " takes " + times + ", when nobody was on call";
            case EMPTIED -> times + (several ? " have" : " has") + " nobody on call any more; " + was + " was";
            case JOINED -> is + " is on call too " + times;
            case LEFT -> was + " is no longer on call " + times;
            case FIRST -> times + " call" + s + " " + is + " before " + was;
        };
    }

    /** How much there is, when it is too much to tell one by one. */
    private String sum(List<Move> moves) {
        Map<Ref, Duration> balance = new LinkedHashMap<>();
        for (Move move : moves) {
            Duration length = Duration.between(move.from(), move.until());
            if (move.how() != Move.How.FIRST) {
                add(balance, Move.person(move.before()), length.negated());
                add(balance, Move.person(move.after()), length);
            }
        }
        String people = balance.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Ref::label)))
                .map(entry -> entry.getKey() + " " + balance(entry.getValue()))
                .collect(Collectors.joining(", "));
        LocalDate first = moves.get(0).from().atZone(zone).toLocalDate();
        return moves.size() + " shifts move from "
                + Dates.near(first, horizon.from().atZone(zone).getYear())
                + " on (until "
                + Dates.day(horizon.until().atZone(zone).toLocalDate())
                + ": " + people + ")";
    }

    private static void add(Map<Ref, Duration> balance, @Nullable Ref person, Duration length) {
        if (person != null) {
            balance.merge(person, length, Duration::plus);
        }
    }

    private static String balance(Duration more) {
        long hours = more.abs().toHours();
        return more.isZero() ? "as much as before" : hours + (more.isNegative() ? " h less" : " h more");
    }
}
