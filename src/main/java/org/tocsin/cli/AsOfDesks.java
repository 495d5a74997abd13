package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.bake.BakeReport;
import org.tocsin.bake.Bakery;
import org.tocsin.bake.PageOutput;
import org.tocsin.history.Commits;
import org.tocsin.kept.Archive;
import org.tocsin.kept.BoundedFolder;
import org.tocsin.kept.Key;
import org.tocsin.kept.Program;
import org.tocsin.problem.Problem;
import org.tocsin.record.Records;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.AsOf;
import org.tocsin.source.SourceTree;

/**
 * The desks of the past that the settings ask for.
 *
 * <p>The bytes of one are a function of its commit, the instant it is built for, the program, the templates and assets of the
 * present, and which of its pages the present no longer has. While these stay, a build takes it as a whole from the cache: nothing
 * is read, checked or rendered.
 */
final class AsOfDesks {
    /** Bytes of kept desks, beyond which the oldest that the settings no longer name are removed. */
    private static final long MOST_KEPT = 512 << 20;

    private final Path folder;
    private final @Nullable Path cache;
    private final String look;
    private final List<AsOf> desks;
    private final PastRecords past;
    private final List<Problem> problems;

    private AsOfDesks(
            Path folder,
            @Nullable Path cache,
            String look,
            List<AsOf> desks,
            PastRecords past,
            List<Problem> problems) {
        this.folder = folder;
        this.cache = cache;
        this.look = look;
        this.desks = List.copyOf(desks);
        this.past = past;
        this.problems = List.copyOf(problems);
    }

    /** No desk of the past. */
    static AsOfDesks none() {
        return new AsOfDesks(Path.of(""), null, "", List.of(), new PastRecords(new Commits(Path.of(""))), List.of());
    }

    /**
     * Finds out which there are.
     *
     * @param folder of the repository
     * @param revision from which the records of the present were read; null for the work tree
     * @param cache where builds keep things; null where nothing is kept
     * @param commits where those are read from that are not kept
     */
    static AsOfDesks of(
            Records present,
            Instant now,
            Path folder,
            @Nullable String revision,
            @Nullable Path cache,
            Commits commits) {
        if (present.desk().value().versions().isEmpty()) {
            return none();
        }
        PastRecords past = new PastRecords(commits);
        try (KeptAnswers answers = KeptAnswers.in(cache, "versions")) {
            NamedVersions named = NamedVersions.of(present.desk(), now, folder, revision, answers);
            List<Problem> problems = new ArrayList<>(named.problems());
            List<AsOf> desks = new ArrayList<>();
            for (NamedVersions.Named version : named.all()) {
                String unread = answers.to(
                                version.asOf().commit() + "\n" + version.asOf().at(),
                                Legible.class,
                                () -> new Legible(past.unread(version.asOf())))
                        .unread();
                if (unread.isEmpty()) {
                    desks.add(version.asOf());
                } else {
                    problems.add(NamedVersions.unread(version, unread));
                }
            }
            if (problems.stream().noneMatch(Problem::isError)) {
                answers.save();
            }
            return new AsOfDesks(folder, cache, look(present.tree()), desks, past, problems);
        }
    }

    /** Why records cannot be read; empty where they can. */
    private record Legible(String unread) {}

    /** What is wrong in the settings, as errors; and which desks are left out, as warnings. */
    List<Problem> problems() {
        return problems;
    }

    /** Those that are going to stand below the desk. */
    List<AsOf> listed() {
        return desks;
    }

    /**
     * Hands over every page and file of each.
     *
     * @param records of the present
     * @param present what the desk of the present has
     * @return what is wrong in templates
     */
    List<Problem> bake(Bakery bakery, Records records, Set<PagePath> present, PageOutput output) {
        List<Problem> found = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean grown = false;
        for (AsOf asOf : desks) {
            Path kept = kept(asOf);
            Archive archive = kept == null ? null : Archive.read(kept, look).orElse(null);
            if (kept != null) {
                used.add(String.valueOf(kept.getFileName()));
            }
            if (archive != null && archive.note().equals(gone(names(archive), present))) {
                archive.files().parallelStream()
                        .forEach(file -> output.write(asOf.below(new PagePath(file.name())), file.bytes()));
                continue;
            }
            ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
            Records then = past.take(asOf);
            BakeReport report = bakery.bakeOf(
                    then.tree(),
                    Sites.deskAsOf(then, asOf, present::contains, records.tree(), folder, cache),
                    (path, bytes) -> files.put(path.value(), bytes));
            found.addAll(report.problems());
            files.forEach((name, bytes) -> output.write(asOf.below(new PagePath(name)), bytes));
            if (kept != null && found.isEmpty()) {
                Archive.write(kept, look, gone(files.keySet(), present), files);
                grown = true;
            }
        }
        if (cache != null && grown) {
            BoundedFolder.sweep(cache.resolve("as-of"), MOST_KEPT, used);
        }
        return found;
    }

    private static List<String> names(Archive archive) {
        return archive.files().stream().map(Archive.Entry::name).toList();
    }

    /** The pages that the present no longer has, which say so. */
    private static String gone(Collection<String> names, Set<PagePath> present) {
        StringBuilder gone = new StringBuilder();
        for (String name : names) {
            if (name.endsWith(".html") && !present.contains(new PagePath(name))) {
                gone.append(name).append('\n');
            }
        }
        return gone.toString();
    }

    private @Nullable Path kept(AsOf asOf) {
        byte[] name = (asOf.name() + "\n" + asOf.commit() + "\n" + asOf.at()).getBytes(StandardCharsets.UTF_8);
        return cache == null
                ? null
                : cache.resolve("as-of")
                        .resolve(Long.toHexString(Key.of(name, name.length).checksums()));
    }

    /** What all of them are made with: the program, and what the present has in place of the program's own files. */
    private static String look(SourceTree present) {
        StringBuilder look = new StringBuilder(Program.id());
        for (String path : present.paths()) {
            if (path.startsWith("templates/") || path.startsWith("site/desk/assets/")) {
                byte[] bytes = present.bytes(path);
                look.append('\n').append(path).append(' ').append(Key.of(bytes, bytes.length));
            }
        }
        return look.toString();
    }
}
