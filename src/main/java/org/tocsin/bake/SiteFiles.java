package org.tocsin.bake;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jbake.app.Asset;
import org.tocsin.kept.Key;
import org.tocsin.site.Diagram;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.SiteFile;

/** JBake's assets: the files of a site that need no template, handed to the output on all threads. */
final class SiteFiles extends Asset {
    private final List<SiteFile> files = new ArrayList<>();
    private final Workers workers;
    private final OutputCache cache;
    private final PageOutput output;

    SiteFiles(BakeSettings settings, List<SiteFile> files, Workers workers, OutputCache cache, PageOutput output) {
        super(settings);
        this.files.addAll(files);
        this.workers = workers;
        this.cache = cache;
        this.output = output;
    }

    /**
     * Adds the diagrams of all prose that pages were made of.
     *
     * @param earlier those of earlier versions; one that the present shows too is the same
     */
    void draw(Collection<Prose> prose, List<SiteFile> earlier) {
        Set<PagePath> drawn = new HashSet<>();
        prose.stream()
                .flatMap(shown -> shown.diagrams().stream())
                .collect(Collectors.toMap(Diagram::path, Diagram::svg, (one, same) -> one, TreeMap::new))
                .forEach((path, svg) -> {
                    drawn.add(path);
                    files.add(SiteFile.copied(path, () -> svg.getBytes(StandardCharsets.UTF_8)));
                });
        earlier.stream().filter(file -> !drawn.contains(file.path())).forEach(files::add);
    }

    /** Those that are known later than the others. */
    void add(List<SiteFile> more) {
        files.addAll(more);
    }

    List<SiteFile> all() {
        return List.copyOf(files);
    }

    @Override
    public void copy() {
        AtomicInteger next = new AtomicInteger();
        workers.runOnAll(() -> {
            int index;
            while ((index = next.getAndIncrement()) < files.size()) {
                SiteFile file = files.get(index);
                output.write(file.path(), bytes(file));
            }
        });
    }

    private byte[] bytes(SiteFile file) {
        if (file.facts() == null) {
            return file.content().get();
        }
        Key key = cache.key(file.path().value(), file.facts());
        byte[] bytes = cache.find(key);
        if (bytes == null) {
            bytes = file.content().get();
            cache.keep(key, bytes);
        }
        return bytes;
    }

    /** Nothing: what lies beside prose is no asset unless the site lists it. */
    @Override
    public void copyAssetsFromContent(File folder) {}
}
