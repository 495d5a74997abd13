package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;

/**
 * What follows when people behave in one way.
 *
 * @param meaning how they behave, to go on after {@code if}
 * @param complete false where there is more than can be told today
 */
public record Outcome(String meaning, List<Event> events, boolean complete) {
    public Outcome {
        events = List.copyOf(events);
    }

    /**
     * One thing that happens.
     *
     * @param after how long after the trigger
     * @param words what happens
     * @param told whom it calls
     * @param called whether it is meant to call somebody, whoever is there or not
     * @param action what they are to do; empty where the policy does not say
     * @param approval who may approve it then; empty where it needs none
     */
    public record Event(
            String after, Moment at, String words, boolean called, List<Way> told, String action, String approval) {
        public Event {
            told = List.copyOf(told);
        }
    }
}
