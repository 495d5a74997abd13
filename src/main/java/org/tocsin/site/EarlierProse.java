package org.tocsin.site;

/**
 * A document as a commit has it.
 *
 * @param commit the full hash
 * @param path what the document was called in that commit, as a path in the repository
 */
public record EarlierProse(String commit, String path) {}
