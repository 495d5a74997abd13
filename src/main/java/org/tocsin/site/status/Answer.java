package org.tocsin.site.status;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * The first thing a customer reads.
 *
 * @param shape of the worst that is open
 * @param sentence what customers lose, or that everything works
 * @param lede where the work stands and when there will be news
 * @param changed when the facts last changed; null before the first
 */
public record Answer(
        String shape,
        String sentence,
        String lede,
        @Nullable Moment changed) {}
