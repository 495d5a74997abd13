package org.tocsin.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The elements and attributes that Asciidoctor writes for text, and none that could run, fetch or restyle.
 *
 * <p>Remembers what it refused; used for one document only.
 */
final class ProseSafelist extends Safelist {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x20\\x7f\\\\]");
    private static final Pattern COLUMN_WIDTH = Pattern.compile("width: ?[0-9.]+(%|px);?");

    private final String seal;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * What was refused.
     *
     * @param what in the author's words
     * @param trace what to look for in the source
     */
    record Refusal(String what, String trace) {}

    /** @param seal what begins the facts that our own macros name; one that an author wrote as markup lacks it */
    ProseSafelist(String seal) {
        this.seal = seal;
        addTags(
                "a",
                "abbr",
                "b",
                "blockquote",
                "br",
                "caption",
                "cite",
                "code",
                "col",
                "colgroup",
                "dd",
                "del",
                "details",
                "div",
                "dl",
                "dt",
                "em",
                "figcaption",
                "figure",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "i",
                "img",
                "input",
                "ins",
                "kbd",
                "li",
                "mark",
                "ol",
                "p",
                "pre",
                "q",
                "s",
                "small",
                "span",
                "strong",
                "sub",
                "summary",
                "sup",
                "table",
                "tbody",
                "td",
                "tfoot",
                "th",
                "thead",
                "tr",
                "u",
                "ul",
                "var");
        addAttributes(":all", "class", "id", "title", "lang", "dir");
        addAttributes("a", "href", "rel", "target", "aria-label");
        addAttributes("img", "src", "alt", "width", "height");
        addAttributes("td", "colspan", "rowspan");
        addAttributes("th", "colspan", "rowspan", "scope");
        addAttributes("ol", "start", "type", "reversed");
        addAttributes("code", "data-lang");
        addAttributes("col", "span");
        addAttributes("details", "open");
        addAttributes("span", "data-fact");
        addAttributes("input", "type", "checked", "disabled", "data-item-complete");
    }

    List<Refusal> refusals() {
        return refusals;
    }

    @Override
    public boolean isSafeTag(String tag) {
        boolean safe = super.isSafeTag(tag);
        if (!safe && !tag.equals("body")) { // jsoup's own frame around every fragment; it is not kept either.
            refusals.add(new Refusal("the element <" + tag + ">", "<" + tag));
        }
        return safe;
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.equals("style") && COLUMN_WIDTH.matcher(value).matches()) {
            return false; // Asciidoctor's own way to size tables; the page's policy bars it, and nothing is lost.
        }
        if (!super.isSafeAttribute(tag, element, attribute)) {
            refusals.add(new Refusal("the attribute " + name + " on <" + tag + ">", name));
            return false;
        }
        if (name.equals("data-fact") && !value.startsWith(seal)) {
            refusals.add(new Refusal("the attribute data-fact, which macros write", "data-fact"));
            return false;
        }
        if (name.equals("href") && !isSafeLink(value)) {
            refusals.add(new Refusal("a link to " + schemeOf(value), schemeOf(value)));
            return false;
        }
        if (name.equals("src") && !isOwnFile(value)) {
            refusals.add(new Refusal("an image from elsewhere", value));
            return false;
        }
        if (tag.equals("input") && name.equals("type") && !value.equals("checkbox")) {
            refusals.add(new Refusal("an input that is no checkbox", "<input"));
            return false;
        }
        return true;
    }

    private static boolean isSafeLink(String value) {
        var scheme = SCHEME.matcher(value.strip());
        boolean known = !scheme.find() || LINK_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return known && !CONTROL.matcher(value.strip()).find();
    }

    private static boolean isOwnFile(String value) {
        return !value.startsWith("/")
                && !SCHEME.matcher(value.strip()).find()
                && !CONTROL.matcher(value.strip()).find();
    }

    private static String schemeOf(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon + 1);
    }
}
