package org.tocsin.site.desk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/**
 * The scripts that hold what can be found. They are scripts, since a page that was opened from a disk can load nothing else.
 *
 * @param records found as they are
 * @param pages found by their sections
 */
public record SearchFiles(List<SearchDocument> records, List<SectionedPage> pages) {
    /** What holds today. */
    public static final PagePath PRESENT = new PagePath("search/present.js");

    /** Earlier versions of pages, loaded on request. */
    public static final PagePath EARLIER = new PagePath("search/earlier.js");

    public SearchFiles {
        records = List.copyOf(records);
        pages = List.copyOf(pages);
    }

    /** Everything that holds today. */
    public static SiteFile present(List<SearchDocument> records, List<SectionedPage> pages) {
        SearchFiles facts = new SearchFiles(records, pages);
        return SiteFile.made(PRESENT, facts, () -> SearchScript.of("present", facts.documents()));
    }

    /**
     * Earlier versions, of each section the newest that has it in those words.
     *
     * @param today the pages as they are, whose sections are not told again
     * @param facts what the versions depend on, beside what is said of today
     * @param versions of the pages of today, those of one page together and newest first; asked for only where they are not kept
     */
    public static SiteFile earlier(List<SectionedPage> today, Record facts, Supplier<List<SectionedPage>> versions) {
        SearchFiles now = new SearchFiles(List.of(), today);
        record Facts(SearchFiles now, Record earlier) {}
        return SiteFile.made(EARLIER, new Facts(now, facts), () -> {
            SearchFiles earlier = new SearchFiles(List.of(), versions.get());
            return SearchScript.of("earlier", earlier.unlike(now.documents()));
        });
    }

    List<SearchDocument> documents() {
        List<SearchDocument> all = new ArrayList<>(records);
        pages.forEach(page -> all.addAll(Sections.of(page)));
        return all;
    }

    /** Those whose words are neither among others nor in a version before them in the list. */
    private List<SearchDocument> unlike(List<SearchDocument> others) {
        record Words(String title, String heading, String text) {
            static Words of(SearchDocument document) {
                return new Words(document.title(), document.heading(), document.text());
            }
        }
        Set<Words> told = new HashSet<>();
        others.forEach(document -> told.add(Words.of(document)));
        return documents().stream()
                .filter(document -> told.add(Words.of(document)))
                .toList();
    }
}
