package org.tocsin.site.drill;

import java.time.Instant;
import java.util.List;

/**
 * When and where people really come together, whatever instant they play.
 *
 * @param place in words
 * @param guests names; empty for a surprise, of which only the facilitator knows
 */
public record Meeting(Instant held, String place, List<String> guests) {
    public Meeting {
        guests = List.copyOf(guests);
    }
}
