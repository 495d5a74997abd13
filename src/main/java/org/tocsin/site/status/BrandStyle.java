package org.tocsin.site.status;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Brand;

/** The part of the style sheet that gives pages the company's colour. */
public final class BrandStyle {
    private BrandStyle() {}

    /** Rules for the end of the style sheet; none without a brand. */
    public static String css(@Nullable Brand brand) {
        if (brand == null) {
            return "";
        }
        return """
                @media screen{:root{--link:%1$s;--brand:%1$s}}
                @media screen and (prefers-color-scheme:dark){:root{--link:%2$s;--brand:%2$s}}
                """.formatted(brand.colour(), brand.dark());
    }
}
