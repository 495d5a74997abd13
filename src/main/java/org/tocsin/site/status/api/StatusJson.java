package org.tocsin.site.status.api;

/**
 * How all is, in one word and one sentence.
 *
 * @param indicator {@code none}, {@code minor}, {@code major}, {@code critical} or {@code maintenance}
 */
record StatusJson(String indicator, String description) {}
