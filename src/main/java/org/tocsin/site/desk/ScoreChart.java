package org.tocsin.site.desk;

import java.util.List;

/**
 * Scores of drills and of real incidents by the day, drawn. Lengths are in units of the drawing.
 *
 * @param label says what is drawn; the table beside it says the same
 * @param line through the scores of drills, as a path; empty for fewer than two
 */
public record ScoreChart(
        String label, int width, int height, List<Level> levels, List<Month> months, String line, List<Point> points) {
    public ScoreChart {
        levels = List.copyOf(levels);
        months = List.copyOf(months);
        points = List.copyOf(points);
    }

    /** A share of what was expected: {@code 50 %}. */
    public record Level(int y, String text) {}

    /** Where a month begins that has its name below. */
    public record Month(int x, String text) {}

    /** One score; {@code kind} is {@code drill} or {@code incident}. */
    public record Point(int x, int y, String kind) {}
}
