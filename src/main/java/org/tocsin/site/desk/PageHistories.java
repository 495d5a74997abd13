package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.Revision;
import org.tocsin.site.EarlierProse;

/** The versions of each page in the words of the desk, and which of them are compared. */
final class PageHistories {
    /** The last versions that a page itself names. */
    private static final int NAMED = 5;

    /** How many of the last are each compared with the latest; any two are by the script. */
    private static final int AGAINST_LATEST = 50;

    private final PageVersions versions;
    private final Voice voice;
    private final Map<String, String> titles = new TreeMap<>();
    private final Set<String> addresses = new TreeSet<>();

    /** @param files documents that have a page today */
    PageHistories(PageVersions versions, List<ProseFile> files, Voice voice) {
        this.versions = versions;
        this.voice = voice;
        files.forEach(file -> {
            titles.put(file.path(), file.title());
            addresses.add(PageAddress.of(file.path()));
        });
    }

    /** Whether a document has its page at an address today. */
    boolean stands(String address) {
        return addresses.contains(address);
    }

    /** Where documents stand today, and where they once stood. */
    Set<String> addresses() {
        Set<String> all = new TreeSet<>(addresses);
        paths().forEach(path -> of(path).forEach(version -> all.add(PageAddress.of(version.path()))));
        return all;
    }

    /** Every version of every page, under the name it had. */
    static List<EarlierProse> all(PageVersions versions) {
        return versions.byPath().values().stream()
                .flatMap(List::stream)
                .filter(version -> PageAddress.isOne(version.path()))
                .map(PageHistories::prose)
                .distinct()
                .toList();
    }

    static EarlierProse prose(PageVersion version) {
        return new EarlierProse(version.by().commit(), version.path());
    }

    /** Every version of a page that can have an address, newest first. */
    List<PageVersion> of(String path) {
        return versions.of(path).stream()
                .filter(version -> PageAddress.isOne(version.path()))
                .toList();
    }

    /** Pages with a past. */
    List<String> paths() {
        return titles.keySet().stream().filter(path -> !of(path).isEmpty()).toList();
    }

    /** A page as it is today. */
    Way way(String path) {
        return Way.to(titles.getOrDefault(path, path), PageAddress.of(path));
    }

    /** Every version of a page. */
    Way history(String path) {
        int count = of(path).size();
        return Way.to(count == 1 ? "1 version" : count + " versions", PageAddress.history(path));
    }

    /** Null where the page was never committed. */
    @Nullable
    Lineage lineage(String path) {
        List<VersionRow> rows = rows(path);
        return rows.isEmpty()
                ? null
                : new Lineage(rows.get(0), history(path), rows.subList(0, Math.min(NAMED, rows.size())));
    }

    List<VersionRow> rows(String path) {
        List<PageVersion> all = of(path);
        List<VersionRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PageVersion version = all.get(i);
            boolean renamed = i > 0 && !all.get(i - 1).path().equals(version.path());
            rows.add(row(path, version, renamed, i + 1 < all.size() ? all.get(i + 1) : null));
        }
        return rows;
    }

    private VersionRow row(String path, PageVersion version, boolean renamed, @Nullable PageVersion before) {
        Revision by = version.by();
        return new VersionRow(
                Way.to(
                        voice.moments().on(voice.moments().dayOf(by.at())).text(),
                        PageAddress.version(version.path(), by.brief())),
                by.brief(),
                voice.at(by.at()),
                by.author(),
                why(by),
                renamed ? version.path() : "",
                Signatures.words(by.signature()),
                Signatures.doubtful(by.signature()),
                before == null ? null : comparison("What changed", path, before, version));
    }

    private static List<String> why(Revision by) {
        List<String> said = new ArrayList<>();
        for (String paragraph : by.rationale().split("\\n\\s*\\n", -1)) {
            String line = paragraph.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                said.add(line);
            }
        }
        return said.isEmpty() ? List.of(by.subject()) : said;
    }

    private static Way comparison(String label, String path, PageVersion older, PageVersion newer) {
        return Way.to(
                label,
                PageAddress.comparison(path, older.by().brief(), newer.by().brief()));
    }

    /** Against the latest; null where nobody compared them. */
    @Nullable
    Way sinceThen(String path, int index) {
        List<PageVersion> all = of(path);
        return index == 0 || index > AGAINST_LATEST
                ? null
                : comparison("What changed since", path, all.get(index), all.get(0));
    }

    /** Two versions by their places, newest first. */
    record Pair(int older, int newer) {}

    /** Each version with the one before, and with the latest. */
    List<Pair> compared(String path) {
        int count = of(path).size();
        List<Pair> pairs = new ArrayList<>();
        for (int older = 1; older < count; older++) {
            pairs.add(new Pair(older, older - 1));
            if (older > 1 && older <= AGAINST_LATEST) {
                pairs.add(new Pair(older, 0));
            }
        }
        return pairs;
    }

    /** How far back it is known, in words; empty where to its beginning. */
    String known() {
        return switch (versions.reach()) {
            case WHOLE -> "";
            case SHALLOW ->
                "Earlier versions may be missing: the desk was built from a clone that is cut off."
                        + " Fetch the whole history to see them (fetch-depth: 0 in a workflow).";
            case NO_REPOSITORY -> "No versions are known: the desk was built without a git repository.";
        };
    }
}
