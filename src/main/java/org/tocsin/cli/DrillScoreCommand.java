package org.tocsin.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.open.Incident;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.problem.TextPrinter;
import org.tocsin.record.EscalationRead;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;
import org.tocsin.source.SourceTree;
import org.tocsin.source.TreeLines;
import org.tocsin.source.WorkTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin drill score}: holds what happened in a drill or an incident against the policy. */
@Command(
        name = "score",
        description = {
            "Holds what happened in a drill, or in an incident, against the policy: what was met, late and by how much, missed,"
                    + " or not exercised.",
            "",
            "Both are measured by the same rules, so that a drill and an incident compare.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./tocsin drill score 2026-09-15-payments-twice     by the folder's name, or a part of it",
            "  ./tocsin drill score ~/Downloads/drill.yaml        a record that is not in the repository yet",
            "  ./tocsin drill score 2026-11-23-lab-results        an incident",
            "  ./tocsin drill score payments-twice --rev @2026-09-15",
            "",
            "With --rev the record is still the one on disk; only the policy is the one of that commit."
        })
final class DrillScoreCommand implements Callable<Integer> {
    private static final Pattern DRILL = Pattern.compile("content/drills/([^/]+)(/drill\\.yaml)?");
    private static final Pattern INCIDENT = Pattern.compile("incidents/[0-9]{4}/([^/]+)(/incident\\.yaml)?");
    private static final Pattern HELD = Pattern.compile("from: *[\"']?([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final long LARGEST = 1L << 20;

    private final Terminal terminal;
    private final Clock clock;
    private final Path current;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    @Parameters(
            paramLabel = "RECORD",
            description =
                    "A drill's or incident's id or a part of it, its folder, or a file with the record of a drill.")
    @SuppressWarnings("NullAway.Init")
    private String record;

    DrillScoreCommand(Terminal terminal, Clock clock, Path current) {
        this.terminal = terminal;
        this.clock = clock;
        this.current = current;
    }

    /** Something that can be measured. */
    private record Measured(
            String id,
            String title,
            @Nullable Drill drill,
            @Nullable IncidentRecord incident) {}

    /**
     * A file that was named.
     *
     * @param id of the record in it
     * @param aside the repository with the file in it; null where it lies there anyway
     */
    private record Pointed(String id, @Nullable FileAside aside) {}

    @Override
    public Integer call() throws IOException {
        Path folder = repository.folder(current);
        Pointed named = file(folder);
        FileAside aside = named == null ? null : named.aside();
        SourceTree tree = aside == null ? WorkTree.at(folder) : aside;
        Instant now = repository.now(clock);
        Inspection inspection = Inspection.of(tree, now);
        Records records = inspection.records();
        if (aside != null) {
            List<Problem> its = its(inspection.problems(), aside.path());
            if (!its.isEmpty()) {
                print(its, tree, aside.path());
            }
            if (its.stream().anyMatch(Problem::isError)) {
                return ExitCode.PROBLEMS;
            }
        }
        if (records == null || stops(inspection, aside)) {
            terminal.out().print(new TextPrinter().print(inspection.problems(), new TreeLines(tree)));
            return ExitCode.PROBLEMS;
        }
        Escalation escalation = escalation(records);
        if (escalation == null) {
            return ExitCode.PROBLEMS;
        }
        ScoreAnswer answer = answer(measured(records, named), records, escalation);
        terminal.out()
                .print(
                        format == AnswerFormat.JSON
                                ? ScoreJson.of(answer, escalation)
                                : new ScoreText(
                                                answer,
                                                escalation,
                                                records.desk().value().zone(),
                                                now)
                                        .text());
        return ExitCode.DONE;
    }

    /** A folder or file that was named; null where it is the name of a record. */
    private @Nullable Pointed file(Path repositoryFolder) throws IOException {
        Path path;
        try {
            path = current.resolve(record).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
        if (!Files.exists(path)) {
            return null;
        }
        if (path.startsWith(repositoryFolder)) {
            String inside = repositoryFolder.relativize(path).toString().replace('\\', '/');
            for (Pattern pattern : List.of(DRILL, INCIDENT)) {
                Matcher matcher = pattern.matcher(inside);
                if (matcher.matches()) {
                    return new Pointed(matcher.group(1), null);
                }
            }
        }
        Path file = Files.isDirectory(path) ? path.resolve("drill.yaml") : path;
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new ParameterException(
                    spec.commandLine(),
                    record + " holds no record of a drill; name drill.yaml, or the folder it lies in");
        }
        String content;
        try {
            content = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ParameterException(
                    spec.commandLine(), record + " is not UTF-8 text; save it with that encoding", e);
        }
        String id = id(file, content);
        return new Pointed(
                id, new FileAside(WorkTree.at(repositoryFolder), "content/drills/" + id + "/drill.yaml", content));
    }

    /** A name as folders of drills have it: the day it was held, and the file's own name. */
    private static String id(Path file, String text) {
        Matcher held = HELD.matcher(text);
        String day = held.find() ? held.group(1) : "2000-01-01";
        String name = String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z]+$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return day + "-" + (name.isEmpty() ? "drill" : name.substring(0, Math.min(40, name.length())));
    }

