package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state as customers see it; shape and colour go by one name, the word stands beside them.
 *
 * @param shape names a shape and its colour: {@code working}, {@code slow}, {@code partly}, {@code down}, {@code upkeep}
 *     or {@code notice}
 * @param word what the state is called, or what it belongs to
 * @param spell while it is so; null when it stays as it is
 */
public record Mark(String shape, String word, @Nullable Spell spell) {
    public Mark(String shape, String word) {
        this(shape, word, null);
    }

    static List<Mark> turns(List<Ahead.Turn<Mark>> turns) {
        return turns.stream().map(turn -> turn.told().during(turn.spell())).toList();
    }

    Mark during(@Nullable Spell time) {
        return new Mark(shape, word, time);
    }
}
