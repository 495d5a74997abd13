package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.tocsin.record.Recorded;
import org.tocsin.record.shape.NearestWord;

/** What several rules say in the same words. */
final class Phrases {
    private Phrases() {}

    /** A time as records write it, without seconds where they are zero. */
    static String time(Instant instant) {
        String text = instant.toString();
        return text.endsWith(":00Z") ? text.substring(0, text.length() - 4) + "Z" : text;
    }

    /** A length of time in the largest unit that divides it. */
    static String span(Duration span) {
        long minutes = span.toMinutes();
        if (minutes % 1440 == 0 && minutes > 0) {
            return count(minutes / 1440, "day");
        }
        return minutes % 60 == 0 && minutes > 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Where else in the same file something stands, as in "line 6". */
    static String line(Recorded<?> in, String part) {
        return "line " + in.place(part).line();
    }

    /** The known name an author most likely meant, or what else to do. */
    static String didYouMean(Object written, Collection<?> known, String otherwise) {
        TreeSet<String> names = new TreeSet<>();
        known.forEach(name -> names.add(name.toString()));
        return NearestWord.to(written.toString(), names)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse(otherwise);
    }
}