    /** Of the file that was named, but for its folder's name, which is not its own. */
    private static List<Problem> its(List<Problem> problems, String path) {
        return problems.stream()
                .filter(problem -> problem.place().file().equals(path))
                .filter(problem -> !problem.rule().equals("drill-folder-date")
                        && !problem.rule().equals("drill-folder-name"))
                .toList();
    }

    private static boolean stops(Inspection inspection, @Nullable FileAside aside) {
        return inspection.problems().stream()
                .filter(Problem::isError)
                .anyMatch(problem -> aside == null || !problem.place().file().equals(aside.path()));
    }

    /** Under the name by which it was asked for. */
    private void print(List<Problem> problems, SourceTree tree, String path) {
        List<Problem> renamed = problems.stream()
                .map(problem -> new Problem(
                        problem.level(),
                        problem.rule(),
                        new Place(
                                record,
                                problem.place().line(),
                                problem.place().column(),
                                problem.place().length()),
                        problem.message(),
                        problem.expected(),
                        problem.fix()))
                .toList();
        TreeLines lines = new TreeLines(tree);
        terminal.err().print(new TextPrinter().print(renamed, (file, line) -> lines.line(path, line)));
    }

    /** Null where the commit's cannot be read, which then has been said. */
    private @Nullable Escalation escalation(Records records) {
        if (!repository.hasRevision()) {
            return records.escalation();
        }
        SourceTree then = repository.tree(current);
        EscalationRead read = RecordReader.escalation(then);
        if (read.escalation() == null) {
            terminal.out().print(new TextPrinter().print(read.problems(), new TreeLines(then)));
        }
        return read.escalation();
    }

    private Measured measured(Records records, @Nullable Pointed named) {
        List<Scenario> scenarios =
                records.scenarios().stream().map(Recorded::value).toList();
        List<Measured> all = new ArrayList<>();
        for (Recorded<Drill> drill : records.drills()) {
            String title = scenarios.stream()
                    .filter(one -> one.id().equals(drill.value().scenario()))
                    .map(Scenario::title)
                    .findFirst()
                    .orElse("");
            all.add(new Measured(drill.value().id().value(), title, drill.value(), null));
        }
        Stream<IncidentRecord> incidents = records.incidents().stream().map(Recorded::value);
        incidents
                .filter(incident -> incident.customer() instanceof Incident)
                .forEach(incident -> all.add(
                        new Measured(incident.id().value(), incident.customer().title(), null, incident)));
        return Named.find(
                spec, "drill or incident", named == null ? record : named.id(), all, Measured::id, Measured::title);
    }

    private ScoreAnswer answer(Measured measured, Records records, Escalation escalation) {
        Drill drill = measured.drill();
        IncidentRecord incident = measured.incident();
        if (drill != null) {
            return ScoreAnswer.of(
                    drill,
                    records.scenarios().stream().map(Recorded::value).toList(),
                    escalation,
                    repository.revision());
        }
        if (incident == null) {
            throw new IllegalStateException(measured.id() + " is neither a drill nor an incident");
        }
        return ScoreAnswer.of(incident, escalation, repository.revision())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        measured.id() + " cannot be measured: its record names no process or no severity"));
    }
}
