package org.tocsin.importer.cstate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/** Reads how bad an issue is. */
final class SeverityReader {

    /** What cState knows. */
    enum Severity {
        DOWN,
        DISRUPTED,
        NOTICE
    }

    private static final Pattern ANNOUNCED_WORK = Pattern.compile(
            "(?i)\\b(maintenances?|upgrad(?:e|es|ed|ing)|version update|migrat(?:ion|ions|ing|ed)|planned|scheduled"
                    + "|restarts?|restarting|reboots?|rebooting)\\b");

    private SeverityReader() {}

    static Severity read(FrontMatter matter, ForeignFile file) {
        var written = matter.text("severity");
        var line = matter.line("severity");
        if (written.isEmpty()) {
            var because = matter.text("informational").equalsIgnoreCase("true")
                    ? "it has no severity and is informational"
                    : "it has no severity, and nothing says how bad it was";
            file.assume(line, About.IMPACT, "as severity: notice", because);
            return Severity.NOTICE;
        }
        for (var severity : Severity.values()) {
            var word = severity.name().toLowerCase(Locale.ROOT);
            if (word.equals(written)) {
                return severity;
            }
            if (oneSlipApart(word, written.toLowerCase(Locale.ROOT))) {
                file.assume(line, About.IMPACT, "as severity: " + word, "cState knows no severity “" + written + "”");
                return severity;
            }
        }
        file.assume(
                line,
                About.IMPACT,
                "as severity: notice",
                "cState knows no severity “" + written + "” and none that is written nearly so");
        return Severity.NOTICE;
    }

    /** The word by which a notice speaks of work planned beforehand, sought in its title and its file's name. */
    static Optional<String> wordOfAnnouncedWork(String title, String fileName) {
        var word = ANNOUNCED_WORK.matcher(title + " " + fileName.replace('_', ' '));
        return word.find() ? Optional.of(word.group()) : Optional.empty();
    }

    /** Equal, or made so by adding, leaving out or changing one letter. */
    private static boolean oneSlipApart(String known, String written) {
        if (Math.abs(known.length() - written.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(known.length(), written.length()) && known.charAt(start) == written.charAt(start)) {
            start++;
        }
        var end = 0;
        var shorter = Math.min(known.length(), written.length());
        while (end < shorter - start
                && known.charAt(known.length() - 1 - end) == written.charAt(written.length() - 1 - end)) {
            end++;
        }
        return Math.max(known.length(), written.length()) - start - end <= 1;
    }
}
