package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersion;
import org.tocsin.site.Html;
import org.tocsin.site.LatePage;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.SiteFile;
import org.tocsin.site.desk.compare.VersionsScript;

/** Builds the pages of what documents were: every version, what changed between them, and where a document once stood. */
final class PageHistoryBuilder {
    private static final String PLAYBOOKS = "content/playbooks/";
    private static final String HANDBOOK = "content/handbook/";

    private final PageHistories histories;
    private final ProseLibrary library;
    private final RecordFacts records;
    private final Function<PageVersion, String> sources;
    private final Present present;
    private final Voice voice;

    /** @param sources the text of a version; empty where it is not here */
    PageHistoryBuilder(
            PageHistories histories,
            ProseLibrary library,
            RecordFacts records,
            Function<PageVersion, String> sources,
            Present present,
            Voice voice) {
        this.histories = histories;
        this.library = library;
        this.records = records;
        this.sources = sources;
        this.present = present;
        this.voice = voice;
    }

    List<Page> pages(Audit audit, Frames frames) {
        List<Page> pages = new ArrayList<>();
        Set<PagePath> taken = new HashSet<>();
        for (String path : histories.paths()) {
            List<VersionRow> rows = histories.rows(path);
            pages.add(history(path, rows, frames));
            if (rows.size() > 2) {
                pages.add(anyTwo(path, rows, frames));
            }
            for (int i = 0; i < rows.size(); i++) {
                Page version = version(path, rows, i, frames);
                if (taken.add(version.path())) {
                    pages.add(version);
                }
            }
            histories.compared(path).forEach(pair -> pages.add(comparison(path, rows, pair, frames)));
        }
        former(audit).forEach((address, what) -> pages.add(what.page(address, frames)));
        return pages;
    }

    private PageHistoryPage history(String path, List<VersionRow> rows, Frames frames) {
        PagePath at = new PagePath(PageAddress.history(path));
        Way page = histories.way(path);
        return new PageHistoryPage(
                at,
                frames.of(at, "Versions of " + page.label(), PageAddress.of(path)),
                page,
                histories.known(),
                rows,
                rows.size() > 2 ? Way.to("Compare any two versions", PageAddress.anyTwo(path)) : null);
    }

    private AnyTwoPage anyTwo(String path, List<VersionRow> rows, Frames frames) {
        PagePath at = new PagePath(PageAddress.anyTwo(path));
        Way page = histories.way(path);
        return new AnyTwoPage(
                at,
                frames.of(at, "Compare versions of " + page.label(), PageAddress.of(path)),
                page,
                histories.history(path),
                rows.stream()
                        .map(row -> new AnyTwoPage.Choice(
                                row.brief(),
                                row.at().text() + " by " + row.author() + ": "
                                        + row.why().get(0)))
                        .toList());
    }

    /** What a page of a version depends on. */
    private record VersionFacts(
            Frame frame,
            VersionRow version,
            Way current,
            Way history,
            int replaced,
            @Nullable Way sinceThen,
            @Nullable Way earlier,
            @Nullable Way later,
            String commit,
            String path,
            String present) {}

    private Page version(String path, List<VersionRow> rows, int index, Frames frames) {
        PageVersion version = histories.of(path).get(index);
        VersionRow row = rows.get(index);
        PagePath at = new PagePath(String.valueOf(row.page().href()));
        Way current = histories.way(path);
        VersionFacts facts = new VersionFacts(
                frames.of(at, current.label() + ", " + row.page().label(), PageAddress.of(path)),
                row,
                current,
                histories.history(path),
                index,
                histories.sinceThen(path, index),
                index + 1 < rows.size() ? rows.get(index + 1).page() : null,
                index > 0 ? rows.get(index - 1).page() : null,
                version.by().commit(),
                version.path(),
                present.mark());
        return new LatePage(at, PageVersionPage.TEMPLATE, facts, () -> version(at, facts, version));
    }

    private PageVersionPage version(PagePath at, VersionFacts facts, PageVersion version) {
        Prose prose = library.earlier(PageHistories.prose(version)).orElse(null);
        return new PageVersionPage(
                at,
                facts.frame(),
                facts.version(),
                facts.current(),
                facts.history(),
                facts.replaced(),
                prose == null || prose.title().isEmpty() ? facts.current().label() : prose.title(),
                prose == null ? null : shown(prose.body(), version, at.root()),
                prose == null ? sources.apply(version) : "",
                facts.sinceThen(),
                facts.earlier(),
                facts.later());
    }

