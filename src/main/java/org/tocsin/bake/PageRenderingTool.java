package org.tocsin.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.tocsin.problem.Problem;
import org.tocsin.site.Page;

/** JBake's rendering tool for typed pages: all of them, on several threads, collecting what templates cannot show. */
final class PageRenderingTool implements RenderingTool {
    private static final int PAGES_AT_A_TIME = 16;

    private final Workers workers;
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    PageRenderingTool(Workers workers) {
        this.workers = workers;
    }

    /** What was wrong in templates, each once, sorted. */
    List<Problem> problems() {
        return problems.stream()
                .collect(java.util.stream.Collectors.toMap(
                        problem -> problem.rule() + problem.place(), problem -> problem, PageRenderingTool::first))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private static Problem first(Problem one, Problem other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
        List<Page> pages = ((MemoryStore) store).pages();
        AtomicInteger next = new AtomicInteger();
        workers.runOnAll(() -> {
            int from;
            while ((from = next.getAndAdd(PAGES_AT_A_TIME)) < pages.size()) {
                for (Page page : pages.subList(from, Math.min(from + PAGES_AT_A_TIME, pages.size()))) {
                    renderOne(renderer, page);
                }
            }
        });
        return pages.size();
    }

    private void renderOne(Renderer renderer, Page page) {
        try {
            renderer.render(PageDocument.of(page));
        } catch (TemplateFailure e) {
            problems.add(e.problem());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot write the page " + page.path() + ": " + e.getMessage(), e);
        }
    }

    @Deprecated
    @Override
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config)
            throws RenderingException {
        throw new RenderingException("JBake has not called this since 2.6");
    }
}
