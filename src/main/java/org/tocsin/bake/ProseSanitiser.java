package org.tocsin.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;

/**
 * Takes everything out of rendered prose that is not on our list, and reports it where it was written.
 *
 * <p>Asciidoctor's safe modes do not: passthroughs, link targets and attribute values reach the page as they are.
 */
final class ProseSanitiser {
    /** Part of every cache key: raise it with each change of what is let through. */
    static final String VERSION = "2";

    /** jsoup drops links it cannot resolve; this base is never written. */
    private static final String BASE = "https://tocsin.invalid/";

    private ProseSanitiser() {}

    /** Clean markup and its headings. */
    record Clean(Html html, List<Heading> headings) {}

    static Clean clean(String markup, Conversion conversion) {
        ProseSafelist safelist = new ProseSafelist(conversion.seal());
        Document clean = new Cleaner(safelist).clean(Jsoup.parseBodyFragment(markup, BASE));
        clean.outputSettings().prettyPrint(false);
        clean.select("[data-fact]")
                .forEach(fact -> fact.attr(
                        "data-fact",
                        fact.attr("data-fact").substring(conversion.seal().length())));
        for (ProseSafelist.Refusal refusal : safelist.refusals()) {
            conversion.report(unsafe(refusal, conversion));
        }
        return new Clean(new Html(clean.body().html()), headings(clean));
    }

    /** The text of a fragment, without its markup. */
    static String plainText(String markup) {
        return Jsoup.parseBodyFragment(markup).text();
    }

    private static Problem unsafe(ProseSafelist.Refusal refusal, Conversion conversion) {
        return Problem.error(
                "prose-unsafe-html",
                place(refusal, conversion),
                "prose cannot hold " + refusal.what(),
                "AsciiDoc text, links, images of this repository, tables and code",
                "Remove it, or put it between backticks to show it as text.");
    }

    /** Where the author wrote it: as markup, as a block macro, or else where the first passthrough begins. */
    private static Place place(ProseSafelist.Refusal refusal, Conversion conversion) {
        String macro = refusal.trace().replace("<", "") + "::";
        return Stream.of(refusal.trace(), macro, "++++", "pass:", "+++")
                .map(conversion::find)
                .filter(found -> found.line() > 0)
                .findFirst()
                .orElse(Place.of(conversion.path()));
    }

    private static List<Heading> headings(Document clean) {
        List<Heading> headings = new ArrayList<>();
        for (Element heading : clean.select("h2[id], h3[id], h4[id], h5[id], h6[id]")) {
            headings.add(new Heading(heading.normalName().charAt(1) - '0', heading.id(), heading.text()));
        }
        return headings;
    }
}
