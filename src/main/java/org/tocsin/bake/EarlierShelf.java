package org.tocsin.bake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.Renderings.Faults;
import org.tocsin.bake.Renderings.Rendering;
import org.tocsin.kept.KeptFiles;
import org.tocsin.kept.Key;
import org.tocsin.site.Diagram;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.SiteFile;
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
    private final Map<EarlierProse, Known> known = new ConcurrentHashMap<>();
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

    /**
     * What is remembered of a version.
     *
     * @param source as {@link Rendering#source} names it, or {@link #NOTHING}
     * @param diagrams names of those it shows
     */
    private record Known(String source, List<String> diagrams) {
        static Known read(byte[] bytes) {
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return new Known(lines.get(0), lines.subList(1, lines.size()));
        }

        byte[] written() {
            return (source + "\n" + String.join("\n", diagrams)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Renders the versions that no build has rendered yet. */
    void prepare(Collection<EarlierProse> versions) {
        Queue<EarlierProse> unknown = new ConcurrentLinkedQueue<>();
        for (EarlierProse version : versions) {
            if (!known.containsKey(version)) {
                kept(version).ifPresentOrElse(kept -> known.put(version, kept), () -> unknown.add(version));
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
        Known found = known.get(version);
        if (found == null || found.source().equals(NOTHING)) {
            return Optional.empty();
        }
        Prose here = rendered.get(version);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<Prose> kept = renderings.kept(found.source(), version.path()).map(RenderedProse::prose);
        if (kept.isEmpty()) {
            render(version);
            return Optional.ofNullable(rendered.get(version));
        }
        renderings.needed(found.source());
        return kept;
    }

    /** The diagrams that versions show, each once; their bytes are read where an earlier build has not written them. */
    List<SiteFile> diagrams(Collection<EarlierProse> versions) {
        Map<PagePath, SiteFile> files = new TreeMap<>();
        for (EarlierProse version : versions) {
            Known found = known.get(version);
            for (String name : found == null ? List.<String>of() : found.diagrams()) {
                PagePath path = new Diagram(name, "").path();
                files.computeIfAbsent(path, unseen -> SiteFile.made(path, path, () -> svg(version, name)));
            }
        }
        return List.copyOf(files.values());
    }

    private byte[] svg(EarlierProse version, String name) {
        return take(version).stream()
                .flatMap(prose -> prose.diagrams().stream())
                .filter(diagram -> diagram.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a version lost a diagram: " + version))
                .svg()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Known> kept(EarlierProse version) {
        byte[] found = sources == null ? null : sources.find(key(version));
        return found == null ? Optional.empty() : Optional.of(Known.read(found));
    }

    private void render(EarlierProse version) {
        Optional<Rendering> rendering = source(version)
                .map(source ->
                        renderings.find(source, Faults.BORNE).orElseGet(() -> renderings.render(source, Faults.BORNE)));
        Known found = rendering
                .filter(one -> one.prose().isRendered())
                .map(one -> new Known(
                        one.source(),
                        one.prose().prose().diagrams().stream()
                                .map(Diagram::name)
                                .toList()))
                .orElse(new Known(NOTHING, List.of()));
        rendering.ifPresent(one -> rendered.put(version, one.prose().prose()));
        known.put(version, found);
        if (sources != null) {
            sources.keep(key(version), found.written());
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
