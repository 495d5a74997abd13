package org.tocsin.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PlaybookReview;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Refuses attributes in the header of an AsciiDoc file that are missing or are not what they should be. */
final class HeaderAttribute {
    private HeaderAttribute() {}

    /** Whether the attribute is there; tells when it is not. */
    static boolean refuseMissing(Recorded<ProseFile> file, String name, Findings findings) {
        if (file.value().attribute(name).isPresent()) {
            return true;
        }
        findings.error(
                file,
                "title",
                "the header lacks `:" + name + ":`",
                "`:" + name + ":` below the title",
                "Add a line `:" + name + ": …` directly below the title, with no empty line between.");
        return false;
    }

    static void refuseNoDate(Recorded<ProseFile> file, String name, Findings findings) {
        if (refuseMissing(file, name, findings) && day(file, name) == null) {
            findings.error(
                    file,
                    ":" + name + ":",
                    "this is not a day of the calendar",
                    "year-month-day, such as 2026-11-03",
                    "Write the year with four digits, month and day with two.");
        }
    }

    static void refuseNoWord(Recorded<ProseFile> file, String name, List<String> words, Findings findings) {
        if (refuseMissing(file, name, findings)
                && !words.contains(file.value().attribute(name).orElse(""))) {
            findings.error(
                    file,
                    ":" + name + ":",
                    "this word cannot stand here",
                    "one of " + String.join(", ", words),
                    "Choose the one that fits.");
        }
    }

    /** Refuses a time between reviews that is none; it may be missing. */
    static void refuseNoPeriod(Recorded<ProseFile> file, String name, Findings findings) {
        String written = file.value().attribute(name).orElse("");
        if (!written.isEmpty() && PlaybookReview.every(written).isEmpty()) {
            findings.error(
                    file,
                    ":" + name + ":",
                    "this is no number of days or months",
                    "P and a number with D, W, M or Y, such as P90D for 90 days",
                    "Write after how long the next review is due, or take the line away.");
        }
    }

    /** The words of a list with commas; none where it is missing. */
    static List<String> words(Recorded<ProseFile> file, String name) {
        return Arrays.stream(file.value().attribute(name).orElse("").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The day it names; null where it names none. */
    static @Nullable LocalDate day(Recorded<ProseFile> file, String name) {
        try {
            return LocalDate.parse(file.value().attribute(name).orElse(""));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
