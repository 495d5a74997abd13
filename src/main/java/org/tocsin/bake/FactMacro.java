package org.tocsin.bake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.tocsin.problem.Problem;
import org.tocsin.site.CustomerProse;

/**
 * A fact of the records within prose, such as {@code contact:grace-liu[phone]}.
 *
 * <p>It becomes a placeholder, {@code <span class="fact" data-fact="contact:grace-liu[phone]">grace-liu</span>}, and no more:
 * prose is rendered without records, so that a number that changes renders nothing again. The desk fills placeholders in.
 */
final class FactMacro extends InlineMacroProcessor {
    /** What a fact can be of, in the words of authors. */
    static final List<String> KINDS = List.of("authority", "contact", "policy", "process", "vendor");

    private final Supplier<Conversion> current;

    FactMacro(String kind, Supplier<Conversion> current) {
        super(kind, config(kind));
        this.current = current;
    }

    /**
     * Within a longer word the name is no macro; the target has no character that could end an attribute. Asciidoctor writes into
     * the map with each document, whichever thread converts it.
     */
    private static Map<String, Object> config(String kind) {
        Map<String, Object> config = new ConcurrentHashMap<>();
        config.put(REGEXP, "(?<![\\\\\\w+:/-])" + kind + ":([A-Za-z0-9][A-Za-z0-9/._-]*)\\[([A-Za-z0-9 -]*)\\]");
        return config;
    }

    @Override
    public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        Conversion conversion = current.get();
        String shown = String.valueOf(attributes.getOrDefault("1", attributes.getOrDefault("text", "")));
        String mention = getName() + ":" + target + "[" + shown + "]";
        if (CustomerProse.isForCustomers(conversion.path())) {
            conversion.report(refused(conversion, mention));
            return createPhraseNode((ContentNode) parent, "quoted", target);
        }
        String label = target.substring(target.lastIndexOf('/') + 1);
        return createPhraseNode(
                (ContentNode) parent,
                "quoted",
                "<span class=\"fact\" data-fact=\"" + conversion.seal() + mention + "\">" + label + "</span>");
    }

    private static Problem refused(Conversion conversion, String mention) {
        return Problem.error(
                "prose-fact-internal",
                conversion.find(mention),
                "a document for customers names a record of ours",
                "words that customers may read",
                "Write what customers may know, such as the support address.");
    }
}
