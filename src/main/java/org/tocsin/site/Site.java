package org.tocsin.site;

import java.util.List;
import java.util.Optional;

/** One site, as far as the bake needs to know it. */
public interface Site {
    /** What the site is called in messages and folders: {@code status} or {@code desk}. */
    String name();

    /**
     * The AsciiDoc files this site may read, as paths in the repository.
     *
     * <p>This list is a wall: no other prose is laid out for the bake of this site.
     */
    List<String> prosePaths();

    /**
     * The earlier versions of documents this site may read, on the same terms as {@link #prosePaths()}.
     *
     * <p>What is wrong in them stops nothing: they were written to other rules than today's.
     */
    default List<EarlierProse> earlierProse() {
        return List.of();
    }

    /** Every page of the site, given its rendered prose; called once. */
    List<Page> pages(ProseLibrary prose);

    /** Every other file of the site. */
    List<SiteFile> files();

    /** Files that are made of the prose too, asked for once, after the pages. */
    default List<SiteFile> filesOf(ProseLibrary prose) {
        return List.of();
    }

    /** What the site says about its own files; empty where it says nothing, so that they need not be hashed. */
    default Optional<Inventory> inventory() {
        return Optional.empty();
    }
}
