package org.tocsin.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Step;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.Rung;
import org.tocsin.oncall.TimedStep;

/** Writes an escalation step by step, for reading aloud. */
final class TimelineText {
    private static final String INDENT = "           ";

    private final Escalation escalation;
    private final Spoken spoken;
    private final StringBuilder out;

    TimelineText(Escalation escalation, Spoken spoken, StringBuilder out) {
        this.escalation = escalation;
        this.spoken = spoken;
        this.out = out;
    }

    void write(EscalationTimeline timeline) {
        Instant before = timeline.trigger();
        for (Entry entry : timeline.entries()) {
            write(entry, before);
            before = entry.at();
        }
        if (!timeline.complete()) {
            out.append("  What comes later is not worked out this far ahead.\n");
        }
    }

    /** @param before an instant of the day that needs no naming */
    void write(Entry entry, Instant before) {
        Rung rung = entry.rung();
        String head = String.format("  %-9s", spoken.brief(entry.at(), before));
        if (!head.endsWith(" ")) {
            head += "  ";
        }
        switch (rung.what()) {
            case ACKNOWLEDGED -> line(head, "Somebody acknowledges.");
            case ACKNOWLEDGE_TARGET -> line(head, "The time to acknowledge is over.");
            case FIRST_UPDATE_TARGET -> line(head, "Customers must have read a first word by now.");
            case RESTORE_TARGET -> line(head, "It should work again by now.");
            case AGAIN -> line(head, "Round " + rung.round() + ": everybody is called again.");
            case ANOTHER_POLICY -> line(head, "The policy \"" + title(rung.policy()) + "\" takes over.");
            case LEADS_BACK ->
                line(
                        head,
                        "The policy \"" + title(rung.policy())
                                + "\" would take over, and has been gone through. It ends here.");
            case END -> line(head, "Nothing more is written down. Go on calling, from the top.");
            case ROLE -> {
                line(head, spoken.people(entry.reached(), entry.at()));
                line(
                        INDENT,
                        "Told as " + spoken.role(Objects.requireNonNull(rung.role()))
                                + ", since nothing else is left.");
            }
            case STEP -> step(head, entry);
        }
    }

    private void step(String head, Entry entry) {
        Step step = Objects.requireNonNull(entry.step());
        TimedStep timed = Objects.requireNonNull(entry.rung().step());
        if (!entry.rung().taken()) {
            line(head, "(" + step.id() + " falls away)");
            return;
        }
        line(head, spoken.people(entry.reached(), entry.at()));
        if (entry.rung().round() > 1) {
            return;
        }
        if (step.action() != null) {
            line(INDENT, step.action());
        }
        if (!timed.condition().isEmpty()) {
            line(INDENT, "Only " + timed.condition() + ".");
        }
        if (!entry.reached().then().isEmpty()) {
            line(INDENT, "No answer? Then " + names(entry.reached().then()) + ".");
        }
        if (entry.answersNeeded() > 1 || step.acknowledgement().mode() != Step.Mode.FIRST) {
            line(INDENT, answers(step, entry));
        }
        if (entry.approving() != null) {
            line(INDENT, "Approval of " + action(entry.approving()) + ": " + approval(entry.approving(), entry.at()));
        } else if (step.approval() != null) {
            line(INDENT, "Approval of " + step.approval() + ": the authority table names nobody at this severity.");
        }
    }

    private static String answers(Step step, Entry entry) {
        String needed = switch (step.acknowledgement().mode()) {
            case FIRST -> "One answer will do";
            case ALL -> "All of them have to answer";
            case QUORUM -> step.acknowledgement().quorum() + " of them have to answer";
        };
        return needed + (entry.tooFew() ? ", and too few are reached." : ".");
    }

    /** Who approves, until when, and who then. */
    String approval(Authority authority, Instant asked) {
        if (authority.nobody()) {
            return nobody(authority, asked);
        }
        String deputy = first(authority.deputies(), authority.until());
        if (authority.approvers().isEmpty()) {
            return "no " + spoken.role(authority.approver()) + " is there, so the deputy decides: " + deputy;
        }
        String then = deputy == null
                ? "nobody, since every " + spoken.role(authority.deputy()) + " is away or is the one asked before"
                : deputy;
        return first(authority.approvers(), authority.asked()) + ", until " + spoken.brief(authority.until(), asked)
                + "; then " + then;
    }

    private String nobody(Authority authority, Instant asked) {
        StringBuilder words = new StringBuilder("NOBODY: every " + spoken.role(authority.approver()) + " and every "
                + spoken.role(authority.deputy()) + " is away.");
        String next = first(authority.next(), asked);
        words.append(next == null ? "" : " Call " + next + ".");
        Authority.Return back = authority.back();
        if (back != null) {
            words.append(" First back is ").append(spoken.name(back.person()));
            words.append(", ").append(spoken.full(back.at())).append('.');
        }
        return words.toString();
    }

    private @Nullable String first(List<PersonId> people, Instant at) {
        return people.isEmpty() ? null : spoken.person(people.get(0), at);
    }

    String action(Authority authority) {
        return escalation
                .action(authority.action())
                .map(action -> action.name())
                .orElse(authority.action().value());
    }

    String names(List<PersonId> people) {
        return String.join(", ", people.stream().map(spoken::name).toList());
    }

    private String title(PolicyId id) {
        return escalation.policy(id).map(EscalationPolicy::title).orElse(id.value());
    }

    private void line(String head, String words) {
        out.append(head).append(words).append('\n');
    }
}
