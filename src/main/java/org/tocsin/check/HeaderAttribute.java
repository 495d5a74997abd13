package org.tocsin.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
        if (refuseMissing(file, name, findings)
                && !isDate(file.value().attribute(name).orElse(""))) {
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

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isEqual(LocalDate.MIN);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
