package org.tocsin.site.app;

import java.util.List;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/**
 * What a site tells browsers that install it: W3C, "Web Application Manifest".
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param colour of the paper, by day, as CSS writes it
 */
public record WebManifest(
        String name, String description, String language, String direction, String colour, List<Icon> icons) {
    /** Where it stands in a site. */
    public static final PagePath PATH = new PagePath("site.webmanifest");

    public WebManifest {
        icons = List.copyOf(icons);
    }

    /**
     * A picture of the site.
     *
     * @param sizes {@code any} for a picture of lines
     * @param purpose {@code any}, or {@code maskable} for one that stands on a ground
     */
    public record Icon(String path, String sizes, String type, String purpose) {
        /** Those that a site may have, by their names as assets. */
        public static final List<Icon> USUAL = List.of(
                new Icon("icon.svg", "any", "image/svg+xml", "any"),
                new Icon("icon-192.png", "192x192", "image/png", "maskable"),
                new Icon("icon-512.png", "512x512", "image/png", "maskable"));

        /** The same picture at another path. */
        public Icon at(String other) {
            return new Icon(other, sizes, type, purpose);
        }
    }

    /** The file. */
    public SiteFile file() {
        return SiteFile.made(PATH, this, () -> ManifestJson.bytes(this));
    }
}
