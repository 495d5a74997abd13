package org.tocsin.revision;

/**
 * A page as one commit left it.
 *
 * @param by the commit that wrote it
 * @param path what the page was called then, as a path in the repository
 * @param blob git's name of its content: the same for the same content
 */
public record PageVersion(Revision by, String path, String blob) {}
