package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Times made of stretches. All lists taken and given, but for the one {@link #united} takes, are sorted and apart: no
 * stretch touches the next.
 */
public final class Spans {
    private Spans() {}

    /** All instants of any of them. */
    public static List<Span> united(Collection<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        List<Span> united = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            Span last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last == null || span.from().isAfter(last.until())) {
                united.add(span);
            } else if (span.until().isAfter(last.until())) {
                united.set(united.size() - 1, new Span(last.from(), span.until()));
            }
        }
        return united;
    }

    /** The instants of both. */
    public static List<Span> common(List<Span> one, List<Span> other) {
        List<Span> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            Span first = one.get(i);
            Span second = other.get(j);
            within(first, second).ifPresent(common::add);
            if (first.until().isBefore(second.until())) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The instants of one that are not of the other. */
    public static List<Span> without(List<Span> one, List<Span> other) {
        List<Span> rest = new ArrayList<>();
        int j = 0;
        for (Span span : one) {
            Instant from = span.from();
            while (j < other.size() && !other.get(j).until().isAfter(from)) {
                j++;
            }
            for (int k = j; k < other.size() && other.get(k).from().isBefore(span.until()); k++) {
                Span taken = other.get(k);
                if (from.isBefore(taken.from())) {
                    rest.add(new Span(from, taken.from()));
                }
                from = taken.until();
            }
            if (from.isBefore(span.until())) {
                rest.add(new Span(from, span.until()));
            }
        }
        return rest;
    }

    /** The stretch that holds an instant. */
    public static Optional<Span> at(List<Span> spans, Instant instant) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (instant.isBefore(span.from())) {
                high = middle - 1;
            } else if (span.contains(instant)) {
                return Optional.of(span);
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** What two stretches share. */
    static Optional<Span> within(Span one, Span other) {
        return between(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.until().isBefore(other.until()) ? one.until() : other.until());
    }

    /** The stretch between two instants, if the second is later. */
    static Optional<Span> between(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
    }
}
