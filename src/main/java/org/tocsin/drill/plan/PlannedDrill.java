package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tocsin.drill.Situation;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ScenarioId;

/**
 * A drill to hold.
 *
 * @param held when it begins, within the working day of its facilitator
 * @param facilitator somebody without a part in it, wherever there is one
 * @param asIf the instant to play; that of {@code held} where people are really called
 * @param length the whole drill, the hot wash at its end included
 * @param cast whom the policy calls within its length, by id
 * @param why what speaks for it, the most telling first; never empty
 * @param covered how much of all is covered on its day once it has been held, in percent, rounded down
 */
public record PlannedDrill(
        Instant held,
        PersonId facilitator,
        Situation situation,
        ScenarioId scenario,
        DrillMode mode,
        Instant asIf,
        Duration length,
        List<PersonId> cast,
        List<Reason> why,
        int covered) {
    public PlannedDrill {
        cast = List.copyOf(cast);
        why = List.copyOf(why);
    }
}
