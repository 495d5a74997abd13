package org.tocsin.oncall.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is not known and would make a difference.
 *
 * @param yesOrNo whether it is answered by yes or no; else by a number
 * @param unit of the number; null where there is none
 * @param because what it would mean, the worst first: {@code sev1: Fewer than half the runs succeed.}
 */
public record Question(
        String fact, boolean yesOrNo, @Nullable String unit, List<String> because) {
    public Question {
        because = List.copyOf(because);
    }
}
