package org.tocsin.npm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two versions of a page as the desk's own page compares them, and as its script does.
 *
 * @param page below the top of the desk
 * @param java every element of the words and of the source with its attributes, and every text
 * @param script the same of what the script made
 */
public record ComparedInTheBrowser(String page, String java, String script) {
    /** Space between these is how a template is set and nothing that one sees. */
    private static final Set<String> SPACE_IS_NOTHING =
            Set.of("section", "div", "details", "ul", "table", "thead", "tbody", "tr");

    /** Everything that a desk compares on a page of its own and by script. */
    public static List<ComparedInTheBrowser> all(Path desk) {
        return NodePackages.run("compare-versions.js", desk.toAbsolutePath().toString())
                .lines()
                .map(line -> of(desk, JsonMapper.shared().readTree(line)))
                .toList();
    }

    private static ComparedInTheBrowser of(Path desk, JsonNode made) {
        String page = made.get("page").asString();
        try {
            Document document = Jsoup.parse(Files.readString(desk.resolve(page)));
            String own = document.select("section#words, section#source").stream()
                    .map(ComparedInTheBrowser::told)
                    .collect(Collectors.joining());
            Element body =
                    Jsoup.parseBodyFragment(made.get("outcome").asString()).body();
            String scripted =
                    body.children().stream().map(ComparedInTheBrowser::told).collect(Collectors.joining());
            return new ComparedInTheBrowser(page, own, scripted);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page, e);
        }
    }

    private static String told(Element section) {
        StringBuilder told = new StringBuilder();
        section.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    Element in = text.parent();
                    if (!text.isBlank() || in == null || !SPACE_IS_NOTHING.contains(in.normalName())) {
                        told.append('"').append(text.getWholeText()).append("\"\n");
                    }
                } else if (node instanceof Element element) {
                    told.append(element.normalName())
                            .append(element.attributes().asList().stream()
                                    .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                                    .sorted()
                                    .toList())
                            .append('\n');
                } else if (!(node instanceof Comment)) {
                    told.append(node.outerHtml());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    told.append('/').append(element.normalName()).append('\n');
                }
            }
        });
        return told.toString();
    }
}
