package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.NOW;
import static org.tocsin.site.desk.Given.drill;
import static org.tocsin.site.desk.Given.drilled;
import static org.tocsin.site.desk.Given.everything;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.plan.Coverage;
import org.tocsin.drill.plan.Dimension;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.drill.plan.Value;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.Everything;
import org.tocsin.site.desk.PracticeMatrix.Cell;
import org.tocsin.site.desk.PracticeMatrix.Row;

class PracticeMatrixTest {
    private static final Value PAYMENTS = new Value(Dimension.PROCESS, "payment-sync");
    private static final DrillId HELD = new DrillId("2026-11-01-standstill");

    private final Everything all = drilled(everything(List.of()), drill("2026-11-01", List.of()));

    @Test
    void howMuchIsLeftIsSaidInWordsAndByAShade() {
        List<Cell> cells = matrices(
                        cell(Dimension.MODE, "connector", true, 71, HELD, false),
                        cell(Dimension.MODE, "external-api", true, 70, HELD, false),
                        cell(Dimension.MODE, "forms", true, 34, HELD, true),
                        cell(Dimension.MODE, "quota", true, 0, null, false),
                        cell(Dimension.MODE, "scheduler", false, 0, null, false))
                .get(0)
                .rows()
                .get(0)
                .cells();

        assertThat(cells)
                .extracting(Cell::label, Cell::shade, Cell::words)
                .containsExactly(
                        tuple("Connector", "full", "71 % left"),
                        tuple("External API", "half", "70 % left"),
                        tuple("Forms", "little", "34 % left, policy changed since"),
                        tuple("Quota", "never", "Never"),
                        tuple("Scheduler", "none", "No scenario fits"));
        assertThat(cells.get(0).drill()).isEqualTo(Way.to("Nov 2026", "drills/2026-11-01-standstill/index.html"));
    }

    @Test
    void partsOfTheWeekStandInTheirOrderAndARowNamesWhatItLacks() {
        List<Row> rows = matrices(
                        cell(Dimension.BAND, "evening", true, 0, null, false),
                        cell(Dimension.BAND, "night", true, 0, null, false),
                        cell(Dimension.BAND, "office", true, 90, HELD, false))
                .get(1)
                .rows();

        assertThat(rows).extracting(Row::never).containsExactly("Evening, Night");
        assertThat(rows.get(0).cells()).extracting(Cell::label).containsExactly("Office", "Evening", "Night");
    }

    @Test
    void whereNothingCanBePractisedThereIsNone() {
        assertThat(matrices()).isEmpty();
    }

    private List<PracticeMatrix> matrices(Outlook.Cell... cells) {
        Voice voice = Voice.at(NOW, ZoneOffset.UTC);
        return new PracticeMatrices(all, new Directory(all), voice)
                .of(new Outlook(
                        new Coverage.Share(0, 0, 0),
                        List.of(),
                        List.of(cells),
                        List.of(),
                        LocalDate.parse("2027-11-23"),
                        0));
    }

    private static Outlook.Cell cell(
            Dimension dimension, String id, boolean possible, int percent, @Nullable DrillId latest, boolean changed) {
        return new Outlook.Cell(PAYMENTS, new Value(dimension, id), possible, percent, latest, changed);
    }
}
