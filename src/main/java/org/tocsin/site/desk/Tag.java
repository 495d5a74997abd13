package org.tocsin.site.desk;

/**
 * A short word set in a colour.
 *
 * @param shape names the colour and the shape: {@code working}, {@code slow}, {@code partly}, {@code down}, {@code upkeep}
 *     or {@code notice}
 */
public record Tag(String shape, String word) {}
