package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.BakeReport;
import org.tocsin.bake.Bakery;
import org.tocsin.bake.RenderCount;
import org.tocsin.history.Blobs;
import org.tocsin.history.Commits;
import org.tocsin.problem.Problem;
import org.tocsin.problem.TextPrinter;
import org.tocsin.publish.OutputRefused;
import org.tocsin.publish.SiteFolder;
import org.tocsin.record.KeptIncidents;
import org.tocsin.record.Records;
import org.tocsin.site.PagePath;
import org.tocsin.site.Site;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tocsin build}: checks the records, then bakes and publishes the sites. */
@Command(
        name = "build",
        description = {
            "Checks the records, then builds the status page and the desk.",
            "",
            "Where there is an error, nothing is published and the last output stays as it was;",
            "but an error in escalation/ never stops the status page, only the desk.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin build                                 both sites, into target/site/",
            "  ./tocsin build --site status --out public      the status page alone, into public/status/",
            "  ./tocsin build --now 2026-11-03T08:12Z         as the pages would have been then",
            "",
            "The same commit, settings and --now give the same bytes."
        })
final class BuildCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the sites go, each into a folder of its name; by default target/site in the repository.")
    private @Nullable Path out;

    @Option(names = "--site", paramLabel = "SITE", defaultValue = "all", description = "status, desk or all (default).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private SiteChoice choice;

    @Option(names = "--no-cache", description = "Render all prose anew, without the cache in target/tocsin-cache.")
    private boolean withoutCache;

    @Option(names = "--verbose", description = "Also tell how much prose was rendered, and how much had been before.")
    private boolean verbose;

    BuildCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        Path folder = repository.folder(current);
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Path cache = withoutCache ? null : folder.resolve("target/tocsin-cache");
        Path target = out == null ? folder.resolve("target/site") : current.resolve(out);
        try (Blobs blobs = new Blobs(folder);
                Commits commits = new Commits(folder);
                Bakery bakery = new Bakery(
                        tree, commits::tree, cache, Runtime.getRuntime().availableProcessors())) {
            terminal.progress("Reading and checking records");
            bakery.begin(ProsePaths.of(tree, choice));
            Inspection inspection = inspected(tree, now, cache);
            Records records = inspection.records();
            if (records == null || inspection.stopsStatus() || (inspection.stops() && !choice.status())) {
                return refuse(inspection.problems(), tree);
            }
            AsOfDesks past = inspection.stops() || !choice.desk()
                    ? AsOfDesks.none()
                    : AsOfDesks.of(records, now, folder, repository.revision(), cache, commits);
            List<Problem> problems = Stream.of(inspection.problems(), past.problems())
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            boolean stops = problems.stream().anyMatch(Problem::isError);
            if (stops && !choice.status()) {
                return refuse(problems, tree);
            }
            SiteChoice sound = stops ? SiteChoice.STATUS : choice;
            Sites sites = Sites.of(
                    records,
                    now,
                    sound,
                    () -> PastVersions.of(folder, repository.revision(), records, cache, now),
                    () -> ScheduleEditions.of(folder, repository.revision(), records, cache, now),
                    past.listed(),
                    folder,
                    repository.revision(),
                    cache,
                    blobs);
            int code = publish(bakery, sites.all(), past, target, records, problems);
            if (code == ExitCode.DONE) {
                if (verbose) {
                    terminal.out().println(told(bakery.count()));
                }
                terminal.out().println(sites.closingLine() + " in " + seconds(begun) + " → " + shown(target));
            }
            return code == ExitCode.DONE && sound != choice ? withoutDesk(inspection.stops()) : code;
        } catch (OutputRefused e) {
            terminal.progressEnds();
            terminal.err().println("tocsin: " + e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    /** The records, as far as an earlier build need not have read them. */
    static Inspection inspected(SourceTree tree, Instant now, @Nullable Path cache) {
        if (cache == null) {
            return Inspection.of(tree, now);
        }
        try (KeptIncidents kept = KeptIncidents.in(cache)) {
            return Inspection.of(tree, now, kept);
        }
    }

    private static String told(RenderCount prose) {
        return "Prose: " + prose.sources() + (prose.sources() == 1 ? " source, " : " different sources, ")
                + prose.converted() + " rendered, " + prose.fromCache() + " from the cache";
    }

    private int publish(
            Bakery bakery, List<Site> sites, AsOfDesks past, Path target, Records records, List<Problem> warnings) {
        List<SiteFolder> folders = new ArrayList<>();
        try {
            List<Problem> problems = new ArrayList<>();
            for (Site site : sites) {
                terminal.progress("Rendering " + site.name());
                SiteFolder folder = SiteFolder.open(target.resolve(site.name()), PATIENCE);
                folders.add(folder);
                Set<PagePath> present = ConcurrentHashMap.newKeySet();
                BakeReport report = bakery.bake(site, (path, bytes) -> {
                    present.add(path);
                    folder.write(path, bytes);
                });
                problems.addAll(report.problems());
                if (site.name().equals("desk") && problems.isEmpty()) {
                    problems.addAll(past.bake(bakery, records, present, folder::write));
                }
            }
            if (!problems.isEmpty()) {
                problems.addAll(warnings);
                return refuse(problems.stream().distinct().sorted().toList(), records.tree());
            }
            terminal.progress("Publishing");
            folders.forEach(SiteFolder::publish);
            terminal.progressEnds();
            if (!warnings.isEmpty()) {
                terminal.err().print(new TextPrinter().print(warnings, new TreeLines(records.tree())));
            }
            return ExitCode.DONE;
        } finally {
            folders.forEach(SiteFolder::close);
        }
    }

    /** What is wrong there keeps nothing from customers. */
    private int withoutDesk(boolean escalation) {
        String where = escalation ? "escalation/ or in a playbook" : "site/desk/settings.yaml";
        terminal.out().println("The desk was not published, for what is wrong in " + where + "; it is as it was.");
        return ExitCode.PROBLEMS;
    }

    private int refuse(List<Problem> problems, SourceTree tree) {
        terminal.progressEnds();
        terminal.out().print(new TextPrinter().print(problems, new TreeLines(tree)));
        terminal.out().println("Nothing was published; the last output is as it was.");
        return ExitCode.PROBLEMS;
    }

    private Path shown(Path target) {
        Path here = current.toAbsolutePath().normalize();
        Path there = target.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }

    private static String seconds(long begun) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begun) / 1e9);
    }
}
