package org.tocsin.check;

import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;
import org.tocsin.record.shape.Types;

/** A page's address is made of its folders and its name. */
final class PageAddress implements Rule {
    private static final String STATUS = "content/status/";

    /** First parts of addresses on the status site that belong to pages Tocsin makes. */
    private static final Set<String> TAKEN = Set.of(
            "api",
            "assets",
            "badges",
            "components",
            "embed",
            "history",
            "host",
            "incidents",
            "subscribe",
            "uptime",
            "widget");

    @Override
    public String id() {
        return "page-address";
    }

    @Override
    public String meaning() {
        return "The name of a prose file can be an address, and is not that of a page Tocsin makes.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.moved("""
                = Help
                :description: How to reach us when something does not work.

                Write to us.
                """, "content/status/help.adoc", "content/status/history.adoc");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        List<String> languages = evidence.records().status().value().languages();
        List<String> others = languages.subList(1, languages.size());
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            String path = file.path();
            if (!path.startsWith("content/")) {
                continue;
            }
            List<String> parts =
                    List.of(path.substring(0, path.length() - ".adoc".length()).split("/", -1));
            parts.stream()
                    .filter(part -> !Types.isId(part) && !others.contains(part))
                    .findFirst()
                    .ifPresent(part -> findings.error(
                            Place.of(path),
                            "`" + part + "` cannot be part of an address",
                            "lower-case letters a–z, digits and single hyphens",
                            "Rename it, such as how-to-reach-us.adoc."));
            if (path.startsWith(STATUS) && taken(parts.subList(2, parts.size()), others)) {
                findings.error(
                        Place.of(path),
                        "the address `/" + String.join("/", parts.subList(2, parts.size()))
                                + "/` belongs to pages that Tocsin makes",
                        "a name other than "
                                + String.join(", ", TAKEN.stream().sorted().toList()),
                        "Rename the file.");
            }
        }
    }

    /** Whether an address is that of a page Tocsin makes, in the main language or below the folder of another. */
    private static boolean taken(List<String> address, List<String> otherLanguages) {
        String first = address.get(0);
        if (!otherLanguages.contains(first)) {
            return TAKEN.contains(first);
        }
        return address.size() == 1 || TAKEN.contains(address.get(1));
    }
}
