package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.Renderings.Faults;
import org.tocsin.bake.Renderings.Rendering;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.Prose;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * Earlier versions of documents.
 *
 * <p>A version of a commit stays what it is. Once it is known which source it was, no later build asks git for it, and its prose is
 * read when a page asks for it and not before.
 */
final class EarlierShelf implements AutoCloseable {
    /** In place of a source: the version cannot be rendered at all. */
    private static final String NOTHING = "-";

    private final Renderings renderings;
    private final Function<String, Optional<SourceTree>> commits;
    private final Workers workers;
    private final @Nullable KeptFiles sources;
    private final Map<EarlierProse, String> sourceOf = new ConcurrentHashMap<>();
    private final Map<EarlierProse, Prose> rendered = new ConcurrentHashMap<>();

    /**
     * @param folder where it is kept which source each version was; null for nowhere
     * @param commits the files of a commit, by its full hash; empty where it is not here
     */
    EarlierShelf(
            @Nullable Path folder,
            Renderings renderings,
            Function<String, Optional<SourceTree>> commits,
            Workers workers) {
        this.renderings = renderings;
        this.commits = commits;
        this.workers = workers;
        this.sources = folder == null ? null : KeptFiles.open(folder.resolve("earlier-prose"));
    }

    /** Renders the versions that no build has rendered yet. */
    void prepare(Collection<EarlierProse> versions) {
        Queue<EarlierProse> unknown = new ConcurrentLinkedQueue<>();
        for (EarlierProse version : versions) {
            if (!sourceOf.containsKey(version)) {
                known(version).ifPresentOrElse(source -> sourceOf.put(version, source), () -> unknown.add(version));
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        workers.runOnAll(() -> {
            EarlierProse version;
            while ((version = unknown.poll()) != null) {
                render(version);
            }
        });
        if (sources != null) {
            sources.save();
        }
    }

    /** The prose of a version that {@link #prepare} was given; empty where it cannot be rendered at all. */
    Optional<Prose> take(EarlierProse version) {
        String source = sourceOf.get(version);
        if (source == null || source.equals(NOTHING)) {
            return Optional.empty();
        }
        Prose here = rendered.get(version);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<Prose> kept = renderings.kept(source, version.path()).map(RenderedProse::prose);
        if (kept.isEmpty()) {
            render(version);
            return Optional.ofNullable(rendered.get(version));
        }
        renderings.needed(source);
        return kept;
    }

    private Optional<String> known(EarlierProse version) {
        byte[] found = sources == null ? null : sources.find(key(version));
        return found == null ? Optional.empty() : Optional.of(new String(found, StandardCharsets.UTF_8));
    }

    private void render(EarlierProse version) {
        Optional<Rendering> rendering = source(version)
                .map(source ->
                        renderings.find(source, Faults.BORNE).orElseGet(() -> renderings.render(source, Faults.BORNE)));
        String source = rendering
                .filter(found -> found.prose().isRendered())
                .map(Rendering::source)
                .orElse(NOTHING);
        rendering.ifPresent(found -> rendered.put(version, found.prose().prose()));
        sourceOf.put(version, source);
        if (sources != null) {
            sources.keep(key(version), source.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<ProseSource> source(EarlierProse version) {
        return commits.apply(version.commit())
                .filter(tree -> tree.has(version.path()))
                .flatMap(tree -> SourceText.read(tree, version.path(), ProseSource.LARGEST)
                                instanceof SourceText.Decoded readable
                        ? Optional.of(new ProseSource(tree, readable.text()))
                        : Optional.empty())
                .filter(source -> !source.text().text().isBlank());
    }

    private static Key key(EarlierProse version) {
        byte[] name = String.join(
                        "\n",
                        CacheEntry.VERSION,
                        ProseConverter.VERSION,
                        ProseSanitiser.VERSION,
                        version.commit(),
                        version.path())
                .getBytes(StandardCharsets.UTF_8);
        return Key.of(name, name.length);
    }

    @Override
    public void close() {
        if (sources != null) {
            sources.close();
        }
    }
}
