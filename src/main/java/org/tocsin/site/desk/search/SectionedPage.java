package org.tocsin.site.desk.search;

import org.tocsin.site.Html;

/**
 * A page of prose, whose sections are found one by one.
 *
 * @param page all of it but its text
 * @param body as it is shown, sanitised
 */
public record SectionedPage(SearchDocument page, Html body) {}
