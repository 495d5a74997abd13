package org.tocsin.site.desk;

import java.net.URI;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;

/**
 * Prose of an earlier time, on a page that stands elsewhere than the prose once did.
 *
 * <p>A link leads to where its target stands today, without its place on that page, which may be gone. What leads to a page
 * that is gone, or to a section that the version never had, stays as words, a picture that is gone as its description.
 */
final class Rebased {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//|#).*", Pattern.DOTALL);

    private static final Pattern POSTMORTEM = Pattern.compile("^incidents/[0-9]{4}/([^/]+)/postmortem/index\\.html$");

    private final String usual;
    private final String root;
    private final Predicate<String> there;

    /**
     * Of one document on one page.
     *
     * @param source the file it was rendered from; its relative links begin in a folder of the file's name beside it
     * @param root from the page it stands on now to the top of the desk
     * @param there whether something stands at an address of the desk
     */
    Rebased(String source, String root, Predicate<String> there) {
        this.usual = source.replaceFirst("\\.adoc$", "") + "/index.html";
        this.root = root;
        this.there = there;
    }

    Html of(Html prose) {
        Document document = Jsoup.parseBodyFragment(prose.markup());
        document.outputSettings().prettyPrint(false);
        document.select("a[href^=#]").forEach(link -> within(document, link));
        document.select("a[href]").forEach(this::link);
        document.select("img[src]").forEach(this::picture);
        return new Html(document.body().html());
    }

    /** A version may have named a section that it had not, or no longer had. */
    private static void within(Document document, Element link) {
        String place = place(link.attr("href"));
        if (place.isEmpty() || document.getElementById(place) == null) {
            gone(link);
        }
    }

    private static String place(String written) {
        try {
            return URI.create(written).getFragment();
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static void gone(Element link) {
        link.tagName("span").clearAttributes().addClass("gone");
    }

    private void link(Element link) {
        String target = target(link.attr("href"));
        if (target == null) {
            return;
        }
        if (there.test(target)) {
            link.attr("href", root + target);
        } else {
            gone(link);
        }
    }

    private void picture(Element picture) {
        String target = target(picture.attr("src"));
        if (target == null) {
            return;
        }
        if (there.test(target)) {
            picture.attr("src", root + target);
        } else {
            picture.replaceWith(new TextNode("[" + picture.attr("alt") + "]"));
        }
    }

    /** Pages of {@code content/} stand as their files do, those of postmortems do not. */
    private static String page(String beside) {
        if (beside.startsWith("content/")) {
            return beside.substring("content/".length());
        }
        return POSTMORTEM.matcher(beside).replaceFirst("incidents/$1/postmortem/index.html");
    }

    /** The address below the top of the desk; null for what stands on the same page or elsewhere. */
    private @Nullable String target(String written) {
        if (ELSEWHERE.matcher(written).matches()) {
            return null;
        }
        String path = written.split("[#?]", 2)[0];
        try {
            String found = URI.create("/" + usual).resolve(path).normalize().getPath();
            String below = page(found.replaceFirst("^(/\\.\\.)*/", ""));
            return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
