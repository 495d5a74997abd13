package org.tocsin.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.score.Act;
import org.tocsin.score.Group;
import org.tocsin.score.Result;
import org.tocsin.score.Score;
import org.tocsin.score.Verdict;

/** Says how a drill or an incident went, for those who were there. */
final class ScoreText {
    private final ScoreAnswer answer;
    private final Escalation escalation;
    private final Spoken spoken;
    private final LocalDate today;
    private final StringBuilder out = new StringBuilder();

    ScoreText(ScoreAnswer answer, Escalation escalation, ZoneId zone, Instant now) {
        this.answer = answer;
        this.escalation = escalation;
        this.spoken = new Spoken(escalation, zone);
        this.today = LocalDate.ofInstant(now, zone);
    }

    String text() {
        about();
        for (Group group : Group.values()) {
            group(group);
        }
        total();
        gaps();
        return out.toString();
    }

    private void about() {
        Drill drill = answer.drill();
        out.append(answer.title()).append(" (").append(answer.id()).append(")\n");
        out.append(drill == null ? "An incident" : "A drill (" + drill.mode().word() + ")");
        out.append(" of ")
                .append(escalation
                        .process(answer.conduct().process())
                        .map(process -> process.name())
                        .orElse(answer.conduct().process().value()))
                .append(" at ")
                .append(answer.conduct().severity())
                .append("; its clocks run from ")
                .append(spoken.full(answer.conduct().trigger()))
                .append(".\n");
        if (drill != null && drill.aborted() != null) {
            out.append("Broken off: ").append(drill.aborted().strip()).append('\n');
        }
        if (answer.policy() == null) {
            out.append("No policy is for this process at this severity, so there is nothing to hold it against.\n");
            return;
        }
        out.append("Held against the policy ").append(answer.policy().id());
        out.append(answer.revision() == null ? " as it is now" : " as of " + answer.revision())
                .append(".\n");
        if (answer.revision() == null) {
            out.append("  For the policy of that day: --rev @")
                    .append(LocalDate.ofInstant(held(), java.time.ZoneOffset.UTC))
                    .append('\n');
        }
    }

    private Instant held() {
        Drill drill = answer.drill();
        return drill == null ? answer.conduct().trigger() : drill.began();
    }

    private void group(Group group) {
        List<Result> results = answer.score().of(group);
        if (results.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(group.heading())
                .append(": ")
                .append(percent(answer.score().percent(group)))
                .append('\n');
        results.forEach(this::line);
    }

    private void line(Result result) {
        String verdict = result.verdict() == Verdict.LATE
                ? "late by " + spoken.span(result.lateBy())
                : result.verdict().words();
        out.append(String.format(Locale.ROOT, "  %-22s ", verdict));
        out.append(result.expectation().words())
                .append(result.expectation().critical() ? " (critical)" : "")
                .append('\n');
        String seen = seen(result);
        if (!seen.isEmpty()) {
            indented(seen);
        }
        if (result.remark() != null) {
            indented(result.remark());
        }
        indented(result.expectation().clause().path() + ", "
                + result.expectation().clause().key());
    }

    private void indented(String words) {
        out.append(" ".repeat(25)).append(words).append('\n');
    }

    private String seen(Result result) {
        Act act = result.act();
        Instant from = answer.conduct().trigger();
        Instant due = result.expectation().due();
        String by = due == null ? "" : "due " + spoken.brief(due, from);
        if (act == null) {
            return by;
        }
        String who = act.by() == null ? "" : ", " + spoken.name(act.by());
        return spoken.brief(act.at(), from) + who + (by.isEmpty() ? "" : " (" + by + ")");
    }

    private void total() {
        Score score = answer.score();
        if (answer.policy() == null) {
            return;
        }
        long without = score.results().stream()
                .filter(result -> result.verdict() == Verdict.NOT_EXERCISED)
                .count();
        out.append("\nTotal: ")
                .append(percent(score.percent()))
                .append(", of ")
                .append(score.results().size() - without)
                .append(" that were exercised; ")
                .append(without)
                .append(" were not, and do not count. What is critical counts three times.\n");
    }

    private static String percent(OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() + " %" : "not exercised";
    }

    private void gaps() {
        Drill drill = answer.drill();
        if (drill == null || drill.gaps().isEmpty()) {
            return;
        }
        out.append("\nGaps\n");
        for (Drill.Gap gap : drill.gaps()) {
            out.append(String.format(Locale.ROOT, "  %-22s ", state(gap)));
            out.append(gap.text().strip()).append('\n');
            indented(gap.id() + ", " + spoken.name(gap.owner()) + ", due " + gap.due() + closed(gap.closed()));
        }
    }

    private String state(Drill.Gap gap) {
        if (gap.closed() != null) {
            return "closed";
        }
        return gap.due().isBefore(today) ? "OVERDUE" : "open";
    }

    private static String closed(Drill.@Nullable Closed closed) {
        if (closed == null) {
            return "";
        }
        String commit = closed.commit() == null ? "" : " (" + closed.commit() + ")";
        return "; closed " + closed.on() + ": " + closed.by() + commit;
    }
}
