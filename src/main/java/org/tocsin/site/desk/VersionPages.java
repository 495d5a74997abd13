package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tocsin.change.Comparison;
import org.tocsin.change.Version;
import org.tocsin.change.Versions;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Builds the timeline of versions, a page for each, and one for each two that are compared. */
final class VersionPages {
    private final Versions versions;
    private final ToldChanges told;
    private final Voice voice;
    private final List<AsOf> others;
    private final Map<String, Version> byCommit = new HashMap<>();

    VersionPages(Versions versions, List<AsOf> others, ToldChanges told, Voice voice) {
        this.others = List.copyOf(others);
        this.versions = versions;
        this.told = told;
        this.voice = voice;
        versions.all().forEach(version -> byCommit.put(version.commit(), version));
    }

    List<Page> pages(Frames frames) {
        List<Page> pages = new ArrayList<>();
        pages.add(new VersionsPage(
                frames.of(new PagePath(Address.VERSIONS), "Versions of the matrix"), known(), asOf(), entries()));
        for (int i = 0; i < versions.all().size(); i++) {
            pages.add(version(i, frames));
        }
        versions.comparisons().forEach(comparison -> pages.add(comparison(comparison, frames)));
        return pages;
    }

    private String known() {
        return switch (versions.known()) {
            case WHOLE -> "";
            case SHALLOW ->
                "Earlier versions are not here: the desk was built from a clone that is cut off."
                        + " Fetch the whole history to see them (fetch-depth: 0 in a workflow).";
            case LATEST -> "Earlier versions are left out; `./tocsin diff` tells them.";
            case NO_REPOSITORY -> "No versions are known: the desk was built without a git repository.";
        };
    }

    private List<VersionsPage.AsOfRow> asOf() {
        return others.stream()
                .map(one -> new VersionsPage.AsOfRow(
                        Way.to(one.name(), one.folder() + Address.HOME), voice.at(one.at()), one.brief()))
                .toList();
    }

    /** Versions that changed nothing in meaning are drawn together. */
    private List<VersionsPage.Entry> entries() {
        List<VersionsPage.Entry> entries = new ArrayList<>();
        List<Way> formal = new ArrayList<>();
        for (Version version : versions.all()) {
            if (version.changes().isEmpty() && version.unread().isEmpty()) {
                formal.add(way(version));
            } else {
                fold(formal, entries);
                entries.add(new VersionsPage.Entry(row(version), List.of()));
            }
        }
        fold(formal, entries);
        return entries;
    }

    private static void fold(List<Way> formal, List<VersionsPage.Entry> entries) {
        if (!formal.isEmpty()) {
            entries.add(new VersionsPage.Entry(null, formal));
            formal.clear();
        }
    }

    private VersionsPage.Row row(Version version) {
        return new VersionsPage.Row(
                "v-" + version.brief(),
                way(version),
                version.commit().isEmpty() ? null : voice.at(version.at()),
                version.author(),
                version.brief(),
                paragraphs(version.rationale()),
                version.unread(),
                told.of(version.changes()));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n", -1))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private VersionPage version(int index, Frames frames) {
        List<Version> all = versions.all();
        Version version = all.get(index);
        PagePath path = new PagePath(Address.version(version.brief()));
        return new VersionPage(
                frames.of(path, version.subject()),
                path,
                row(version),
                index + 1 < all.size() ? way(all.get(index + 1)) : null,
                index > 0 ? way(all.get(index - 1)) : null,
                comparisons(version));
    }

    private List<Way> comparisons(Version version) {
        return versions.comparisons().stream()
                .filter(one ->
                        one.older().equals(version.commit()) || one.newer().equals(version.commit()))
                .map(one ->
                        Way.to(shown(one.older().equals(version.commit()) ? one.newer() : one.older()), address(one)))
                .toList();
    }

    private String shown(String commit) {
        Version version = Objects.requireNonNull(byCommit.get(commit));
        return voice.moments().on(voice.moments().dayOf(version.at())).text() + ", " + version.subject();
    }

    private ComparisonPage comparison(Comparison comparison, Frames frames) {
        Version older = Objects.requireNonNull(byCommit.get(comparison.older()));
        Version newer = Objects.requireNonNull(byCommit.get(comparison.newer()));
        PagePath path = new PagePath(address(comparison));
        return new ComparisonPage(
                frames.of(path, older.brief() + " compared with " + newer.brief()),
                path,
                way(older),
                voice.at(older.at()),
                way(newer),
                voice.at(newer.at()),
                told.of(comparison.changes()));
    }

    private String address(Comparison comparison) {
        return Address.comparison(
                Objects.requireNonNull(byCommit.get(comparison.older())).brief(),
                Objects.requireNonNull(byCommit.get(comparison.newer())).brief());
    }

    private static Way way(Version version) {
        return Way.to(version.subject(), Address.version(version.brief()));
    }
}
