package org.tocsin.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the text of an AsciiDoc file, as far as checks ask; code and comments are left out.
 *
 * @param sections of the first level, in order
 * @param anchors every id within it that a link may lead to
 * @param includes whether it includes other files, which may have anchors of their own
 * @param facts what it takes from records by macros
 * @param links to places within this or other documents
 * @param numbers what could be a telephone number
 */
public record ProseOutline(
        List<Section> sections,
        Set<String> anchors,
        boolean includes,
        List<Taken> facts,
        List<Link> links,
        List<Dialled> numbers) {
    /** Nothing at all. */
    public static final ProseOutline EMPTY =
            new ProseOutline(List.of(), Set.of(), false, List.of(), List.of(), List.of());

    public ProseOutline {
        sections = List.copyOf(sections);
        anchors = Set.copyOf(anchors);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        numbers = List.copyOf(numbers);
    }

    /**
     * A section of the first level, up to the next.
     *
     * @param title as written
     * @param steps how many items its numbered lists have
     * @param ticks how many items can be ticked
     * @param columns the heads of its first table; empty where it has none
     * @param terms what it says of each term that is followed by two colons, by the term in small letters
     * @param blank whether nothing is written in it
     */
    public record Section(
            String title, int steps, int ticks, List<String> columns, Map<String, String> terms, boolean blank) {
        public Section {
            columns = List.copyOf(columns);
            terms = Map.copyOf(terms);
        }

        /** What it says of a term, if anything. */
        public Optional<String> term(String term) {
            return Optional.ofNullable(terms.get(term)).filter(text -> !text.isBlank());
        }
    }

    /**
     * Where in the file something stands.
     *
     * @param line 1-based
     * @param column 1-based, in characters
     */
    public record Spot(int line, int column, int length) {}

    /**
     * A fact that a macro takes from the records, such as {@code contact:grace-liu[phone]}.
     *
     * @param kind a word of {@link FactKind}
     * @param id as written
     * @param shown what stands between the brackets; empty where nothing does
     * @param inTitle whether it stands in the title of the document or of a section
     */
    public record Taken(String kind, String id, String shown, boolean inTitle, Spot spot) {}

    /**
     * A link to a place within a document.
     *
     * @param file its repository path
     * @param anchor the id of the place
     * @param spot where the id is written
     */
    public record Link(String file, String anchor, Spot spot) {}

    /**
     * What could be a telephone number.
     *
     * @param digits without anything between them
     */
    public record Dialled(String digits, Spot spot) {}
}
