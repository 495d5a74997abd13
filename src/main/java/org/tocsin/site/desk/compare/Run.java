package org.tocsin.site.desk.compare;

/**
 * Text that is set in one way.
 *
 * @param style class names with spaces between; empty where it is plain
 * @param href where it leads; empty where it is no link
 */
public record Run(String text, String style, String href) {}
