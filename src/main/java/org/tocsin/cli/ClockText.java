package org.tocsin.cli;

import java.time.Instant;
import java.util.stream.Stream;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.oncall.clock.Due;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;

/** Writes until when authorities have to be told. */
final class ClockText {
    private final Escalation escalation;
    private final Spoken spoken;
    private final StringBuilder out;

    ClockText(Escalation escalation, Spoken spoken, StringBuilder out) {
        this.escalation = escalation;
        this.spoken = spoken;
        this.out = out;
    }

    void write(Obligation obligation, Happened happened) {
        out.append("  ").append(obligation.regime()).append(", ").append(obligation.name());
        out.append(" (").append(spoken.role(obligation.responsible())).append(" sees to it)\n");
        for (Due due : StatutoryClock.of(obligation, escalation, happened)) {
            write(obligation, due);
        }
    }

    private void write(Obligation obligation, Due due) {
        out.append("    ")
                .append(due.stage().name())
                .append(" to ")
                .append(due.stage().to())
                .append('\n');
        Instant safe = due.safe();
        Instant latest = due.latest();
        if (safe == null || latest == null) {
            out.append("      runs from ")
                    .append(String.join(" or ", due.waitsFor()))
                    .append(", not known yet. ");
        } else {
            out.append("      by ").append(Spoken.until(safe, obligation.zone()));
            out.append(due.waitsFor().isEmpty() && due.assumed().isEmpty() ? "" : ", or sooner");
            out.append(latest.equals(safe) ? "" : "; latest arguable " + Spoken.until(latest, obligation.zone()));
            out.append(". ");
        }
        out.append(due.stage().article()).append(".\n");
        String sooner = sooner(due);
        if (safe != null && !sooner.isEmpty()) {
            out.append("      It runs from ").append(sooner).append(".\n");
        }
    }

    private static String sooner(Due due) {
        return String.join(
                " and ",
                Stream.concat(
                                due.waitsFor().stream().map(event -> event + " as well, not known yet"),
                                due.assumed().stream().map(stage -> "the submission of " + stage))
                        .toList());
    }

    /** What starts it, in words. */
    static String arises(Obligation obligation) {
        return String.join(
                " or ", obligation.arises().stream().map(ClockText::words).toList());
    }

    static String words(Condition condition) {
        String unit = condition.unit() == null ? "" : " " + condition.unit();
        return condition.fact() + " " + condition.comparator().word().replace('-', ' ') + " " + condition.value()
                + unit;
    }
}
