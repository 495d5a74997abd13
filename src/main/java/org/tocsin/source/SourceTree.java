package org.tocsin.source;

import java.util.List;

/**
 * The files of one state of a repository: its work tree or any commit.
 *
 * <p>Paths are relative to the repository, with forward slashes. Reading is safe from several threads.
 */
public interface SourceTree {
    /** Every regular file in the folders Tocsin reads, and lists of code owners, sorted; other hidden files are left out. */
    List<String> paths();

    /** Symbolic links among them, sorted. They are never followed: one could lead out of the repository. */
    List<String> links();

    /** Whether {@link #paths()} holds this path. */
    boolean has(String path);

    /**
     * How large a file is.
     *
     * @return bytes
     */
    long size(String path);

    /**
     * A file's content.
     *
     * @throws java.io.UncheckedIOException when it cannot be read; the message names the path
     */
    byte[] bytes(String path);
}
