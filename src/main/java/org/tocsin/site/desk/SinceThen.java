package org.tocsin.site.desk;

/**
 * Something that changed in meaning.
 *
 * @param version by which it did
 */
public record SinceThen(Way version, String sentence) {}
