package org.tocsin.site.desk;

import org.tocsin.site.PagePath;

/**
 * Where a document and its past stand, by what its file is or was called; a version keeps the address of its own time for ever.
 */
final class PageAddress {
    private static final String FOLDER = "history/";
    private static final String PAGE = "/index.html";
    private static final String SOURCE = ".adoc";

    private PageAddress() {}

    /** The usual page of a document. */
    static String of(String source) {
        if (source.startsWith("incidents/")) {
            return Address.postmortem(Address.incidentOf(source));
        }
        return Address.ofProse(source.endsWith(SOURCE) ? source : source + SOURCE);
    }

    /** Whether a document can have had a page: today's rules for addresses need not be those of its time. */
    static boolean isOne(String source) {
        try {
            return !new PagePath(of(source)).value().isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Every version of a document. */
    static String history(String source) {
        return FOLDER + of(source);
    }

    /** One version, by the commit that wrote it. */
    static String version(String source, String brief) {
        return inHistory(source, brief + ".html");
    }

    static String comparison(String source, String older, String newer) {
        return inHistory(source, older + ".." + newer + ".html");
    }

    /** Where any two versions can be compared. */
    static String anyTwo(String source) {
        return inHistory(source, "compare.html");
    }

    /** What that is done with. */
    static String versionsScript(String source) {
        return inHistory(source, "versions.js");
    }

    private static String inHistory(String source, String file) {
        String page = history(source);
        return page.substring(0, page.length() - PAGE.length() + 1) + file;
    }
}
