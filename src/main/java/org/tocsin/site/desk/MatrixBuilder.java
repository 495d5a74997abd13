package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Trigger;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.MatrixPage.Cell;
import org.tocsin.site.desk.MatrixPage.Column;
import org.tocsin.site.desk.MatrixPage.Row;
import org.tocsin.site.desk.MatrixPage.Rung;
import org.tocsin.site.desk.MatrixPage.Sign;

/** Builds the escalation matrix. */
final class MatrixBuilder {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final Paths paths;
    private final Voice voice;

    MatrixBuilder(Everything everything, Directory directory, Tags tags, Paths paths, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.paths = paths;
        this.voice = voice;
    }

    MatrixPage page(Frames frames) {
        return new MatrixPage(
                frames.of(new PagePath(Address.MATRIX), "Escalation matrix"),
                everything.severities().stream().map(this::column).toList(),
                ProcessPages.mostCriticalFirst(everything.processes()).stream()
                        .map(this::row)
                        .toList());
    }

    private Column column(Severity severity) {
        return new Column(
                severity.id().value(),
                tags.brief(severity.id()).shape(),
                severity.name(),
                voice.html(severity.meaning()),
                Targets.of(severity.targets(), voice),
                severity.triggers().stream().map(MatrixBuilder::sign).toList());
    }

    private static Sign sign(Trigger trigger) {
        return new Sign(
                Tags.capital(Tags.words(trigger.dimension())), Tags.condition(trigger.condition()), trigger.meaning());
    }

    private Row row(BusinessProcess process) {
        return new Row(
                process.id().value(),
                Way.to(process.name(), Address.of(process.id())),
                directory.person(process.owner()),
                Tags.criticality(process.criticality()),
                cells(process));
    }

    /** Severities next to each other share a cell where the same happens. */
    private List<Cell> cells(BusinessProcess process) {
        List<Cell> cells = new ArrayList<>();
        for (Severity severity : everything.severities()) {
            Cell cell = cell(process, severity);
            Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null && sameHappens(before, cell)) {
                cells.set(cells.size() - 1, joined(before, cell));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean sameHappens(Cell one, Cell other) {
        return Objects.equals(one.policy(), other.policy())
                && one.rungs().equals(other.rungs())
                && one.approvals().equals(other.approvals());
    }

    private static Cell joined(Cell one, Cell other) {
        List<Tag> severities = new ArrayList<>(one.severities());
        severities.addAll(other.severities());
        return new Cell(
                severities, one.span() + other.span(), one.policy(), one.targets(), one.rungs(), one.approvals());
    }

    private Cell cell(BusinessProcess process, Severity severity) {
        List<Tag> tag = List.of(tags.full(severity.id()));
        return everything
                .policy(process.id(), severity.id())
                .map(policy -> {
                    List<PathStep> steps = paths.steps(policy, severity.id());
                    return new Cell(
                            tag,
                            1,
                            Way.to(policy.title(), Address.of(policy.id())),
                            Targets.of(policy.targets(), voice),
                            rungs(steps),
                            approvals(steps));
                })
                .orElseGet(() -> new Cell(tag, 1, null, null, List.of(), List.of()));
    }

    /** Each role and person once, where they are told first. */
    private static List<Rung> rungs(List<PathStep> steps) {
        List<Rung> rungs = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PathStep step : steps) {
            List<String> fresh =
                    step.tell().stream().map(Way::label).filter(told::add).toList();
            if (!fresh.isEmpty()) {
                rungs.add(new Rung(step.when(), String.join(", ", fresh), step.condition()));
            }
        }
        return rungs;
    }

    private static List<Approval> approvals(List<PathStep> steps) {
        return steps.stream()
                .map(PathStep::approval)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
