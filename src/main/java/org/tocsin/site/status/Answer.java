package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first thing a customer reads.
 *
 * @param shape of the worst that is open
 * @param sentence what customers lose, or that everything works
 * @param foreign null where the sentence is in the language of the page
 * @param lede sentences: where the work stands and when there will be news
 * @param spell while it is so; null when it stays as it is
 */
public record Answer(
        String shape,
        String sentence,
        @Nullable Foreign foreign,
        List<Phrase> lede,
        @Nullable Spell spell) {
    public Answer {
        lede = List.copyOf(lede);
    }

    Answer during(@Nullable Spell time) {
        return new Answer(shape, sentence, foreign, lede, time);
    }
}
