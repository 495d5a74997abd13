package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;

/**
 * A drill that is proposed.
 *
 * @param held when it would begin
 * @param situation what would be practised, in words that do not say what happens
 * @param why what speaks for it, the most telling first
 * @param whyGivesAway what speaks for it and says what would happen
 * @param scenario gives away what happens
 * @param command makes its material, and gives it away as well
 * @param covered how much of all would be covered then: {@code 34 %}
 */
public record PlannedRow(
        Moment held,
        Way process,
        Tag severity,
        String mode,
        String situation,
        Way facilitator,
        List<String> why,
        List<String> whyGivesAway,
        String scenario,
        String command,
        String covered) {
    public PlannedRow {
        why = List.copyOf(why);
        whyGivesAway = List.copyOf(whyGivesAway);
    }
}
