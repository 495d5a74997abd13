package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in meaning about one matter.
 *
 * @param topic what it is about, as a heading
 */
public record Told(String topic, List<Sentence> sentences) {
    public Told {
        sentences = List.copyOf(sentences);
    }

    /**
     * One thing that changed.
     *
     * @param about the record at the beginning of the sentence; null where the sentence begins otherwise
     * @param text the rest of the sentence
     */
    public record Sentence(@Nullable Way about, String text) {}
}
