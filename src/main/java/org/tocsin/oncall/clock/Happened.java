package org.tocsin.oncall.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What has happened that clocks run from.
 *
 * @param events when each was, such as {@code aware}
 * @param submissions when each stage was submitted, by its id; several where it was submitted again
 */
public record Happened(Map<String, Instant> events, Map<String, List<Instant>> submissions) {
    /** Nothing that a clock runs from. */
    public static final Happened NOTHING = new Happened(Map.of(), Map.of());

    public Happened {
        events = Map.copyOf(events);
        Map<String, List<Instant>> sorted = new TreeMap<>();
        submissions.forEach((stage, instants) ->
                sorted.put(stage, instants.stream().sorted().toList()));
        submissions = Map.copyOf(sorted);
    }

    /** What is known when somebody learns of it at an instant: that they are aware of it, and have discovered it. */
    public static Happened learnedAt(Instant at) {
        return NOTHING.event("aware", at).event("discovered", at);
    }

    /** The same, and an event besides. */
    public Happened event(String name, Instant at) {
        Map<String, Instant> more = new TreeMap<>(events);
        more.put(name, at);
        return new Happened(more, submissions);
    }

    /** The same, and a submission besides. */
    public Happened submitted(String stage, Instant at) {
        Map<String, List<Instant>> more = new TreeMap<>(submissions);
        List<Instant> instants = new ArrayList<>(of(stage).toList());
        instants.add(at);
        more.put(stage, instants);
        return new Happened(events, more);
    }

    Optional<Instant> event(String name) {
        return Optional.ofNullable(events.get(name));
    }

    Optional<Instant> first(String stage) {
        return of(stage).findFirst();
    }

    Optional<Instant> last(String stage) {
        return of(stage).reduce((earlier, later) -> later);
    }

    private Stream<Instant> of(String stage) {
        return submissions.getOrDefault(stage, List.of()).stream();
    }
}
