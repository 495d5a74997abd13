package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Versions;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.history.Blobs;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.oncall.Foresight;
import org.tocsin.oncall.Span;
import org.tocsin.record.Records;
import org.tocsin.revision.PageVersions;
import org.tocsin.score.Scores;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.desk.AsOf;
import org.tocsin.site.desk.DeskSite;
import org.tocsin.site.desk.Findings;
import org.tocsin.site.desk.Standing;
import org.tocsin.site.desk.calendar.Editions;
import org.tocsin.site.desk.offline.OfflineCopy;
import org.tocsin.site.status.StatusSite;
import org.tocsin.source.SourceTree;

/**
 * The sites of one build.
 *
 * @param all in the order they are baked
 * @param incidents how many incidents and maintenances the records hold
 */
record Sites(List<Site> all, int incidents) {
    /** What a browser keeps a copy with, which it does of the present alone. */
    private static final Set<PagePath> OFFLINE = Set.of(OfflineCopy.WORKER, new PagePath("assets/offline.js"));

    /**
     * The public site sees the open facts; only the desk sees everything.
     *
     * @param versions asked for where the desk is built
     * @param editions of the schedules, likewise
     * @param others desks of the past that are going to stand below the desk
     * @param folder of the repository
     * @param revision from which the records were read; null for the work tree
     * @param cache where builds keep things; null where nothing is kept
     * @param blobs of the repository, open while the sites are baked
     */
    static Sites of(
            Records records,
            Instant now,
            SiteChoice choice,
            Supplier<Versions> versions,
            Supplier<Editions> editions,
            List<AsOf> others,
            Path folder,
            @Nullable String revision,
            @Nullable Path cache,
            Blobs blobs) {
        OpenFacts open = Disclosure.open(records);
        List<Site> all = new ArrayList<>();
        if (choice.status()) {
            all.add(new StatusSite(
                    open,
                    wordings(records),
                    now,
                    SiteAssets.ofStatus(records.tree(), open.settings().brand())));
        }
        if (choice.desk()) {
            List<SiteFile> files = new ArrayList<>(SiteAssets.ofDesk(records.tree()));
            files.addAll(Attachments.of(records));
            Everything everything = records.everything(open);
            Span year = DeskSite.yearFrom(everything, now);
            all.add(new DeskSite(
                    everything,
                    now,
                    files,
                    new Findings(
                            versions.get(),
                            editions.get(),
                            () -> KeptForesight.of(records, year, cache),
                            () -> KeptOutlook.of(records, everything, folder, now, cache),
                            () -> KeptScores.of(records, everything, cache),
                            () -> KeptPageVersions.of(folder, revision, DeskSite.prosePaths(everything), cache),
                            () -> KeptAudit.of(folder, revision, cache),
                            version -> blobs.text(version.blob()).orElse("")),
                    Standing.present(others)));
        }
        return new Sites(List.copyOf(all), records.incidents().size());
    }

    /**
     * The desk of a state of the past.
     *
     * @param records as the commit has them
     * @param present whether the desk of the present has a page
     * @param look the files of the present, whose assets are taken
     * @param cache where builds keep things; null where nothing is kept
     */
    static Site deskAsOf(
            Records records,
            AsOf asOf,
            Predicate<PagePath> present,
            SourceTree look,
            Path folder,
            @Nullable Path cache) {
        List<SiteFile> files = new ArrayList<>(SiteAssets.ofDesk(look));
        files.removeIf(file -> OFFLINE.contains(file.path()));
        files.addAll(Attachments.of(records));
        Everything everything = records.everything(Disclosure.open(records));
        Instant at = asOf.at();
        return new DeskSite(
                everything,
                at,
                files,
                new Findings(
                        PastVersions.told(folder, asOf.commit(), cache == null ? null : cache.resolve("earlier")),
                        ScheduleEditions.of(folder, asOf.commit(), records, null, at),
                        () -> Foresight.over(DeskSite.yearFrom(everything, at), everything.escalation()),
                        () -> KeptOutlook.of(records, everything, folder, at, null),
                        () -> Scores.of(everything),
                        () -> PageVersions.NONE,
                        () -> KeptAudit.of(folder, asOf.commit(), null),
                        version -> ""),
                Standing.past(asOf, present));
    }

    /** Of each language of the status page, with the repository's own words over ours. */
    private static List<Messages> wordings(Records records) {
        return records.status().value().languages().stream()
                .map(language -> Messages.in(language, OwnWording.of(records.tree(), language)))
                .toList();
    }

    /** What was built, in one line without its end. */
    String closingLine() {
        String names = String.join(" and ", all.stream().map(Site::name).toList());
        return "Built " + names + " from " + incidents + (incidents == 1 ? " incident" : " incidents");
    }
}
