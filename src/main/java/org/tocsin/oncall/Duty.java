package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.PersonId;

/**
 * One schedule worked out.
 *
 * @param stretches one after another, without anything between them
 * @param shifts sorted by beginning, then rank
 */
record Duty(List<Stretch> stretches, List<Shift> shifts) {
    static final Duty NOBODY = new Duty(List.of(), List.of());

    static Duty of(List<Stretch> stretches) {
        return new Duty(stretches, joined(stretches));
    }

    List<PersonId> people(Instant at) {
        int index = index(at);
        return index < 0 ? List.of() : people(stretches.get(index));
    }

    /** The shifts that begin where, after an instant, others are on call or in another order, and somebody begins. */
    List<Shift> next(Instant after) {
        for (int i = Math.max(index(after), 0) + 1; i < stretches.size(); i++) {
            Instant change = stretches.get(i).span().from();
            if (change.isAfter(after) && !people(stretches.get(i)).equals(people(stretches.get(i - 1)))) {
                List<Shift> begin = beginning(change);
                if (!begin.isEmpty()) {
                    return begin;
                }
            }
        }
        return List.of();
    }

    private List<Shift> beginning(Instant instant) {
        int low = 0;
        int high = shifts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shifts.get(middle).from().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return shifts.subList(low, shifts.size()).stream()
                .takeWhile(shift -> shift.from().equals(instant))
                .toList();
    }

    private static List<PersonId> people(Stretch stretch) {
        return stretch.filled().stream().map(Claim::person).toList();
    }

    private int index(Instant at) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = stretches.get(middle).span();
            if (at.isBefore(span.from())) {
                high = middle - 1;
            } else if (span.contains(at)) {
                return middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    /** A shift lasts as long as the same person is on call for the same reason. */
    private static List<Shift> joined(List<Stretch> stretches) {
        record Same(PersonId person, Shift.Source source) {}
        record Open(Instant from, int place) {}
        record Placed(Shift shift, int place) {}
        List<Placed> done = new ArrayList<>();
        Map<Same, Open> open = new HashMap<>();
        Instant end = Instant.MIN;
        for (Stretch stretch : stretches) {
            Map<Same, Open> now = new HashMap<>();
            for (int place = 0; place < stretch.filled().size(); place++) {
                Claim claim = stretch.filled().get(place);
                Same same = new Same(claim.person(), claim.source());
                Open before = open.remove(same);
                now.put(same, before == null ? new Open(stretch.span().from(), place) : before);
            }
            Instant until = stretch.span().from();
            open.forEach((same, from) ->
                    done.add(new Placed(new Shift(same.person(), from.from(), until, same.source()), from.place())));
            open = now;
            end = stretch.span().until();
        }
        Instant last = end;
        open.forEach((same, from) ->
                done.add(new Placed(new Shift(same.person(), from.from(), last, same.source()), from.place())));
        return done.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.shift().from())
                        .thenComparing(Placed::place))
                .map(Placed::shift)
                .toList();
    }
}
