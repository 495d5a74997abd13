package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.desk.MatrixPage.Rung;

/**
 * What the matrix says of one process at one severity. Every reading shows it, each the part its readers need.
 *
 * @param policy null where none covers it; then there are no targets either
 * @param updateEvery how often customers read something new
 * @param rungs who is told, each where they are told first
 * @param approvals each class of action that the policy foresees, once
 */
public record Reading(
        Tag severity,
        @Nullable Way policy,
        @Nullable Targets targets,
        String updateEvery,
        List<Rung> rungs,
        List<Approval> approvals) {
    public Reading {
        rungs = List.copyOf(rungs);
        approvals = List.copyOf(approvals);
    }
}
