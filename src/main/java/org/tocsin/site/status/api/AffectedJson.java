package org.tocsin.site.status.api;

/**
 * What an update says of a component.
 *
 * @param code the component's id
 * @param oldStatus what the same incident had said of it before; operational where it had said nothing
 */
record AffectedJson(String code, String name, String oldStatus, String newStatus) {}
