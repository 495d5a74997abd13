package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;

/**
 * Who may approve a class of action.
 *
 * @param approver null where the authority table names nobody for the severity
 * @param within how long the approver has before the deputy decides
 */
public record Approval(
        Way action, @Nullable Way approver, @Nullable Way deputy, String within) {}
