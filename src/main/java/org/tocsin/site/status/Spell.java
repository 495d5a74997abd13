package org.tocsin.site.status;

import org.jspecify.annotations.Nullable;

/**
 * While what a page holds is so, if nobody says anything more. The page shows it by itself when its time has come.
 *
 * @param from ISO-8601 in UTC; null for what is so already
 * @param until ISO-8601 in UTC, no longer part of it; null for what has no end in sight
 */
public record Spell(@Nullable String from, @Nullable String until) {}
