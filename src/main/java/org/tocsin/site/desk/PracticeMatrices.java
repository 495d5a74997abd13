package org.tocsin.site.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.TimeBand;
import org.tocsin.drill.plan.Dimension;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.drill.plan.Value;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;

/** Sets what was practised out in tables, with how much of it is left. */
final class PracticeMatrices {
    private static final int FULL = 71;
    private static final int HALF = 35;

    private final Everything everything;
    private final Directory directory;
    private final Voice voice;

    PracticeMatrices(Everything everything, Directory directory, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.voice = voice;
    }

    /** Empty where nothing can be practised. */
    List<PracticeMatrix> of(Outlook outlook) {
        if (outlook.cells().isEmpty()) {
            return List.of();
        }
        return List.of(
                matrix(outlook, Dimension.MODE, "modes", "Processes by what fails"),
                matrix(outlook, Dimension.BAND, "bands", "Processes by when it happens"));
    }

    private PracticeMatrix matrix(Outlook outlook, Dimension across, String id, String caption) {
        List<Outlook.Cell> cells = outlook.cells().stream()
                .filter(cell -> cell.other().dimension() == across)
                .sorted(Comparator.comparing(cell -> order(cell.other())))
                .toList();
        List<Value> columns = cells.stream().map(Outlook.Cell::other).distinct().toList();
        List<PracticeMatrix.Row> rows = ProcessPages.mostCriticalFirst(everything.processes()).stream()
                .map(process -> row(process.id(), cells))
                .flatMap(Optional::stream)
                .toList();
        return new PracticeMatrix(
                id, caption, columns.stream().map(PracticeMatrices::label).toList(), rows);
    }

    private Optional<PracticeMatrix.Row> row(ProcessId process, List<Outlook.Cell> cells) {
        List<PracticeMatrix.Cell> its = cells.stream()
                .filter(cell -> cell.process().id().equals(process.value()))
                .map(this::cell)
                .toList();
        return its.isEmpty()
                ? Optional.empty()
                : Optional.of(new PracticeMatrix.Row(directory.process(process), never(its), its));
    }

    private static String never(List<PracticeMatrix.Cell> cells) {
        return String.join(
                ", ",
                cells.stream()
                        .filter(cell -> cell.shade().equals("never"))
                        .map(PracticeMatrix.Cell::label)
                        .toList());
    }

    private PracticeMatrix.Cell cell(Outlook.Cell cell) {
        String label = label(cell.other());
        if (!cell.possible()) {
            return new PracticeMatrix.Cell("none", "No scenario fits", null, label);
        }
        DrillId latest = cell.latest();
        if (latest == null) {
            return new PracticeMatrix.Cell("never", "Never", null, label);
        }
        return new PracticeMatrix.Cell(shade(cell.percent()), words(cell), drill(latest), label);
    }

    private static String shade(int percent) {
        return percent >= FULL ? "full" : percent >= HALF ? "half" : "little";
    }

    private static String words(Outlook.Cell cell) {
        String left = cell.percent() + " % left";
        return cell.changed() ? left + ", policy changed since" : left;
    }

    private @Nullable Way drill(DrillId id) {
        return everything.drills().stream()
                .filter(drill -> drill.id().equals(id))
                .findFirst()
                .map(drill -> Way.to(month(drill), Address.of(id)))
                .orElse(null);
    }

    private String month(Drill drill) {
        Instant began = drill.began();
        String day = Objects.requireNonNull(
                voice.moments().on(voice.moments().dayOf(began)).text());
        return day.substring(day.indexOf(' ') + 1);
    }

    /** Parts of the week in the order of the week, all else by name. */
    private static String order(Value value) {
        return value.dimension() == Dimension.BAND
                ? String.valueOf(List.of(TimeBand.values())
                        .indexOf(TimeBand.valueOf(value.id().toUpperCase(Locale.ROOT))))
                : value.id();
    }

    private static String label(Value value) {
        return value.id().equals("external-api")
                ? "External API"
                : Tags.capital(value.id().replace('-', ' '));
    }
}
