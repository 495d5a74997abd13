package org.tocsin.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.SeverityId;

/** What changed in who may decide what. */
final class AuthorityChanges {
    private AuthorityChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<AuthorityAction> actions =
                Matching.of(before, after, Kind.ACTION, Escalation::actions, AuthorityAction::id);
        actions.fresh().forEach(action -> of(action, told).say(Topic.AUTHORITY, "needs approval now"));
        actions.gone().forEach(action -> of(action, told).say(Topic.AUTHORITY, "needs no approval any more"));
        actions.fresh().forEach(action -> approvals(List.of(), action.approvals(), action, before, after, told));
        actions.pairs().forEach(pair -> {
            AuthorityAction is = pair.after();
            Telling telling = of(is, told);
            telling.name(Topic.WORDS, "name", pair.before().name(), is.name());
            telling.words(Topic.WORDS, "meaning", pair.before().meaning(), is.meaning());
            approvals(pair.before().approvals(), is.approvals(), is, before, after, told);
        });
    }

    private static Telling of(AuthorityAction action, List<Change> told) {
        return new Telling(told, new Subject(Kind.ACTION, action.id().value()), action.name());
    }

    /** Severities with the same answer are told together. */
    private static void approvals(
            List<Approval> was, List<Approval> is, AuthorityAction action, Side before, Side after, List<Change> told) {
        Map<Ref, Answer> then = answers(was, before);
        Map<Ref, Answer> now = answers(is, after);
        Map<List<Answer>, List<Ref>> together = new LinkedHashMap<>();
        for (var severity : after.escalation().severities()) {
            note(after.severity(severity.id()), then, now, together);
        }
        Stream.concat(now.keySet().stream(), then.keySet().stream()).forEach(severity -> {
            if (together.values().stream().noneMatch(noted -> noted.contains(severity))) {
                note(severity, then, now, together);
            }
        });
        together.forEach(
                (answers, severities) -> one(answers.get(0), answers.get(1), Telling.list(severities), action, told));
    }

    private static void note(
            Ref severity, Map<Ref, Answer> then, Map<Ref, Answer> now, Map<List<Answer>, List<Ref>> together) {
        List<Answer> answers =
                List.of(then.getOrDefault(severity, Answer.NOBODY), now.getOrDefault(severity, Answer.NOBODY));
        if (!answers.get(0).equals(answers.get(1))) {
            together.computeIfAbsent(answers, absent -> new ArrayList<>()).add(severity);
        }
    }

    private static void one(Answer was, Answer is, String severities, AuthorityAction action, List<Change> told) {
        Telling telling = new Telling(told, new Subject(Kind.ACTION, action.id().value()), "");
        String of = action.name() + " at " + severities;
        if (was.equals(Answer.NOBODY)) {
            telling.sentence(
                    Topic.AUTHORITY,
                    "approver of " + of + ": " + is.approver() + ", after " + is.within() + " " + is.deputy());
        } else if (is.equals(Answer.NOBODY)) {
            telling.sentence(Topic.AUTHORITY, of + " needs no approval any more; it was " + was.approver() + "’s");
        } else {
            telling.standing(Topic.AUTHORITY, "approver of " + of, was.approver(), is.approver());
            telling.standing(Topic.AUTHORITY, "deputy for " + of, was.deputy(), is.deputy());
            telling.standing(Topic.AUTHORITY, "time to decide on " + of, was.within(), is.within());
        }
    }

    private static Map<Ref, Answer> answers(List<Approval> approvals, Side side) {
        Map<Ref, Answer> answers = new LinkedHashMap<>();
        for (Approval approval : approvals) {
            for (SeverityId severity : approval.severities()) {
                answers.put(
                        side.severity(severity),
                        new Answer(
                                side.role(approval.approver()),
                                side.role(approval.deputy()),
                                Lengths.of(approval.within())));
            }
        }
        return answers;
    }

    /** Who decides at one severity. */
    private record Answer(Ref approver, Ref deputy, String within) {
        static final Answer NOBODY = new Answer(
                new Ref(new Subject(Kind.ROLE, ""), "nobody"), new Ref(new Subject(Kind.ROLE, ""), "nobody"), "");
    }
}
