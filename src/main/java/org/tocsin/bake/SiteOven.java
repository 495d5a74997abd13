package org.tocsin.bake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.tocsin.problem.Problem;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;

/**
 * JBake's oven with our order of work: crawl the prose, ask the site for its pages, render them, hand over the files.
 *
 * <p>The stock one sets the JVM's locale, asks every rendering tool it can find, and goes on after errors.
 */
final class SiteOven extends Oven {
    private final Site site;
    private final SiteFiles files;
    private final EarlierShelf earlier;
    private final Set<EarlierProse> versions;
    private final PageRenderingTool tool;

    SiteOven(
            Utensils utensils,
            Site site,
            SiteFiles files,
            EarlierShelf earlier,
            Set<EarlierProse> versions,
            PageRenderingTool tool) {
        super(utensils);
        this.site = site;
        this.files = files;
        this.earlier = earlier;
        this.versions = versions;
        this.tool = tool;
    }

    @Override
    public void bake() {
        MemoryStore store = (MemoryStore) getUtensils().getContentStore();
        DocumentTypes.resetDocumentTypes();
        getUtensils().getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        getUtensils().getCrawler().crawl();
        ProseLibrary library = library(store);
        store.shelve(site.pages(library));
        files.draw(library.bySourcePath().values(), earlier.diagrams(versions));
        files.add(site.filesOf(library));
        rejectSharedPaths(store.pages());
        tool.render(getUtensils().getRenderer(), store, getUtensils().getConfiguration());
        if (problems().isEmpty()) {
            getUtensils().getAsset().copy();
        }
    }

    List<Problem> problems() {
        return tool.problems();
    }

    private ProseLibrary library(MemoryStore store) {
        Map<String, Prose> prose = new HashMap<>();
        for (DocumentModel document : store.getAllContent(AsciiDocEngine.TYPE)) {
            Prose rendered = AsciiDocEngine.proseIn(document);
            prose.put(rendered.sourcePath(), rendered);
        }
        if (!prose.keySet().equals(new HashSet<>(site.prosePaths()))) {
            throw new IllegalStateException(
                    "JBake crawled other prose than " + site.name() + " lists: " + prose.keySet());
        }
        return new ProseLibrary(
                prose, version -> versions.contains(version) ? earlier.take(version) : Optional.empty());
    }

    private void rejectSharedPaths(List<Page> pages) {
        Set<PagePath> taken = new HashSet<>();
        pages.forEach(page -> rejectTaken(taken, page.path()));
        files.all().forEach(file -> rejectTaken(taken, file.path()));
    }

    private void rejectTaken(Set<PagePath> taken, PagePath path) {
        if (!taken.add(path)) {
            throw new IllegalStateException(site.name() + " has two files for " + path);
        }
    }
}
