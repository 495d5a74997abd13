package org.tocsin.site.status.app;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.open.Colour;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Assets;

/**
 * What a web manifest says.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param colour of the paper, by day
 */
record Manifest(String name, String description, String language, String direction, String colour, List<Icon> icons) {
    Manifest {
        icons = List.copyOf(icons);
    }

    /**
     * @param sizes {@code any} for a picture of lines
     * @param purpose {@code any}, or {@code maskable} for one that stands on a ground
     */
    record Icon(String path, String sizes, String type, String purpose) {}

    static Manifest of(StatusSettings settings, String direction, Assets assets) {
        List<Icon> icons = Stream.of(
                        new Icon("icon.svg", "any", "image/svg+xml", "any"),
                        new Icon("icon-192.png", "192x192", "image/png", "maskable"),
                        new Icon("icon-512.png", "512x512", "image/png", "maskable"))
                .filter(icon -> assets.has(icon.path()))
                .map(icon -> new Icon(assets.path(icon.path()).value(), icon.sizes(), icon.type(), icon.purpose()))
                .toList();
        return new Manifest(
                settings.name(),
                settings.description(),
                settings.language(),
                direction,
                Colour.LIGHT_PAPER.toString(),
                icons);
    }
}
