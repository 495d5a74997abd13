package org.tocsin.site.drill;

import org.tocsin.drill.pack.Pack;
import org.tocsin.language.ExerciseMark;
import org.tocsin.score.Expectation;

/** The after-action report to be filled in, as AsciiDoc, for the folder of the drill's record. */
public final class ReportText {
    private ReportText() {}

    /** The text of {@code after-action-report.adoc}. */
    public static String of(Pack pack) {
        PlayedTime times = new PlayedTime(pack.begins(), pack.zone());
        StringBuilder text = new StringBuilder(2048);
        text.append("= ").append(plain(pack.name())).append(": after-action report\n\n");
        text.append("*").append(ExerciseMark.in("en")).append("*\n\n== What was planned\n\n");
        text.append(plain(pack.opening().process()))
                .append(", played as if it were ")
                .append(times.start());
        text.append(" (")
                .append(pack.zone().getId())
                .append("), ")
                .append(PlayedTime.length(pack.order().length()));
        text.append(", ").append(pack.order().mode().word()).append(".\n\n");
        pack.objectives()
                .forEach(objective -> text.append("* ").append(plain(objective)).append('\n'));
        pack.aims().forEach(aim -> text.append("* ").append(plain(aim)).append('\n'));
        text.append("\n== Critical checks\n\n[cols=\"5,1,1\",options=\"header\"]\n|===\n|Check |Seen at |By whom\n\n");
        for (Expectation check : pack.checks()) {
            if (check.critical()) {
                text.append('|')
                        .append(plain(check.words()).replace("|", "\\|"))
                        .append(" | |\n");
            }
        }
        text.append("|===\n\n== Strengths\n\nWhat worked, and should stay as it is.\n\n* \n\n");
        text.append("== Areas for improvement\n\nWhat was late, missed, or unclear, and why.\n\n* \n\n");
        text.append(
                "== Corrective actions\n\nEach has one owner and a day; the drill's record holds them as gaps.\n\n");
        text.append("[cols=\"4,2,1\",options=\"header\"]\n|===\n|What is done |Owner |Due\n\n| | |\n|===\n");
        return text.toString();
    }

    /** One line in which AsciiDoc finds no markup. */
    private static String plain(String text) {
        return "pass:c[" + text.replaceAll("\\s+", " ").replace("]", "\\]") + "]";
    }
}
