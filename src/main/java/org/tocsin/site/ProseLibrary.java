package org.tocsin.site;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rendered prose one site may show: the files on its list, and no others.
 *
 * @param bySourcePath each file's prose by its path in the repository, sorted
 * @param fromCommits finds earlier versions of them, which are fetched when they are asked for and not before
 */
public record ProseLibrary(Map<String, Prose> bySourcePath, Function<EarlierProse, Optional<Prose>> fromCommits) {
    public ProseLibrary {
        bySourcePath = Collections.unmodifiableMap(new TreeMap<>(bySourcePath));
    }

    /** A library without earlier versions. */
    public ProseLibrary(Map<String, Prose> bySourcePath) {
        this(bySourcePath, version -> Optional.empty());
    }

    /** The prose of a file; empty where the file does not exist or is not on the site's list. */
    public Optional<Prose> find(String sourcePath) {
        return Optional.ofNullable(bySourcePath.get(sourcePath));
    }

    /**
     * The prose of an earlier version, as good as it can be rendered today; safe from several threads.
     *
     * <p>A version of a commit is always the same, so a file made of it needs no more than its name among its facts.
     *
     * @return empty where it is not on the site's list, or cannot be rendered at all
     */
    public Optional<Prose> earlier(EarlierProse version) {
        return fromCommits.apply(version);
    }

    /** The prose of every file below a folder, sorted by path. */
    public Collection<Prose> below(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return bySourcePath.values().stream()
                .filter(prose -> prose.sourcePath().startsWith(prefix))
                .toList();
    }
}
