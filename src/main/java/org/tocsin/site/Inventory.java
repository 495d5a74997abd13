package org.tocsin.site;

import java.util.List;

/** What a site says about its own files, once all of them are written. */
@FunctionalInterface
public interface Inventory {
    /**
     * The files that only then can be made. They are no part of what they tell of.
     *
     * @param written every other page and file of the site, sorted by path
     */
    List<SiteFile> files(List<WrittenFile> written);
}
