package org.tocsin.importer;

/**
 * A file of the source that was not imported.
 *
 * @param file path inside the source, with {@code /}
 * @param line 1-based
 */
public record Skipped(String file, int line, String reason) {}
