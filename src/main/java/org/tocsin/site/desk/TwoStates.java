package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.desk.compare.Block;
import org.tocsin.site.desk.compare.Blocks;
import org.tocsin.site.desk.compare.Compared;
import org.tocsin.site.desk.compare.Comparing;
import org.tocsin.site.desk.compare.Mark;
import org.tocsin.site.desk.compare.SourceLine;
import org.tocsin.site.desk.compare.SourceLines;
import org.tocsin.site.desk.compare.Stretch;

/**
 * What changed between two states of a document.
 *
 * @param inWords how much changed in what one reads
 */
record TwoStates(String inWords, List<Stretch> words, List<SourceLine> source) {
    /**
     * A document at one time.
     *
     * @param title null where it cannot be rendered
     * @param body likewise
     * @param source empty where it is not here
     */
    record State(@Nullable String title, @Nullable Html body, String source) {
        /** None where it cannot be rendered. */
        List<Block> blocks() {
            return body == null ? List.of() : Blocks.of(Objects.requireNonNullElse(title, ""), body.markup());
        }
    }

    static TwoStates of(State older, State newer) {
        List<SourceLine> source = older.source().isEmpty() || newer.source().isEmpty()
                ? List.of()
                : SourceLine.of(Comparing.blocks(SourceLines.of(older.source()), SourceLines.of(newer.source())));
        if (older.body() == null || newer.body() == null) {
            return new TwoStates(
                    "One of the versions cannot be shown as it was read; the sources can.", List.of(), source);
        }
        List<Compared> words = Comparing.blocks(older.blocks(), newer.blocks());
        String inWords = inWords(words);
        return new TwoStates(
                inWords.isEmpty() ? "Nothing that one reads changed; what did is in the source." : inWords,
                inWords.isEmpty() ? List.of() : Stretch.of(words),
                source);
    }

    private static String inWords(List<Compared> words) {
        List<String> counts = new ArrayList<>();
        count(words, Mark.CHANGED, "changed", counts);
        count(words, Mark.INSERTED, "inserted", counts);
        count(words, Mark.DELETED, "deleted", counts);
        return counts.isEmpty() ? "" : "Paragraphs, headings and rows: " + String.join(", ", counts) + ".";
    }

    private static void count(List<Compared> words, Mark mark, String word, List<String> counts) {
        long count = words.stream().filter(block -> block.mark() == mark).count();
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }
}
