package org.tocsin.bake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.parser.Engines;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Problem;
import org.tocsin.site.Site;
import org.tocsin.source.SourceTree;

/**
 * Bakes the sites of one state of a repository, one after the other.
 *
 * <p>JBake keeps its engines and document types in static fields, so two bakeries must not bake at the same time.
 */
public final class Bakery implements AutoCloseable {
    private final SourceTree repository;
    private final @Nullable Path cacheFolder;
    private @Nullable Templates templates;
    private final Workers workers;
    private final ProseConverter converter;
    private final ProseShelf shelf;

    /**
     * Opens a bakery; nothing is read yet.
     *
     * @param cacheFolder where rendered prose and finished files are kept between builds, made where absent; null for no cache
     * @param threads how many threads may work, the caller's included
     */
    public Bakery(SourceTree repository, @Nullable Path cacheFolder, int threads) {
        this.repository = repository;
        this.cacheFolder = cacheFolder;
        this.workers = new Workers(threads);
        this.converter = new ProseConverter(repository);
        RenderCache cache = cacheFolder == null ? null : new RenderCache(cacheFolder, repository);
        this.shelf = new ProseShelf(repository, cache, converter, workers);
    }

    /**
     * Starts to render prose on another thread and returns at once, so that records can be read meanwhile.
     *
     * @param prosePaths AsciiDoc files of any site; which site may show them is decided later, by its own list
     */
    public void begin(Collection<String> prosePaths) {
        shelf.begin(prosePaths);
    }

    /** What is wrong in these AsciiDoc files, sorted; waits until all are rendered. */
    public List<Problem> problemsIn(Collection<String> prosePaths) {
        return shelf.takeAll(prosePaths).stream()
                .flatMap(rendered -> rendered.problems().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Bakes one site.
     *
     * <p>Where its prose has problems, no page is rendered; where its templates have, no other file is handed over.
     */
    public BakeReport bake(Site site, PageOutput output) {
        List<Problem> inProse = problemsIn(site.prosePaths());
        if (!inProse.isEmpty()) {
            return report(0, 0, inProse);
        }
        try (WorkFolder folder = new WorkFolder()) {
            site.prosePaths().forEach(folder::layOut);
            return bakeIn(folder, site, output);
        }
    }

    private BakeReport bakeIn(WorkFolder folder, Site site, PageOutput output) {
        JBakeLog.hush(() -> Engines.register("adoc", new AsciiDocEngine(folder, shelf)));
        try (JBakeLog log = JBakeLog.listen();
                OutputCache cache = OutputCache.open(cacheFolder, site.name(), repository)) {
            MemoryStore store = new MemoryStore(site.name(), this::templates);
            BakeSettings settings = new BakeSettings(folder);
            Utensils utensils = new Utensils();
            utensils.setConfiguration(settings);
            utensils.setContentStore(store);
            utensils.setCrawler(new Crawler(store, settings));
            utensils.setRenderer(new PageRenderer(store, settings, cache, output));
            SiteFiles files = new SiteFiles(settings, site.files(), workers, cache, output);
            utensils.setAsset(files);
            SiteOven oven = new SiteOven(utensils, site, files, new PageRenderingTool(workers));
            oven.bake();
            log.rejectComplaints(site.name());
            cache.save();
            return report(store.pages().size(), files.all().size(), oven.problems());
        }
    }

    /** Made when the first page needs them: a build in which nothing changed needs none. */
    private synchronized Templates templates() {
        if (templates == null) {
            templates = new Templates(repository);
        }
        return templates;
    }

    private BakeReport report(int pages, int files, List<Problem> problems) {
        return new BakeReport(pages, files, shelf.converted(), shelf.fromCache(), problems);
    }

    @Override
    public void close() {
        workers.close();
        converter.close();
    }
}
