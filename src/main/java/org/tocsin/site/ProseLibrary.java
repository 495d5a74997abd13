package org.tocsin.site;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rendered prose one site may show: the files on its list, and no others.
 *
 * @param bySourcePath each file's prose by its path in the repository, sorted
 */
public record ProseLibrary(Map<String, Prose> bySourcePath) {
    public ProseLibrary {
        bySourcePath = Collections.unmodifiableMap(new TreeMap<>(bySourcePath));
    }

    /** The prose of a file; empty where the file does not exist or is not on the site's list. */
    public Optional<Prose> find(String sourcePath) {
        return Optional.ofNullable(bySourcePath.get(sourcePath));
    }

    /** The prose of every file below a folder, sorted by path. */
    public Collection<Prose> below(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return bySourcePath.values().stream()
                .filter(prose -> prose.sourcePath().startsWith(prefix))
                .toList();
    }
}
