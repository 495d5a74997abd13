package org.tocsin.problem;

import java.util.Optional;

/** Gives printers the line a problem points at. */
@FunctionalInterface
public interface SourceLines {
    /** The text of a 1-based line without its line end; empty when the file or line cannot be shown. */
    Optional<String> line(String file, int line);
}
