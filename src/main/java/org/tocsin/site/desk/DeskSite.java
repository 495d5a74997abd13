package org.tocsin.site.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Versions;
import org.tocsin.drill.plan.DrillPlan;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.drill.plan.Planning;
import org.tocsin.drill.plan.PolicyChange;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.open.IncidentId;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.oncall.Foresight;
import org.tocsin.oncall.Span;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersions;
import org.tocsin.score.Scores;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.Inventory;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.Together;
import org.tocsin.site.desk.calendar.Editions;
import org.tocsin.site.desk.offline.OfflineCopy;
import org.tocsin.site.desk.search.SearchFiles;
import org.tocsin.site.desk.search.SectionedPage;

/** The internal site: everything, for the people who respond. */
public final class DeskSite implements Site {
    private final Everything everything;
    private final Instant now;
    private final List<SiteFile> files;
    private final Findings findings;
    private final Standing standing;
    private @Nullable PageVersions pageVersions;
    private @Nullable Audit audit;

    /**
     * @param now the instant the site is built for
     * @param files assets and attachments; an attachment stands at {@link #attachmentPath}
     * @param versions of the escalation, as git knows them
     * @param editions of the schedules, for those who subscribed to them
     */
    public DeskSite(Everything everything, Instant now, List<SiteFile> files, Versions versions, Editions editions) {
        this(
                everything,
                now,
                files,
                new Findings(
                        versions,
                        editions,
                        () -> Foresight.over(yearFrom(everything, now), everything.escalation()),
                        () -> outlook(everything, now, unknown -> false),
                        () -> Scores.of(everything),
                        () -> PageVersions.NONE,
                        () -> Audit.NONE,
                        version -> ""));
    }

    /** The same with answers that may have been kept. */
    public DeskSite(Everything everything, Instant now, List<SiteFile> files, Findings findings) {
        this(everything, now, files, findings, Standing.present(List.of()));
    }

    /** The same in the present or the past, with what lies beside it. */
    public DeskSite(Everything everything, Instant now, List<SiteFile> files, Findings findings, Standing standing) {
        this.everything = everything;
        this.now = now;
        this.files = List.copyOf(files);
        this.findings = findings;
        this.standing = standing;
    }

    /** What to practise in the year to come; it depends on the day only. */
    public static Outlook outlook(Everything everything, Instant now, PolicyChange policy) {
        LocalDate today = LocalDate.ofInstant(now, everything.settings().zone());
        return Outlook.of(DrillPlan.of(everything, Planning.year(today), policy));
    }

    /** The time the desk looks ahead over; it depends on the day only. */
    public static Span yearFrom(Everything everything, Instant now) {
        ZoneId zone = everything.settings().zone();
        return CoverageProof.year(LocalDate.ofInstant(now, zone), zone);
    }

