package org.tocsin.site.status.api;

/**
 * The status page itself.
 *
 * @param url ends in no slash
 * @param timeZone such as {@code Europe/Lisbon}
 */
record PageJson(String id, String name, String url, String timeZone, String updatedAt) {}
