package org.tocsin.bake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.parser.Engines;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.Renderings.Faults;
import org.tocsin.problem.Problem;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.Inventory;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
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
    private final @Nullable RenderCache renderCache;
    private final Renderings renderings;
    private final ProseShelf shelf;
    private final EarlierShelf earlier;

    /** Opens a bakery that knows of no commits. */
    public Bakery(SourceTree repository, @Nullable Path cacheFolder, int threads) {
        this(repository, commit -> Optional.empty(), cacheFolder, threads);
    }

    /**
     * Opens a bakery; nothing is read yet.
     *
     * @param commits the files of a commit, by its full hash, for earlier versions of documents; empty where it is not here. Asked
     *     from several threads
     * @param cacheFolder where rendered prose and finished files are kept between builds, made where absent; null for no cache
     * @param threads how many threads may work, the caller's included
     */
    public Bakery(
            SourceTree repository,
            Function<String, Optional<SourceTree>> commits,
            @Nullable Path cacheFolder,
            int threads) {
        this.repository = repository;
        this.cacheFolder = cacheFolder;
        this.workers = new Workers(threads);
        this.converter = new ProseConverter();
        this.renderCache = cacheFolder == null ? null : new RenderCache(cacheFolder);
        this.renderings = new Renderings(renderCache, converter);
        this.shelf = new ProseShelf(repository, Faults.TOLD, renderings, workers);
        this.earlier = new EarlierShelf(cacheFolder, renderings, commits, workers);
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
        return shelf.problemsIn(prosePaths);
    }

    /** These AsciiDoc files rendered, for what is no site; what is wrong in them {@link #problemsIn} tells. */
    public ProseLibrary library(Collection<String> prosePaths) {
        return new ProseLibrary(shelf.takeAll(prosePaths).stream()
                .map(RenderedProse::prose)
                .collect(Collectors.toMap(Prose::sourcePath, prose -> prose)));
    }

    /**
     * Bakes one site.
     *
     * <p>Where its prose has problems, no page is rendered; where its templates have, no other file is handed over.
     */
    public BakeReport bake(Site site, PageOutput output) {
        return bake(site, shelf, cacheFolder, output);
    }

    /**
     * Bakes a site of another state of the repository, with the templates of this one.
     *
     * <p>What is wrong in its prose stops nothing. Its files are not kept for later builds.
     */
    public BakeReport bakeOf(SourceTree other, Site site, PageOutput output) {
        return bake(site, new ProseShelf(other, Faults.BORNE, renderings, workers), null, output);
    }

    private BakeReport bake(Site site, ProseShelf prose, @Nullable Path keptIn, PageOutput output) {
        List<Problem> inProse = prose.problemsIn(site.prosePaths());
        if (!inProse.isEmpty()) {
            return report(0, 0, inProse);
        }
        Set<EarlierProse> versions = Set.copyOf(site.earlierProse());
        earlier.prepare(versions);
        try (WorkFolder folder = new WorkFolder()) {
            site.prosePaths().forEach(folder::layOut);
            return bakeIn(folder, site, prose, versions, keptIn, output);
        }
    }

    private BakeReport bakeIn(
            WorkFolder folder,
            Site site,
            ProseShelf prose,
            Set<EarlierProse> versions,
            @Nullable Path keptIn,
            PageOutput output) {
        JBakeLog.hush(() -> Engines.register("adoc", new AsciiDocEngine(folder, prose)));
        try (JBakeLog log = JBakeLog.listen();
                OutputCache cache = OutputCache.open(keptIn, site.name(), repository);
                Fingerprints fingerprints = Fingerprints.open(keptIn, site.name(), output)) {
            Optional<Inventory> inventory = site.inventory();
            PageOutput noted = inventory.isPresent() ? fingerprints : output;
            MemoryStore store = new MemoryStore(site.name(), this::templates);
            BakeSettings settings = new BakeSettings(folder);
            Utensils utensils = new Utensils();
            utensils.setConfiguration(settings);
            utensils.setContentStore(store);
            utensils.setCrawler(new Crawler(store, settings));
            utensils.setRenderer(new PageRenderer(store, settings, cache, noted));
            SiteFiles files = new SiteFiles(settings, site.files(), workers, cache, noted);
            utensils.setAsset(files);
            SiteOven oven = new SiteOven(utensils, site, files, earlier, versions, new PageRenderingTool(workers));
            oven.bake();
            log.rejectComplaints(site.name());
            cache.save();
            int about = 0;
            if (inventory.isPresent() && oven.problems().isEmpty()) {
                List<SiteFile> last = inventory.get().files(fingerprints.written());
                last.forEach(file -> output.write(file.path(), file.content().get()));
                fingerprints.save();
                about = last.size();
            }
            return report(store.pages().size(), files.all().size() + about, oven.problems());
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
        return new BakeReport(pages, files, count(), problems);
    }

    /** How much prose was rendered so far. */
    public RenderCount count() {
        return renderings.count();
    }

    @Override
    public void close() {
        workers.close();
        earlier.close();
        converter.close();
        if (renderCache != null) {
            renderCache.sweep();
        }
    }
}
