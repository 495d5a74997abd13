package org.tocsin.change;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Window;

/** Windows of the week in words. */
final class Windows {
    private Windows() {}

    /** Each as {@code Monday to Friday 09:00–17:00}. */
    static List<String> words(List<Window> windows) {
        return windows.stream()
                .map(window -> days(List.copyOf(window.days())) + " " + window.from() + "–" + window.until())
                .toList();
    }

    /** {@code Monday to Friday}, {@code every day} or {@code Monday, Thursday}. */
    static String days(List<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().distinct().toList();
        int count = sorted.size();
        if (count == DayOfWeek.values().length) {
            return "every day";
        }
        DayOfWeek first = sorted.get(0);
        DayOfWeek last = sorted.get(count - 1);
        return count > 2 && last.getValue() - first.getValue() == count - 1
                ? Dates.name(first) + " to " + Dates.name(last)
                : sorted.stream().map(Dates::name).collect(Collectors.joining(", "));
    }
}
