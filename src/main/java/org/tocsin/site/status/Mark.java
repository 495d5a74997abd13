package org.tocsin.site.status;

/**
 * A state as customers see it; shape and colour go by one name, the word stands beside them.
 *
 * @param shape names a shape and its colour: {@code working}, {@code slow}, {@code partly}, {@code down}, {@code upkeep}
 *     or {@code notice}
 * @param word what the state is called, or what it belongs to
 */
public record Mark(String shape, String word) {}