    /** Where the desk links a file that is kept beside an incident. */
    public static PagePath attachmentPath(IncidentId incident, String file) {
        return new PagePath(Address.attachment(incident, file));
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<String> prosePaths() {
        return prosePaths(everything);
    }

    /** The AsciiDoc files that have a page, as paths in the repository, sorted. */
    public static List<String> prosePaths(Everything everything) {
        return documents(everything).stream().map(ProseFile::path).sorted().toList();
    }

    private static List<ProseFile> documents(Everything everything) {
        return Stream.of(
                        everything.playbooks(),
                        everything.handbook(),
                        everything.postmortems(),
                        everything.drillReports())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<EarlierProse> earlierProse() {
        return PageHistories.all(pageVersions());
    }

    private synchronized PageVersions pageVersions() {
        if (pageVersions == null) {
            pageVersions = findings.pages().get();
        }
        return pageVersions;
    }

    private synchronized Audit audit() {
        if (audit == null) {
            audit = findings.audit().get();
        }
        return audit;
    }

    @Override
    public List<Page> pages(ProseLibrary library) {
        Voice voice = Voice.at(now, everything.settings().zone());
        Versions versions = findings.versions();
        Directory directory = new Directory(everything);
        Watches watches = new Watches(
                everything.escalation(), directory, voice, everything.settings().zone());
        Tags tags = new Tags(everything.severities());
        RecordFacts facts = new RecordFacts(everything, directory, tags);
        Paths paths = new Paths(everything, directory, voice);
        NextSteps next = new NextSteps(everything.escalation(), directory, paths, voice);
        Outcomes outcomes = new Outcomes(
                everything.escalation(),
                directory,
                paths,
                voice,
                watches.rota(),
                everything.settings().zone());
        EscalationWays ways = new EscalationWays(everything, tags, paths, outcomes, voice);
        IncidentRows rows = new IncidentRows(directory, tags, voice);
        PageHistories histories = new PageHistories(pageVersions(), documents(everything), voice);
        Scores held = findings.scores().get();
        DrillRows drillRows = new DrillRows(directory, tags, held, voice);
        Gaps gaps = new Gaps(versions, directory, voice);
        LastDrills lastDrills = new LastDrills(everything, versions, directory, voice);
        Frames frames = new Frames(everything.settings(), voice.moments(), now, standing);
        IncidentPages incidents = new IncidentPages(
                everything, directory, tags, next, held, voice, incidentsWithPostmortem(), filePaths());
        return Together.built(
                () -> List.of(new OpenBuilder(
                                everything.incidents(),
                                directory,
                                tags,
                                next,
                                gaps.overdue(everything.drills()),
                                new ReviewsOfPlaybooks(everything, voice).overdue(everything, directory),
                                voice)
                        .page(frames)),
                () -> new IncidentLists(everything.incidents(), rows, frames, voice).pages(),
                () -> everything.incidents().parallelStream()
                        .map(record -> incidents.of(record, frames))
                        .toList(),
                () -> new MatrixBuilder(
                                everything,
                                directory,
                                tags,
                                new Readings(everything, tags, paths, voice),
                                watches,
                                voice)
                        .pages(frames),
                () -> new ProcessPages(everything, directory, ways, paths, watches, outcomes, lastDrills, rows, voice)
                        .pages(frames),
                () -> new OnCallPages(everything.escalation(), directory, watches, voice).pages(frames),
                () -> new PolicyPages(directory, ways, voice).pages(everything.policies(), frames),
                () -> new ProsePages(
                                everything,
                                library,
                                directory,
                                facts,
                                lastDrills,
                                histories,
                                new PlaybookUses(everything, directory, tags, gaps, held, voice),
                                voice)
                        .pages(frames),
                () -> isPresent()
                        ? pageHistories(histories, library, facts, voice).pages(audit(), frames)
                        : List.of(),
                () -> List.of(new AuditBuilder(audit(), voice).page(frames)),
                () -> List.of(new PeopleBuilder(everything, directory, tags, voice).page(frames)),
                () -> new OnboardingBuilder(everything.escalation(), directory, tags, voice).pages(frames),
                () -> List.of(
                        new AuthorityBuilder(everything.escalation(), directory, tags, watches, voice).page(frames)),
                () -> List.of(new ObligationsBuilder(everything, directory, voice).page(frames)),
                () -> List.of(new VendorsBuilder(everything, directory, tags, rows, voice).page(frames)),
                () -> List.of(new ReviewsBuilder(everything, versions, directory, rows, drillRows, voice).page(frames)),
                () -> new DrillPages(everything, versions, directory, tags, held, voice).pages(frames),
                () -> List.of(
                        new DrillsBuilder(
                                        everything,
                                        findings.outlook().get(),
                                        directory,
                                        tags,
                                        gaps,
                                        drillRows,
                                        held,
                                        voice)
                                .page(frames),
                        new LessonsBuilder(everything.drills(), gaps, directory, voice).page(frames)),
                () -> new VersionPages(versions, standing.others(), new ToldChanges(everything, directory), voice)
                        .pages(frames),
                () -> {
                    Foresight ahead = findings.foresight().get();
                    return List.of(
                            new CoverageBuilder(everything, directory, voice).page(ahead.proof(), frames),
                            new ContentionBuilder(directory, tags, voice).page(ahead.contentions(), frames));
                },
                () -> List.of(new DrillRunPage(frames.of(new PagePath(Address.DRILL_RUN), "Run a drill"))),
                () -> List.of(SearchPage.in(frames)),
                () -> isPresent() ? List.of(new OfflinePage(frames.of(OfflineCopy.PAGE, "Offline copy"))) : List.of(),
                () -> List.of(new MissingPage(frames.of(new PagePath("404.html"), "This page does not exist"))));
    }

    @Override
    public List<SiteFile> files() {
        List<SiteFile> all = new ArrayList<>(files);
        all.addAll(OnCallFeeds.files(everything, findings.editions(), now));
        all.add(LessonsFeed.file(everything, new Directory(everything)));
        if (isPresent()) {
            all.add(offlineCopy().webManifest(files));
        }
        return all;
    }

    @Override
    public List<SiteFile> filesOf(ProseLibrary library) {
        Voice voice = Voice.at(now, everything.settings().zone());
        Findable findable = new Findable(everything, new Directory(everything), voice);
        List<SiteFile> made = new ArrayList<>();
        List<SectionedPage> today = findable.pages(library);
        EarlierPages earlier = EarlierPages.of(everything, pageVersions(), voice);
        made.add(SearchFiles.present(findable.records(), today));
        made.add(SearchFiles.earlier(today, earlier, () -> earlier.pages(library, findable)));
        Directory directory = new Directory(everything);
        if (isPresent()) {
            made.addAll(pageHistories(
                            new PageHistories(pageVersions(), documents(everything), voice),
                            library,
                            new RecordFacts(everything, directory, new Tags(everything.severities())),
                            voice)
                    .scripts());
        }
        made.addAll(AuditFiles.of(audit()));
        return made;
    }

    private PageHistoryBuilder pageHistories(
            PageHistories histories, ProseLibrary library, RecordFacts facts, Voice voice) {
        return new PageHistoryBuilder(
                histories,
                library,
                facts,
                findings.sources(),
                Present.of(everything, histories, audit(), filePaths(), library),
                voice);
    }

    @Override
    public Optional<Inventory> inventory() {
        return isPresent() ? Optional.of(offlineCopy()) : Optional.empty();
    }

    /** Only then is there a copy of it, or a past below it. */
    private boolean isPresent() {
        return standing.past() == null;
    }

    private OfflineCopy offlineCopy() {
        Voice voice = Voice.at(now, everything.settings().zone());
        return new OfflineCopy(everything.settings().name(), voice.at(now));
    }

    private Set<IncidentId> incidentsWithPostmortem() {
        return everything.postmortems().stream()
                .map(file -> Address.incidentOf(file.path()))
                .collect(Collectors.toSet());
    }

    private Set<PagePath> filePaths() {
        return files.stream().map(SiteFile::path).collect(Collectors.toSet());
    }
}
