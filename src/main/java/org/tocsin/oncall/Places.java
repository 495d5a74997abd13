package org.tocsin.oncall;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many places a schedule has at each instant.
 *
 * @param changes the number from each instant on until the next; the first is where its time begins
 */
public record Places(NavigableMap<Instant, Integer> changes) {

    /** One number for all of a time. */
    static Places always(int number, Span time) {
        NavigableMap<Instant, Integer> changes = new TreeMap<>();
        changes.put(time.from(), number);
        return new Places(changes);
    }

    /** The number at an instant; 0 before the first. */
    public int at(Instant instant) {
        Map.Entry<Instant, Integer> entry = changes.floorEntry(instant);
        return entry == null ? 0 : entry.getValue();
    }

    /** At least so many during a stretch. */
    void atLeast(int number, Span span) {
        int before = at(span.from());
        int after = at(span.until());
        changes.putIfAbsent(span.from(), before);
        changes.putIfAbsent(span.until(), after);
        changes.subMap(span.from(), span.until()).replaceAll((instant, count) -> Math.max(count, number));
    }
}
