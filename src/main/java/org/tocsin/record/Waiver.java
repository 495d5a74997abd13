package org.tocsin.record;

/**
 * A problem somebody decided to live with.
 *
 * @param file repository path
 * @param reason why, for whoever reads it later
 */
public record Waiver(String rule, String file, String reason) {}
