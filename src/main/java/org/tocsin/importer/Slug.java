package org.tocsin.importer;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made from names: lower-case letters and digits of ASCII, joined by single hyphens. */
public final class Slug {
    private Slug() {}

    /**
     * The id for a name, cut at a hyphen where it can be.
     *
     * @return empty when nothing of the name can stand in an id
     */
    public static String of(String name, int atMost) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() <= atMost) {
            return plain;
        }
        var cut = plain.substring(0, atMost);
        var hyphen = cut.lastIndexOf('-');
        return hyphen > atMost / 2 ? cut.substring(0, hyphen) : cut.replaceAll("-+$", "");
    }
}
