package org.tocsin.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Writes what PlantUML drew anew, as a list of shapes and words whose looks are plain attributes.
 *
 * <p>So a policy that bars inline styles leaves it as it is, and a printer needs to know eight elements and no more.
 */
final class PlainSvg {
    private static final int LARGEST = 4000;

    private static final Set<String> SHAPES =
            Set.of("rect", "line", "ellipse", "circle", "polygon", "polyline", "path", "text");

    /** What only groups, explains to a pointer, or leads away from a picture. */
    private static final Set<String> WRAPPINGS = Set.of("g", "a");

    private static final Set<String> IGNORED = Set.of("title", "desc", "defs");

    private static final List<String> KEPT = List.of(
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "points",
            "d",
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linejoin",
            "stroke-miterlimit",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-decoration",
            "textLength");

    private PlainSvg() {}

    /** The picture; refused where it holds what is not plain. */
    static Outcome of(String drawn) {
        Document document = Jsoup.parse(drawn, "", Parser.xmlParser());
        Element svg = document.firstElementChild();
        if (svg == null || !svg.normalName().equals("svg")) {
            return refused("PlantUML draws no picture of it");
        }
        int width = pixels(svg, "width");
        int height = pixels(svg, "height");
        if (width > LARGEST || height > LARGEST) {
            return new Outcome.Refused(
                    1,
                    "the picture would be " + width + " by " + height + " pixels, and " + LARGEST + " is the most",
                    "Make two diagrams of it, or shorten the words in it.");
        }
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"sans-serif\">\n");
        String foreign = write(svg, out);
        return foreign.isEmpty()
                ? new Outcome.Drawn(out.append("</svg>\n").toString(), width, height)
                : refused("the diagram asks for " + foreign);
    }

    /** What is foreign; empty where nothing is. */
    private static String write(Element parent, StringBuilder out) {
        for (Element child : parent.children()) {
            String name = child.tagName();
            String foreign = "";
            if (SHAPES.contains(name)) {
                foreign = shape(child, out);
            } else if (WRAPPINGS.contains(name)) {
                foreign = child.hasAttr("transform") ? "turned words" : write(child, out);
            } else if (!IGNORED.contains(name)) {
                foreign = "what a plain picture does not hold (" + name + ")";
            }
            if (!foreign.isEmpty()) {
                return foreign;
            }
        }
        return "";
    }

    private static String shape(Element shape, StringBuilder out) {
        Map<String, String> looks = new LinkedHashMap<>();
        for (Attribute attribute : shape.attributes()) {
            looks.put(attribute.getKey(), attribute.getValue());
        }
        for (String property : shape.attr("style").split(";", -1)) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                looks.put(
                        property.substring(0, colon).strip(),
                        property.substring(colon + 1).strip());
            }
        }
        if (looks.containsKey("transform")) {
            return "turned words";
        }
        if (looks.values().stream().anyMatch(value -> value.contains("url("))) {
            return "a colour that changes within a shape, or a shadow";
        }
        out.append('<').append(shape.tagName());
        KEPT.forEach(name -> {
            String value = looks.get(name);
            if (value != null) {
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Entities.escape(value))
                        .append('"');
            }
        });
        if (!shape.tagName().equals("text")) {
            out.append("/>\n");
            return "";
        }
        out.append(" lengthAdjust=\"spacingAndGlyphs\">")
                .append(Entities.escape(
                        shape.wholeText(), new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml)))
                .append("</text>\n");
        return "";
    }

    private static int pixels(Element svg, String name) {
        return Integer.parseInt(svg.attr(name).replace("px", ""));
    }

    private static Outcome refused(String why) {
        return new Outcome.Refused(1, why, "Use plain shapes, words and colours.");
    }
}
