package org.tocsin.site;

/**
 * A heading inside rendered prose, for tables of contents.
 *
 * @param level as in HTML: 2 for the sections of a document, 3 for their parts, down to 6
 * @param id what {@code #id} links to
 * @param text plain text
 */
public record Heading(int level, String id, String text) {}
