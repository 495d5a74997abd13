package org.tocsin.site.status.badge;

import org.jspecify.annotations.Nullable;

/**
 * What a badge shows.
 *
 * @param language BCP 47 tag
 * @param label what it is about
 * @param shape null for a figure that is neither good nor bad
 * @param says how that is
 * @param whole both in one, for those who hear it
 */
record Badge(String language, String label, @Nullable BadgeShape shape, String says, String whole) {}
