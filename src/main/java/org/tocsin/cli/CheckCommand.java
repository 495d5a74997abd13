package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.CommitTree;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.problem.Problem;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin check}: says what is wrong in the records. */
@Command(
        name = "check",
        description = {"Says what is wrong in the records, where, and how to fix it. Writes nothing.", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin check                       the repository in the current folder",
            "  ./tocsin check --format github       annotations on a pull request",
            "  ./tocsin check --rev main~1          as it was one commit ago",
            "  ./tocsin check --base main           and whose shifts, steps and authority move against main",
            "  ./tocsin check --profile regulated --since main",
            "                                       and whether each commit is signed, explained and reviewed by two",
            "",
            "A problem you decide to live with goes into site/waivers.yaml, with the reason."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), github, json or sarif.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportFormat format;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description =
                    "Also say whose shifts, steps and authority move against a revision, and ask each commit since for"
                            + " a rationale where limits.yaml requires one. json and sarif hold problems alone, the missing"
                            + " rationales among them; diff REV --format json has what moves.")
    private @Nullable String base;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "usual, or regulated: each commit since --since is signed by a trusted key, says why, and has two reviewers."
                            + " Unless given, what site/desk/settings.yaml says, or said at --since.")
    private @Nullable Profile profile;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "After which revision commits are held against the profile; unless given, that of --base.")
    private @Nullable String since;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CheckCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public Integer call() {
        SourceTree tree = repository.tree(current);
        Instant now = repository.now(clock);
        Inspection inspection = Inspection.of(tree, now);
        String range = since == null ? base : since;
        if (range == null && profile == Profile.REGULATED) {
            throw wrong("say after which commit: --profile regulated --since REV");
        }
        if (range == null) {
            int code = report(inspection.problems(), tree);
            if (profile == null && inspection.isRegulated()) {
                terminal.err()
                        .println(
                                "No commit was looked at, though site/desk/settings.yaml says `profile: regulated`. Say after"
                                        + " which: ./tocsin check --since REV" + repository.again());
            }
            return code;
        }
        Path folder = repository.folder(current);
        try (EscalationHistory history = EscalationHistory.open(folder)
                .orElseThrow(() -> wrong("there is no git repository at " + folder + ", so no revision " + range))) {
            Inspection all = withCommits(history, folder, range, inspection);
            return base == null ? report(all.problems(), tree) : against(history, base, all, tree, now);
        }
    }

    private Inspection withCommits(EscalationHistory history, Path folder, String range, Inspection inspection) {
        String from = commit(history, range);
        String to = commit(history, repository.revision() == null ? "HEAD" : repository.revision());
        Records records = inspection.records();
        if (records == null) {
            return inspection;
        }
        List<Problem> problems = new ArrayList<>(inspection.problems());
        problems.addAll(asked(folder, from, inspection)
                .problems(folder, from, to, records.escalation().people()));
        problems.sort(null);
        return new Inspection(records, List.copyOf(problems));
    }

    /** A team that was regulated before the range stays so within it, so that no commit lets itself off. */
    private Profile asked(Path folder, String from, Inspection inspection) {
        if (profile != null) {
            return profile;
        }
        if (inspection.isRegulated()) {
            return Profile.REGULATED;
        }
        try (CommitTree before = CommitTree.open(folder, from).orElseThrow()) {
            boolean regulated =
                    RecordReader.desk(before).map(DeskSettings::regulated).orElse(false);
            return regulated ? Profile.REGULATED : Profile.USUAL;
        }
    }

    private int against(EscalationHistory history, String asked, Inspection inspection, SourceTree tree, Instant now) {
        String from = commit(history, asked);
        String to = commit(history, repository.revision() == null ? "HEAD" : repository.revision());
        Records records = inspection.records();
        if (records == null) {
            return report(inspection.problems(), tree);
        }
        List<Problem> problems = new ArrayList<>(inspection.problems());
        if (records.escalation().limits().rationale()) {
            problems.addAll(Rationales.missing(history, from, to));
            problems.sort(null);
        }
        int code = report(problems, tree);
        Against against = Against.of(history, asked, from, to, records.escalation(), now);
        if (format == ReportFormat.TEXT) {
            terminal.out().print(against.text());
        } else if (format == ReportFormat.GITHUB) {
            terminal.out().print(against.github());
        }
        return code;
    }

    private int report(List<Problem> problems, SourceTree tree) {
        terminal.out().print(format.printer().print(problems, new TreeLines(tree)));
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private String commit(EscalationHistory history, String revision) {
        return history.hash(revision).orElseThrow(() -> wrong(NoCommit.words(revision, history)));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
