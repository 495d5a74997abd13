package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.site.status.Strip.Bars;
import org.tocsin.uptime.Availability;
import org.tocsin.uptime.ComponentUptime;
import org.tocsin.uptime.Day;
import org.tocsin.uptime.Period;

/** Draws the days of a component as strips, in as few strokes as it takes. */
final class Strips {
    private final Voice voice;
    private final Figures figures;

    Strips(Voice voice) {
        this.voice = voice;
        this.figures = new Figures(voice);
    }

    Strip of(ComponentUptime uptime) {
        List<Day> days = uptime.days();
        Availability all = uptime.last(Period.DAYS_90);
        return new Strip(
                label(days, all), figures.percentage(all), figures.percentage(uptime.last(Period.DAYS_30)), bars(days));
    }

    private String label(List<Day> days, Availability all) {
        if (!all.known()) {
            return voice.say("uptime.unknown");
        }
        int problems = 0;
        for (Day day : days) {
            problems += Figures.problem(day) ? 1 : 0;
        }
        return voice.say("uptime.strip", figures.percentage(all)) + " "
                + (problems == 0
                        ? voice.say("uptime.strip.calm")
                        : voice.messages().count("uptime.strip.days", problems));
    }

    /** A run of days of one shape is one stroke; where the shape comes back, the pen moves on from its last end. */
    private static List<Bars> bars(List<Day> days) {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            String shape = Figures.shape(days.get(from));
            if (i == days.size() || !Figures.shape(days.get(i)).equals(shape)) {
                StringBuilder path = paths.computeIfAbsent(shape, unused -> new StringBuilder());
                Integer end = ends.put(shape, i);
                path.append(end == null ? "M" + from : "m" + (from - end))
                        .append(" 0h")
                        .append(i - from);
                from = i;
            }
        }
        List<Bars> bars = new ArrayList<>();
        paths.forEach((shape, path) -> bars.add(new Bars(shape, path.toString())));
        return bars;
    }
}
