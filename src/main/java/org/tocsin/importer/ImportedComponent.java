package org.tocsin.importer;

/**
 * A component of the status page.
 *
 * @param description a line, empty when there is none
 * @param link a web address, empty when there is none
 */
public record ImportedComponent(String id, String name, String description, String link) {}
