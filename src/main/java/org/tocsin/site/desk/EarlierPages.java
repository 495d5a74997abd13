package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.search.SectionedPage;

/**
 * The versions of pages that are no longer the newest, for those who look for what a page once said.
 *
 * @param versions of one page together, the newest first
 * @param present changes where records do whose facts stand in them
 */
record EarlierPages(List<Version> versions, String present) {
    EarlierPages {
        versions = List.copyOf(versions);
    }

    /**
     * One of them.
     *
     * @param today the page as it is
     * @param label what people call it
     */
    record Version(ProseFile today, String commit, String path, String address, String label) {}

    static EarlierPages of(Everything everything, PageVersions known, Voice voice) {
        List<Version> versions = new ArrayList<>();
        files(everything)
                .forEach(file -> known.of(file.path()).stream()
                        .skip(1)
                        .forEach(version -> versions.add(version(file, version, voice))));
        return new EarlierPages(versions, Present.mark(everything));
    }

    private static Version version(ProseFile today, PageVersion version, Voice voice) {
        String brief = version.by().brief();
        return new Version(
                today,
                version.by().commit(),
                version.path(),
                Address.ofVersion(version.path(), brief),
                voice.moments().dayOf(version.by().at()) + ", " + brief);
    }

    /** Those that can be rendered. */
    List<SectionedPage> pages(ProseLibrary library, Findable findable) {
        List<SectionedPage> pages = new ArrayList<>();
        for (Version version : versions) {
            library.earlier(new EarlierProse(version.commit(), version.path()))
                    .map(prose -> findable.page(version.today(), prose, version.address(), version.label()))
                    .ifPresent(pages::add);
        }
        return pages;
    }

    private static Stream<ProseFile> files(Everything everything) {
        return Stream.of(
                        everything.playbooks(),
                        everything.handbook(),
                        everything.postmortems(),
                        everything.drillReports())
                .flatMap(List::stream);
    }
}
