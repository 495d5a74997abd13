package org.tocsin.bake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.Reader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.tocsin.diagram.Draughtsman;
import org.tocsin.diagram.Outcome;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.CustomerProse;
import org.tocsin.site.Diagram;

/**
 * {@code [plantuml,alt="…"]}: a diagram as a picture, and its words folded below it for whom the picture is nothing.
 *
 * <p>The block is read as compound, for only then does Asciidoctor tell in which line it begins.
 */
@Name(DiagramBlock.NAME)
@Contexts({Contexts.LISTING, Contexts.LITERAL})
@ContentModel(ContentModel.COMPOUND)
final class DiagramBlock extends BlockProcessor {
    static final String NAME = "plantuml";

    /** The page of a postmortem stands at {@code incidents/NAME/postmortem/index.html}. */
    private static final int POSTMORTEM_FOLDERS = 3;

    private final Draughtsman draughtsman;
    private final Supplier<Conversion> current;

    DiagramBlock(Draughtsman draughtsman, Supplier<Conversion> current) {
        // Asciidoctor writes into the map with each document, whichever thread converts it.
        super(NAME, new ConcurrentHashMap<>());
        this.draughtsman = draughtsman;
        this.current = current;
    }

    @Override
    public @Nullable Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        Conversion conversion = current.get();
        String file = reader.getFile() == null || reader.getFile().isEmpty() ? conversion.path() : reader.getFile();
        int first = reader.getLineNumber();
        List<String> words = reader.readLines();
        String alt = String.valueOf(attributes.getOrDefault("alt", "")).strip();
        if (CustomerProse.isForCustomers(conversion.path())) {
            conversion.report(Problem.error(
                    "prose-picture",
                    Place.of(file, Math.max(1, first - 2), 1),
                    "what customers read has no diagrams",
                    "words, or a table",
                    "Say it in words; diagrams are for the desk."));
            return null;
        }
        if (alt.isEmpty()) {
            conversion.report(Problem.error(
                    "prose-diagram-alt",
                    Place.of(file, Math.max(1, first - 2), 1),
                    "the diagram does not say in words what it shows",
                    "[plantuml,alt=\"Who asks whom, in which order\"] above the block",
                    "Give it an alt: one sentence for whoever cannot see the picture."));
        }
        Outcome outcome = draughtsman.draw(words);
        if (outcome instanceof Outcome.Refused refused) {
            int line = Math.min(refused.line(), Math.max(1, words.size()));
            conversion.report(Problem.error(
                    "prose-diagram", Place.of(file, first + line - 1, 1), refused.why(), "", refused.fix()));
            return null;
        }
        Outcome.Drawn drawn = (Outcome.Drawn) outcome;
        Diagram diagram = new Diagram(ContentHash.of(drawn.svg()).substring(0, 16), drawn.svg());
        conversion.show(diagram);
        return createBlock(
                parent,
                "pass",
                markup(
                        root(conversion.path()) + diagram.path(),
                        drawn,
                        alt,
                        String.valueOf(attributes.getOrDefault("title", "")),
                        words));
    }

    private static String markup(String src, Outcome.Drawn drawn, String alt, String title, List<String> words) {
        return "<div class=\"diagram\">\n<figure>\n<a href=\"" + src + "\"><img src=\"" + src + "\" alt=\""
                + Entities.escape(alt) + "\" width=\""
                + drawn.width()
                + "\" height=\"" + drawn.height() + "\"></a>\n"
                + (title.isEmpty() ? "" : "<figcaption>" + Entities.escape(title) + "</figcaption>\n")
                + "</figure>\n<details>\n<summary>The diagram in words</summary>\n<pre>"
                + Entities.escape(String.join("\n", words))
                + "</pre>\n</details>\n</div>";
    }

    /** The way from the page of a document to the top of the desk: as many folders up as its address has. */
    private static String root(String source) {
        long folders = source.startsWith("content/")
                ? source.chars().filter(c -> c == '/').count()
                : POSTMORTEM_FOLDERS;
        return "../".repeat((int) folders);
    }
}
