package org.tocsin.site.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;

/**
 * What somebody holds in their hand.
 *
 * @param who empty where nobody holds the role
 * @param local the person's own time when it begins; null without a person
 * @param duties of the role; null where none are written
 * @param told when the policy has them told
 * @param stands who is asked when this person does not answer
 */
public record Card(
        String role,
        String who,
        @Nullable String local,
        @Nullable Html duties,
        List<String> firstMinutes,
        List<String> mayApprove,
        List<Told> told,
        List<String> stands) {
    public Card {
        firstMinutes = List.copyOf(firstMinutes);
        mayApprove = List.copyOf(mayApprove);
        told = List.copyOf(told);
        stands = List.copyOf(stands);
    }

    /** When, and what they are asked then; empty where it is not written. */
    public record Told(String after, String action) {}
}
