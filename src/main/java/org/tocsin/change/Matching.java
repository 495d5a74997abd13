package org.tocsin.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;

/**
 * The entries of two lists, each with the one it was or became.
 *
 * @param pairs in the order afterwards
 * @param gone in the order before
 * @param fresh in the order afterwards
 */
record Matching<T>(List<Pair<T>> pairs, List<T> gone, List<T> fresh) {
    /** One entry before and afterwards. */
    record Pair<T>(T before, T after) {}

    /** Matches entries whose keys are equal. */
    static <T, K> Matching<T> by(List<T> before, List<T> after, Function<T, K> keyBefore, Function<T, K> keyAfter) {
        Map<K, T> left = new LinkedHashMap<>();
        before.forEach(one -> left.putIfAbsent(keyBefore.apply(one), one));
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> fresh = new ArrayList<>();
        for (T one : after) {
            T was = left.remove(keyAfter.apply(one));
            if (was == null) {
                fresh.add(one);
            } else {
                pairs.add(new Pair<>(was, one));
            }
        }
        return new Matching<>(pairs, new ArrayList<>(left.values()), fresh);
    }

    /** Matches records of one kind by id, following those that are called otherwise. */
    static <T> Matching<T> of(
            Side before, Side after, Kind kind, Function<Escalation, List<T>> all, Function<T, Object> id) {
        return by(
                all.apply(before.escalation()),
                all.apply(after.escalation()),
                one -> before.now(kind, id.apply(one).toString()),
                one -> id.apply(one).toString());
    }

    /** The same within one record, where entries that found none are then matched with the one most like them. */
    static <T> Matching<T> byIdOrLikeness(List<T> before, List<T> after, Function<T, String> id) {
        Matching<T> exact = by(before, after, id, id);
        List<Pair<T>> pairs = new ArrayList<>(exact.pairs());
        List<Pair<T>> alike = Likeness.pairs(exact.gone(), exact.fresh(), id);
        pairs.addAll(alike);
        List<T> gone = new ArrayList<>(exact.gone());
        List<T> fresh = new ArrayList<>(exact.fresh());
        alike.forEach(pair -> {
            gone.remove(pair.before());
            fresh.remove(pair.after());
        });
        pairs.sort(Comparator.comparingInt(pair -> after.indexOf(pair.after())));
        return new Matching<>(pairs, gone, fresh);
    }
}
