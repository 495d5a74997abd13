package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * An incident that a playbook was used in, or a drill of its process.
 *
 * @param kind in words: an incident or a drill
 * @param outcome what came of it, in words; empty while that is open
 */
public record PlaybookUse(Way what, String kind, @Nullable Tag severity, Moment began, String outcome) {}
