package org.tocsin.site;

import java.util.function.Supplier;

/**
 * A page that is put together only where no earlier build wrote it: one that is costly to make of few facts, such as what a
 * document said at a commit.
 */
public final class LatePage implements Page {
    private final PagePath path;
    private final String template;
    private final Record facts;
    private final Supplier<Page> made;

    /**
     * @param facts everything that what is made depends on beside the program; it holds the path
     * @param made the page as its template shows it, asked for once at most, on any thread
     */
    public LatePage(PagePath path, String template, Record facts, Supplier<Page> made) {
        this.path = path;
        this.template = template;
        this.facts = facts;
        this.made = made;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public PagePath path() {
        return path;
    }

    @Override
    public Page shown() {
        return made.get();
    }

    @Override
    public Record dependsOn() {
        return facts;
    }
}
