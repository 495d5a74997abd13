package org.tocsin.site.status;

import java.util.List;

/**
 * Ninety days of a component in one line, a bar for each.
 *
 * @param label what the bars say, in words
 * @param figure availability over all of them
 * @param shortFigure availability over the last thirty, which a narrow screen shows
 * @param bars by their shape
 */
public record Strip(String label, String figure, String shortFigure, List<Bars> bars) {
    public Strip {
        bars = List.copyOf(bars);
    }

    /**
     * All bars of one shape.
     *
     * @param shape names the shape and colour of a state, or {@code absent}
     * @param path of an SVG that is ninety units wide: a stroke over each run of days, along the line 0
     */
    public record Bars(String shape, String path) {}
}
