package org.tocsin.bake;

import org.tocsin.site.PagePath;

/** Takes the files of a site as they are baked. */
@FunctionalInterface
public interface PageOutput {
    /**
     * Called once for each file, from several threads at a time.
     *
     * @throws java.io.UncheckedIOException when the file cannot be kept
     */
    void write(PagePath path, byte[] content);
}
