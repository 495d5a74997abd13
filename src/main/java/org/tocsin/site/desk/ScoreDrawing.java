package org.tocsin.site.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.desk.ScoreChart.Level;
import org.tocsin.site.desk.ScoreChart.Month;
import org.tocsin.site.desk.ScoreChart.Point;

/** Draws scores by the day. The same scores give the same drawing. */
final class ScoreDrawing {
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int TALL = 160;
    private static final int MONTH = 40;
    private static final int BELOW = 26;
    private static final int RIGHT = 12;

    private ScoreDrawing() {}

    /**
     * A score of one day.
     *
     * @param kind {@code drill} or {@code incident}
     */
    record Dot(LocalDate day, int percent, String kind) {}

    /**
     * The months up to one.
     *
     * @param dots of any day; those outside the months are left out
     * @return null where none is left
     */
    static @Nullable ScoreChart of(YearMonth last, int months, List<Dot> dots) {
        LocalDate from = last.minusMonths(months - 1L).atDay(1);
        List<Dot> shown = dots.stream()
                .filter(dot -> !dot.day().isBefore(from) && !dot.day().isAfter(last.atEndOfMonth()))
                .sorted(Comparator.comparing(Dot::day).thenComparing(Dot::kind))
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        return new ScoreChart(
                "Scores of drills and of real incidents over " + months
                        + " months, as a drawing; the table says the same",
                LEFT + months * MONTH + RIGHT,
                TOP + TALL + BELOW,
                List.of(new Level(y(100), "100 %"), new Level(y(50), "50 %"), new Level(y(0), "0 %")),
                months(from, months),
                line(shown, from),
                shown.stream()
                        .map(dot -> new Point(x(dot.day(), from), y(dot.percent()), dot.kind()))
                        .toList());
    }

    private static List<Month> months(LocalDate from, int months) {
        List<Month> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate month = from.plusMonths(i);
            String name = month.getMonth().name();
            String text = name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
            all.add(new Month(
                    LEFT + i * MONTH + MONTH / 2, month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : text));
        }
        return all;
    }

    private static String line(List<Dot> shown, LocalDate from) {
        List<Dot> drills =
                shown.stream().filter(dot -> dot.kind().equals("drill")).toList();
        if (drills.size() < 2) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (Dot dot : drills) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(x(dot.day(), from))
                    .append(' ')
                    .append(y(dot.percent()));
        }
        return path.toString();
    }

    private static int x(LocalDate day, LocalDate from) {
        int month = (int) ChronoUnit.MONTHS.between(from, day.withDayOfMonth(1));
        return LEFT + month * MONTH + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
    }

    private static int y(int percent) {
        return TOP + (100 - percent) * TALL / 100;
    }
}
