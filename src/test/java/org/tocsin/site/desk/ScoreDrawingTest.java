package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.site.desk.ScoreChart.Month;
import org.tocsin.site.desk.ScoreChart.Point;
import org.tocsin.site.desk.ScoreDrawing.Dot;

class ScoreDrawingTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void aScoreStandsAtItsDayAndItsShareOfTheHeight() {
        ScoreChart chart = drawn(
                new Dot(LocalDate.parse("2026-12-01"), 100, "drill"),
                new Dot(LocalDate.parse("2027-01-01"), 0, "incident"),
                new Dot(LocalDate.parse("2026-12-16"), 50, "drill"));

        assertThat(chart.points())
                .containsExactly(
                        new Point(44, 12, "drill"), new Point(63, 92, "drill"), new Point(84, 172, "incident"));
    }

    @Test
    void theLineGoesThroughDrillsAlone() {
        assertThat(drawn(
                                new Dot(LocalDate.parse("2026-12-01"), 100, "drill"),
                                new Dot(LocalDate.parse("2026-12-10"), 10, "incident"),
                                new Dot(LocalDate.parse("2027-01-01"), 50, "drill"))
                        .line())
                .isEqualTo("M44 12L84 92");
        assertThat(drawn(new Dot(LocalDate.parse("2026-12-01"), 100, "drill")).line())
                .isEmpty();
    }

    @Test
    void januaryIsCalledAfterItsYear() {
        assertThat(drawn(new Dot(LocalDate.parse("2026-12-01"), 100, "drill")).months())
                .extracting(Month::text)
                .containsExactly("Dec", "2027");
    }

    @Test
    void whatLiesBeforeOrAfterTheMonthsIsNotDrawn() {
        assertThat(ScoreDrawing.of(
                        JANUARY,
                        2,
                        List.of(
                                new Dot(LocalDate.parse("2026-11-30"), 100, "drill"),
                                new Dot(LocalDate.parse("2027-02-01"), 100, "drill"))))
                .isNull();
    }

    private static ScoreChart drawn(Dot... dots) {
        return Objects.requireNonNull(ScoreDrawing.of(JANUARY, 2, List.of(dots)));
    }
}
