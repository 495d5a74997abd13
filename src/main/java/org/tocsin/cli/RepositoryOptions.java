package org.tocsin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.CommitTree;
import org.tocsin.history.EscalationHistory;
import org.tocsin.source.SourceTree;
import org.tocsin.source.WorkTree;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which repository, which state of it, and which instant: the options that reading commands share. */
final class RepositoryOptions {
    private static final Path HERE = Path.of(".");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--repo",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The repository with the records; by default the current folder.")
    @SuppressWarnings("NullAway.Init")
    private Path repo;

    @Option(
            names = "--rev",
            paramLabel = "REV",
            description =
                    "Read a commit (hash, branch, tag, or @DAY for the last by the end of that day, UTC) instead of the"
                            + " files as they lie on disk.")
    private @Nullable String revision;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "The instant taken for the present, such as 2026-11-03T08:12Z; by default the clock.")
    private @Nullable Instant now;

    /** The repository's folder. */
    Path folder(Path current) {
        Path folder = current.resolve(repo).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + folder + "; name one with --repo");
        }
        return folder;
    }

    /** Whether a commit was asked for, not the files on disk. */
    boolean hasRevision() {
        return revision != null;
    }

    /** The commit asked for; null for the files on disk. */
    @Nullable
    String revision() {
        return revision;
    }

    /** These options as they were given, to be typed again; empty where none was, else with a blank before it. */
    String again() {
        return (repo.equals(HERE) ? "" : " --repo " + ShellWord.of(repo.toString()))
                + (revision == null ? "" : " --rev " + ShellWord.of(revision))
                + (now == null ? "" : " --now " + now);
    }

    /** The files of the state asked for. */
    SourceTree tree(Path current) {
        Path folder = folder(current);
        String asked = revision;
        if (asked == null) {
            return WorkTree.at(folder);
        }
        return CommitTree.open(folder, asked)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), noCommit(folder, asked)));
    }

    private static String noCommit(Path folder, String revision) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null)) {
            return history != null && history.isShallow()
                    ? NoCommit.words(revision, history)
                    : "there is no commit " + revision + " in the repository of " + folder;
        }
    }

    /** The instant asked for, or the clock's. */
    Instant now(Clock clock) {
        return now == null ? clock.instant() : now;
    }

    /** Reads an instant as records write it. */
    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text
                        + "' is not a time with its zone, such as 2026-11-03T08:12Z or 2026-11-03T09:12+01:00");
            }
        }
    }
}