    private Html shown(Html body, PageVersion version, String root) {
        Html rebased = new Rebased(version.path(), root, present::has).of(body);
        return records.in(rebased, root);
    }

    /** What a comparison depends on. */
    private record ComparisonFacts(
            Frame frame,
            Way page,
            Way history,
            VersionRow older,
            VersionRow newer,
            String olderName,
            String newerName,
            String present) {}

    private Page comparison(String path, List<VersionRow> rows, PageHistories.Pair pair, Frames frames) {
        PageVersion older = histories.of(path).get(pair.older());
        PageVersion newer = histories.of(path).get(pair.newer());
        PagePath at = new PagePath(
                PageAddress.comparison(path, older.by().brief(), newer.by().brief()));
        Way page = histories.way(path);
        ComparisonFacts facts = new ComparisonFacts(
                frames.of(at, "What changed in " + page.label(), PageAddress.of(path)),
                page,
                histories.history(path),
                rows.get(pair.older()),
                rows.get(pair.newer()),
                older.by().commit() + ":" + older.path(),
                newer.by().commit() + ":" + newer.path(),
                present.mark());
        return new LatePage(at, PageComparisonPage.TEMPLATE, facts, () -> comparison(at, facts, older, newer));
    }

    private PageComparisonPage comparison(PagePath at, ComparisonFacts facts, PageVersion older, PageVersion newer) {
        TwoStates states = TwoStates.of(state(older, at.root()), state(newer, at.root()));
        return new PageComparisonPage(
                at,
                facts.frame(),
                facts.page(),
                facts.history(),
                facts.older(),
                facts.newer(),
                states.inWords(),
                states.words(),
                states.source());
    }

    private TwoStates.State state(PageVersion version, String root) {
        Prose prose = library.earlier(PageHistories.prose(version)).orElse(null);
        return new TwoStates.State(
                prose == null ? null : prose.title(),
                prose == null ? null : shown(prose.body(), version, root),
                sources.apply(version));
    }

    /** What a script of versions depends on. */
    private record ScriptFacts(List<String> names, String present) {}

    /** What any two versions of a page are compared with, where there are more than two. */
    List<SiteFile> scripts() {
        return histories.paths().stream()
                .filter(path -> histories.of(path).size() > 2)
                .map(this::script)
                .toList();
    }

    private SiteFile script(String path) {
        PagePath at = new PagePath(PageAddress.versionsScript(path));
        List<PageVersion> versions = histories.of(path);
        List<String> names = versions.stream()
                .map(version -> version.by().commit() + ":" + version.path())
                .toList();
        return SiteFile.made(at, new ScriptFacts(names, present.mark()), () -> {
            VersionsScript script = new VersionsScript();
            for (PageVersion version : versions) {
                TwoStates.State state = state(version, at.root());
                script.add(version.by().brief(), state.blocks(), state.source());
            }
            return script.bytes();
        });
    }

    /** What became of a page. */
    private record Former(String said, @Nullable Way current) {
        FormerPage page(String address, Frames frames) {
            PagePath at = new PagePath(address);
            return new FormerPage(
                    at, frames.of(at, current == null ? "This page is gone" : "This page has moved"), said, current);
        }
    }

    /** Addresses at which a page once stood and nothing stands today. */
    private Map<String, Former> former(Audit audit) {
        Map<String, Former> former = new TreeMap<>();
        for (Audit.Entry entry : audit.entries()) {
            for (String address : documents(entry)) {
                if (!histories.stands(address)) {
                    former.putIfAbsent(address, new Former(gone(entry), null));
                }
            }
        }
        for (String path : histories.paths()) {
            for (PageVersion version : histories.of(path)) {
                String then = PageAddress.of(version.path());
                if (!histories.stands(then)) {
                    former.put(then, new Former("This page has another address now.", histories.way(path)));
                }
            }
        }
        return former;
    }

    /** Where pages of the documents that a change wrote or removed stand, or stood. */
    static List<String> documents(Audit.Entry entry) {
        return entry.files().stream()
                .filter(file -> isDocument(file) && PageAddress.isOne(file))
                .map(PageAddress::of)
                .toList();
    }

    private static boolean isDocument(String file) {
        return file.endsWith(".adoc") && (file.startsWith(PLAYBOOKS) || file.startsWith(HANDBOOK));
    }

    private String gone(Audit.Entry entry) {
        return "This page was removed or renamed on "
                + voice.moments().on(voice.moments().dayOf(entry.by().at())).text() + " by "
                + entry.by().author() + ": " + entry.by().subject();
    }
}
