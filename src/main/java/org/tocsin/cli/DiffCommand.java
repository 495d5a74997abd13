package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;
import org.tocsin.change.Changes;
import org.tocsin.change.Version;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Escalation;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Span;
import org.tocsin.record.EscalationRead;
import org.tocsin.record.RecordReader;
import org.tocsin.source.WorkTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin diff}: says what changed in meaning, and why. */
@Command(
        name = "diff",
        description = {
            "Says what changed in escalation/ between two revisions: not lines but meaning, with author, day and rationale.",
            "",
            "Shifts are compared for 92 days from each commit on, and for 92 days from today between the two revisions;"
                    + " --from and --to set another time for all.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin diff main                          what a branch, and what is not committed yet, changes",
            "  ./tocsin diff v1.0 v1.1                     between two tags",
            "  ./tocsin diff @2026-10-01                   since the end of that day (UTC)",
            "  ./tocsin diff main --from 2026-12-20 --to 2027-01-06   whose shifts move over the holidays"
        })
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Parameters(index = "0", paramLabel = "REV1", description = "The revision before: a hash, branch, tag or @DAY.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REV2",
            description = "The revision afterwards; by default the files as they lie on disk.")
    private @Nullable String after;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = CoverageCommand.DayConverter.class,
            description = "The first day whose shifts are compared, in the desk's zone.")
    private @Nullable LocalDate first;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = CoverageCommand.DayConverter.class,
            description = "The last of these days, itself included.")
    private @Nullable LocalDate last;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    DiffCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        Path folder = repository.folder(current);
        if (repository.hasRevision()) {
            throw wrong("diff takes its revisions as arguments: ./tocsin diff REV1 REV2");
        }
        try (EscalationHistory history = EscalationHistory.open(folder)
                .orElseThrow(() -> wrong("there is no git repository at " + folder + ", so nothing to compare with"))) {
            Difference difference = difference(history, folder);
            terminal.out()
                    .print(format == AnswerFormat.JSON ? DifferenceJson.of(difference) : DifferenceText.of(difference));
            return difference.unread().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }

    private Difference difference(EscalationHistory history, Path folder) {
        String from = commit(history, before);
        String to = commit(history, after == null ? "HEAD" : after);
        States states = new States(history);
        EscalationRead disk = after == null
                ? RecordReader.escalation(WorkTree.at(folder))
                : RecordReader.escalation(history.tree(to));
        States.State then = states.of(from, history.folder(from));
        States.State now = States.State.of(disk);
        Span time = time(repository.now(clock), disk.zone());
        EscalationHistory.Line line = history.line(from, to, Integer.MAX_VALUE);
        Past past = new Past(history, KeptChanges.in(null), first == null && last == null ? null : time);
        List<Version> commits =
                new ArrayList<>(line.commits().stream().map(past::version).toList());
        Collections.reverse(commits);
        return new Difference(
                before,
                from,
                after == null ? "" : after,
                after == null ? "" : to,
                commits,
                line.shallow(),
                unread(then, now),
                net(then.escalation(), now.escalation(), time, history.renamed(from, to)),
                time,
                disk.zone());
    }

    private String unread(States.State then, States.State now) {
        if (then.escalation() == null) {
            return "the records of " + before + " cannot be read: " + then.unread();
        }
        return now.escalation() == null
                ? "the records " + (after == null ? "on disk" : "of " + after) + " cannot be read: " + now.unread()
                : "";
    }

    private static List<Change> net(
            @Nullable Escalation then, @Nullable Escalation now, Span time, Map<String, String> renamed) {
        return then == null || now == null ? List.of() : Changes.between(then, now, time, renamed);
    }

    private String commit(EscalationHistory history, String revision) {
        return history.hash(revision).orElseThrow(() -> wrong(NoCommit.words(revision, history)));
    }

    private Span time(Instant now, ZoneId zone) {
        LocalDate from = first == null ? LocalDate.ofInstant(now, zone) : first;
        LocalDate through = last == null ? from.plusDays(Past.HORIZON.toDays() - 1) : last;
        if (through.isBefore(from)) {
            throw wrong("--to lies before --from");
        }
        return new Span(CivilTime.start(from, zone), CivilTime.start(through.plusDays(1), zone));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
