package org.tocsin.model.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * A review of policies, as it was held.
 *
 * @param worked what proved itself; Markdown, as are the others
 * @param failed what did not
 * @param changes what is to be updated
 */
public record Review(
        ReviewId id,
        LocalDate held,
        List<PolicyId> policies,
        List<Reviewer> reviewers,
        List<String> worked,
        List<String> failed,
        List<String> changes) {
    public Review {
        policies = List.copyOf(policies);
        reviewers = List.copyOf(reviewers);
        worked = List.copyOf(worked);
        failed = List.copyOf(failed);
        changes = List.copyOf(changes);
    }

    /** Somebody who took part, and whose eyes they lent, such as {@code security}. */
    public record Reviewer(PersonId person, String perspective) {}
}
