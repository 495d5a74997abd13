package org.tocsin.site.drill;

import java.time.Instant;
import java.util.List;
import org.tocsin.drill.pack.Pack;

/**
 * When and where people really come together, whatever instant they play.
 *
 * @param place in words
 * @param guests names with their roles; empty for a surprise, of which only the facilitator knows
 */
public record Meeting(Instant held, String place, List<String> guests) {
    public Meeting {
        guests = List.copyOf(guests);
    }

    /** Whether people come together at another instant than they play; if not, nobody may have said when. */
    boolean apart(Pack pack) {
        return !held.equals(pack.begins());
    }
}
