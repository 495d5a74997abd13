package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tocsin.bake.BakeReport;
import org.tocsin.bake.Bakery;
import org.tocsin.bake.LoosePages;
import org.tocsin.history.Blobs;
import org.tocsin.history.Commits;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.problem.Problem;
import org.tocsin.problem.TextPrinter;
import org.tocsin.publish.BundleFile;
import org.tocsin.publish.OutputRefused;
import org.tocsin.record.Records;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.BundlePage;
import org.tocsin.site.desk.offline.OfflineCopy;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin bundle}: the desk in one file, to be read from a disk. */
@Command(
        name = "bundle",
        description = {
            "Packs the desk into one zip that opens from a disk: no server, no network, search included.",
            "",
            "Where there is an error, nothing is written and the last bundle stays as it was.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin bundle --out target/desk.zip                      the desk as it is",
            "  ./tocsin bundle --out target/desk.zip --rev v2026-10       as a commit has it",
            "",
            "The same commit, settings and --now give the same bytes."
        })
final class BundleCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE.zip",
            required = true,
            description = "Where the bundle goes; an older one is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    BundleCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        Path folder = repository.folder(current);
        Path target = current.resolve(out);
        rejectRecords(target, folder);
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Path cache = folder.resolve("target/tocsin-cache");
        try (Blobs blobs = new Blobs(folder);
                Commits commits = new Commits(folder);
                Bakery bakery = new Bakery(
                        tree, commits::tree, cache, Runtime.getRuntime().availableProcessors())) {
            BundleFile.reject(target);
            terminal.progress("Reading and checking records");
            bakery.begin(ProsePaths.of(tree, SiteChoice.DESK));
            Inspection inspection = BuildCommand.inspected(tree, now, cache);
            Records records = inspection.records();
            if (records == null || inspection.stops()) {
                return refuse(inspection.problems(), tree);
            }
            Sites sites = Sites.of(
                    records,
                    now,
                    SiteChoice.DESK,
                    () -> PastVersions.of(folder, repository.revision(), records, cache, now),
                    () -> ScheduleEditions.of(folder, repository.revision(), records, cache, now),
                    List.of(),
                    folder,
                    repository.revision(),
                    cache,
                    blobs);
            return pack(bakery, sites, records.desk().value(), now, target, tree, inspection.problems());
        } catch (OutputRefused e) {
            terminal.progressEnds();
            terminal.err().println("tocsin: " + e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private void rejectRecords(Path target, Path folder) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw wrong("--out is " + out + "; a bundle is a zip, so name a file such as target/desk.zip");
        }
        Apart.folderOf(target, folder).ifPresent(own -> {
            throw wrong(own + "/ is for what the sites hold, and a bundle of the desk must never reach them; choose"
                    + " another --out, such as target/desk.zip");
        });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int pack(
            Bakery bakery,
            Sites sites,
            DeskSettings settings,
            Instant now,
            Path target,
            SourceTree tree,
            List<Problem> warnings) {
        try (BundleFile bundle = BundleFile.open(target, BundlePage.folderName(settings, now), now)) {
            terminal.progress("Rendering desk");
            List<Problem> problems =
                    new ArrayList<>(new LoosePages(tree).write(List.of(BundlePage.of(settings, now)), bundle::write));
            BakeReport report = bakery.bake(sites.all().get(0), (path, content) -> {
                if (!OfflineCopy.SERVED.contains(path)) {
                    bundle.write(new PagePath(BundlePage.DESK + path), content);
                }
            });
            problems.addAll(report.problems());
            if (!problems.isEmpty()) {
                problems.addAll(warnings);
                return refuse(problems.stream().distinct().sorted().toList(), tree);
            }
            terminal.progress("Packing");
            long size = bundle.publish();
            terminal.progressEnds();
            if (!warnings.isEmpty()) {
                terminal.err().print(new TextPrinter().print(warnings, new TreeLines(tree)));
            }
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "Packed the desk into %s (%.1f MB, %d pages)",
                            out,
                            size / 1e6,
                            report.pages()));
            return ExitCode.DONE;
        }
    }

    private int refuse(List<Problem> problems, SourceTree tree) {
        terminal.progressEnds();
        terminal.out().print(new TextPrinter().print(problems, new TreeLines(tree)));
        terminal.out().println("No bundle was written; the last one is as it was.");
        return ExitCode.PROBLEMS;
    }
}
