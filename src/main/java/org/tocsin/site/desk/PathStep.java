package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way from the first alert to the end.
 *
 * @param shape {@code notify}, {@code approve} or {@code act}
 * @param when counted from the trigger: {@code at once}, {@code 15 min}
 * @param condition on what it depends; empty when on nothing
 * @param asked who is asked in the roles among those told, in order; empty where none is among them
 * @param action empty where the policy does not say
 */
public record PathStep(
        String shape,
        String when,
        String condition,
        List<Way> tell,
        String asked,
        @Nullable Approval approval,
        String action) {
    public PathStep {
        tell = List.copyOf(tell);
    }
}
