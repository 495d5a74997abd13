package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Several lists of stretches, each without a break over the same time, held side by side. */
final class Merged {
    private Merged() {}

    /**
     * When what they hold together has some quality.
     *
     * @param quality of what each of them holds at an instant, in their order; nothing where it has none
     * @return sorted and apart, by quality, in the order in which qualities first appear
     */
    static <T, Q> Map<Q, List<Span>> when(List<List<During<T>>> all, Function<List<T>, Optional<Q>> quality) {
        Map<Q, List<Span>> found = new LinkedHashMap<>();
        TreeSet<Instant> changes = new TreeSet<>();
        all.forEach(one -> one.forEach(during -> changes.add(during.span().from())));
        int[] at = new int[all.size()];
        Map<List<T>, Optional<Q>> known = new HashMap<>();
        for (Instant change : changes) {
            Instant until = null;
            List<T> now = new ArrayList<>(all.size());
            for (int i = 0; i < at.length; i++) {
                List<During<T>> one = all.get(i);
                while (!one.get(at[i]).span().until().isAfter(change)) {
                    at[i]++;
                }
                Instant ends = one.get(at[i]).span().until();
                until = until == null || ends.isBefore(until) ? ends : until;
                now.add(one.get(at[i]).value());
            }
            Optional<Q> holds = known.computeIfAbsent(now, quality);
            if (holds.isPresent() && until != null) {
                found.computeIfAbsent(holds.get(), first -> new ArrayList<>()).add(new Span(change, until));
            }
        }
        found.replaceAll((holds, spans) -> Spans.united(spans));
        return found;
    }
}
