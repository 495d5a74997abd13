package org.tocsin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.problem.Problem;
import org.tocsin.site.Page;
import org.tocsin.source.SourceTree;

/** Writes typed pages that belong to no site, without starting JBake. */
public final class LoosePages {
    private final Templates templates;

    /** @param repository whose templates come before ours */
    public LoosePages(SourceTree repository) {
        this.templates = new Templates(repository);
    }

    /**
     * Writes each page.
     *
     * @return what is wrong in their templates, sorted; a page with a problem is not handed over
     */
    public List<Problem> write(List<? extends Page> pages, PageOutput output) {
        return pages.stream()
                .flatMap(page -> written(page, output).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Problem> written(Page page, PageOutput output) {
        PageText text = new PageText();
        try {
            templates.write(page, page.template(), text);
        } catch (TemplateFailure e) {
            return List.of(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read templates/" + page.template() + ": " + e.getMessage(), e);
        }
        output.write(page.path(), text.utf8());
        return List.of();
    }
}
