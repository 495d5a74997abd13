package org.tocsin.bake;

import java.util.List;
import java.util.function.Function;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;

/** A small site made of given pages. */
record TestSite(String name, List<String> prosePaths, Function<ProseLibrary, List<Page>> make, List<SiteFile> files)
        implements Site {
    static TestSite of(Page... pages) {
        return new TestSite("test", List.of(), prose -> List.of(pages), List.of());
    }

    @Override
    public List<Page> pages(ProseLibrary prose) {
        return make.apply(prose);
    }

    /** A page with a text. */
    record TextPage(PagePath path, String title, org.tocsin.site.Html body) implements Page {
        TextPage(String path, String title, String body) {
            this(new PagePath(path), title, new org.tocsin.site.Html(body));
        }

        @Override
        public String template() {
            return "test/text.ftlh";
        }
    }
}
