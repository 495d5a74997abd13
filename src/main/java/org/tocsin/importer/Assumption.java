package org.tocsin.importer;

/**
 * Something the import wrote that the source does not say in so many words.
 *
 * @param file path inside the source, with {@code /}
 * @param line 1-based
 * @param assumed what was written
 * @param because why, in a sentence that names what the source says instead
 */
public record Assumption(String file, int line, About about, String assumed, String because) {}
