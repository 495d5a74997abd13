package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.desk.MatrixPage.Rung;

/**
 * What the matrix says of one process at one severity, or at several next to each other where the same happens. Every
 * reading shows it, each the part its readers need.
 *
 * @param policy null where none covers it; then there are no targets either
 * @param updateEvery how often customers read something new, in words
 * @param rungs who is told, each where they are told first
 * @param approvals each class of action that the policy foresees, once
 */
public record Reading(
        List<Tag> severities,
        @Nullable Way policy,
        @Nullable Targets targets,
        String updateEvery,
        List<Rung> rungs,
        List<Approval> approvals) {
    public Reading {
        severities = List.copyOf(severities);
        rungs = List.copyOf(rungs);
        approvals = List.copyOf(approvals);
    }
}
