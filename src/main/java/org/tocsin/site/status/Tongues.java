package org.tocsin.site.status;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Messages;
import org.tocsin.site.status.Frame.Tongue;

/**
 * The languages of the site, seen from the pages in one of them. The first stands at the top of the site, each other below
 * a folder of its name.
 *
 * @param all the main one first
 * @param here the one of these pages
 */
record Tongues(List<Messages> all, Messages here) {
    Tongues {
        all = List.copyOf(all);
    }

    /** A site in one language. */
    static Tongues only(Messages messages) {
        return new Tongues(List.of(messages), messages);
    }

    Messages main() {
        return all.get(0);
    }

    boolean isMain() {
        return here.equals(main());
    }

    /** Where these pages stand below the top of the site: empty for the main language. */
    String folder() {
        return folder(here);
    }

    /** The way from the top of these pages to the top of the site. */
    String up() {
        return isMain() ? "" : "../";
    }

    /** Whether prose belongs to the pages in this language: what lies in the folder of another language does not. */
    boolean owns(String path) {
        return isMain()
                ? all.stream().skip(1).noneMatch(other -> path.startsWith(folder(other)))
                : path.startsWith(folder());
    }

    /**
     * The same page in each language; none where there is one language.
     *
     * @param top the way from the page to the top of the site
     * @param page the folder of the page below the top of each language; null for a page that not every language has, from
     *     which the ways lead to the first pages
     */
    List<Tongue> ways(URI site, String top, @Nullable String page) {
        if (all.size() == 1) {
            return List.of();
        }
        return all.stream().map(other -> way(other, site, top, page)).toList();
    }

    private Tongue way(Messages other, URI site, String top, @Nullable String page) {
        String folder = folder(other);
        String below = folder + (page == null ? "" : page);
        return new Tongue(
                other.language(),
                other.direction(),
                other.text("language.name"),
                below.isEmpty() ? top + "./" : top + below,
                other.equals(here),
                page == null ? null : site + below);
    }

    private String folder(Messages other) {
        return other.equals(main()) ? "" : other.language() + "/";
    }
}
