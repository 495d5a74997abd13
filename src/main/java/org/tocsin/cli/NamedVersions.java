package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.EscalationHistory;
import org.tocsin.history.Head;
import org.tocsin.history.Mark;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.problem.Problem;
import org.tocsin.record.Recorded;
import org.tocsin.site.desk.AsOf;

/**
 * What the entries of {@code versions:} in the desk's settings mean.
 *
 * @param all those that mean something, in the order of the settings
 * @param problems an error for each that means nothing
 */
record NamedVersions(List<Named> all, List<Problem> problems) {
    private static final String EXPECTED =
            "a tag, a commit (7 or more of its hexadecimal digits) or a day that is over";

    /**
     * One of them.
     *
     * @param settings where it is named
     * @param part of the settings that names it
     */
    record Named(AsOf asOf, Recorded<DeskSettings> settings, String part) {}

    /** An answer that is kept; commit and instant are null where the name means nothing. */
    private record Meaning(
            @Nullable String commit, @Nullable Instant at) {}

    /**
     * @param now a day must be over by then
     * @param folder of the repository
     * @param revision from which the settings were read; null for the work tree
     * @param answers of earlier builds
     */
    static NamedVersions of(
            Recorded<DeskSettings> settings, Instant now, Path folder, @Nullable String revision, KeptAnswers answers) {
        List<Named> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> folders = new HashMap<>();
        List<String> names = settings.value().versions();
        for (int i = 0; i < names.size(); i++) {
            String part = "versions[" + i + "]";
            String name = names.get(i);
            ZoneId zone = settings.value().zone();
            LocalDate day = Mark.day(name);
            if (day != null && Mark.endOf(day, zone).isAfter(now)) {
                problems.add(notOver(settings, part, name));
                continue;
            }
            Meaning meaning = meaning(name, zone, folder, revision, answers);
            String commit = meaning.commit();
            Instant at = meaning.at();
            if (commit == null || at == null) {
                problems.add(unknown(settings, part, name, folder));
                continue;
            }
            AsOf asOf = new AsOf(name, commit, at);
            String other = folders.putIfAbsent(asOf.folder(), name);
            if (other == null) {
                all.add(new Named(asOf, settings, part));
            } else {
                problems.add(twice(settings, part, asOf, other));
            }
        }
        return new NamedVersions(all, problems);
    }

    /** While the tag or {@code HEAD} stays where an earlier build found it, no repository is opened. */
    private static Meaning meaning(
            String name, ZoneId zone, Path folder, @Nullable String revision, KeptAnswers answers) {
        String tag = Head.tag(folder, name);
        String stands = Mark.day(name) == null && tag != null ? tag : Head.past(folder);
        if (revision != null || stands == null) {
            return found(name, zone, folder, revision == null ? "HEAD" : revision);
        }
        return answers.to(
                String.join("\n", name, zone.getId(), stands), Meaning.class, () -> found(name, zone, folder, "HEAD"));
    }

    private static Meaning found(String name, ZoneId zone, Path folder, String end) {
        return Mark.find(folder, end, name, zone)
                .map(mark -> new Meaning(mark.commit(), mark.at()))
                .orElse(new Meaning(null, null));
    }

    private static Problem unknown(Recorded<DeskSettings> settings, String part, String name, Path folder) {
        return settings.error(
                "version-unknown",
                part,
                Mark.day(name) == null ? "there is no tag or commit " + name : "no commit is as old as " + name,
                EXPECTED,
                missing(folder));
    }

    private static Problem notOver(Recorded<DeskSettings> settings, String part, String name) {
        return settings.error(
                "version-unknown",
                part,
                name + " is not over, so what is in force at its end is not known",
                EXPECTED,
                "Name an earlier day, or wait until it is over.");
    }

    private static String missing(Path folder) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null)) {
            if (history == null) {
                return "Build in a git repository, or remove the entry.";
            }
            if (history.isShallow()) {
                return "The clone is cut off: fetch the rest with git fetch --unshallow --tags"
                        + " (fetch-depth: 0 in a workflow), or remove the entry.";
            }
            return Mark.tagged(folder)
                    ? "Correct the name, or remove the entry; git tag lists the tags."
                    : "The clone has no tags: fetch them with git fetch --tags, or remove the entry.";
        }
    }

    private static Problem twice(Recorded<DeskSettings> settings, String part, AsOf asOf, String other) {
        return settings.error(
                "version-twice",
                part,
                asOf.name().equals(other)
                        ? asOf.name() + " is named twice"
                        : asOf.name() + " and " + other + " would both stand at " + asOf.folder(),
                "each version once",
                "Remove one of them.");
    }

    /** A version is left out. */
    static Problem unread(Named version, String why) {
        return version.settings()
                .warning(
                        "version-unread",
                        version.part(),
                        "the desk as of " + version.asOf().name() + " is left out: " + why,
                        "records that this program can read, in commit "
                                + version.asOf().commit().substring(0, 12),
                        "Remove the entry, or name a later commit in which that file is right.");
    }
}
