package org.tocsin.site.desk;

import java.util.List;

/**
 * What was practised in a month, and what really happened in it.
 *
 * @param planned what is proposed for it
 */
public record MonthOfScores(String month, List<Held> drills, List<Way> planned, List<Held> incidents) {
    public MonthOfScores {
        drills = List.copyOf(drills);
        planned = List.copyOf(planned);
        incidents = List.copyOf(incidents);
    }

    /** A drill or an incident with its score: {@code 82 %}. */
    public record Held(Way record, String score) {}
}
