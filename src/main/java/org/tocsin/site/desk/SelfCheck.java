package org.tocsin.site.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.oncall.TimedStep;

/**
 * Draws questions on a role from the records: the same ones from the same records. Wrong answers are right ones of something
 * else, and answers stand in an order of their own, so that none gives itself away.
 */
final class SelfCheck {
    private static final int CHOICES = 4;

    private final Escalation escalation;
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    SelfCheck(Escalation escalation, Directory directory, Tags tags, Voice voice) {
        this.escalation = escalation;
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    /** Up to eight; fewer where the records do not give as much. */
    List<Question> of(Role role, RoleCalls calls) {
        int turn = escalation.roles().indexOf(role);
        return Stream.of(
                        Stream.of(called(turn, calls), first(role, turn)),
                        authority(role, turn),
                        Stream.of(firstUpdate(turn, calls), severity(turn), mandatory(role, turn)))
                .flatMap(questions -> questions)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Question> called(int turn, RoleCalls calls) {
        List<EscalationPolicy> policies = gravest(calls.policies().stream()
                .filter(policy -> !calls.steps(policy).isEmpty())
                .toList());
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        EscalationPolicy policy = policies.get(turn % policies.size());
        List<TimedStep> steps = TimedStep.of(policy);
        TimedStep first = calls.steps(policy).get(0);
        List<String> times = steps.stream().map(this::when).distinct().toList();
        return choice(
                "The policy “" + policy.title() + "” has begun. When are you called for the first time?",
                around(times, when(first), turn),
                when(first),
                capital(when(first)) + ": " + whatIsAsked(first),
                "escalation/policies/" + policy.id() + ".yaml, steps."
                        + first.step().id(),
                Way.to(policy.title(), Address.of(policy.id())));
    }

    private List<EscalationPolicy> gravest(List<EscalationPolicy> policies) {
        int worst = policies.stream().mapToInt(this::worst).min().orElse(0);
        return policies.stream().filter(policy -> worst(policy) == worst).toList();
    }

    private int worst(EscalationPolicy policy) {
        return policy.severities().stream().mapToInt(tags::rank).min().orElse(Integer.MAX_VALUE);
    }

    private static String whatIsAsked(TimedStep timed) {
        String action = Paths.action(timed);
        return action.isEmpty() ? "that is step " + timed.step().id() + "." : action + ".";
    }

    private String when(TimedStep timed) {
        String time = timed.after().isZero() ? "at once" : "after " + voice.span(timed.after());
        return timed.condition().isEmpty() ? time : time + ", " + timed.condition();
    }

    private Optional<Question> first(Role role, int turn) {
        if (role.firstMinutes().isEmpty()) {
            return Optional.empty();
        }
        String right = role.firstMinutes().get(0);
        List<String> others = turned(escalation.roles(), turn + 1)
                .filter(other -> !other.equals(role))
                .flatMap(other -> other.firstMinutes().stream().limit(1))
                .filter(line -> !role.firstMinutes().contains(line))
                .toList();
        return choice(
                "You have just been called. What do you do first?",
                List.copyOf(new TreeSet<>(with(right, others))),
                right,
                "The others are asked of other roles.",
                "escalation/roles.yaml, roles." + role.id() + ".first-15-minutes",
                directory.role(role.id()));
    }

    /** Three questions about actions that differ, where there are as many. */
    private Stream<Optional<Question>> authority(Role role, int turn) {
        List<Asked> left = new ArrayList<>(asked());
        Optional<Asked> stands =
                take(left, turn + 1, asked -> asked.approval().deputy().equals(role.id()));
        Optional<Asked> mine =
                take(left, turn, asked -> asked.approval().approver().equals(role.id()));
        Optional<Asked> other = take(left, turn + 2, asked -> !asked.isOf(role));
        return Stream.of(
                mine.or(() -> take(left, turn, asked -> true)).flatMap(asked -> approves(role, asked, turn)),
                other.flatMap(asked -> forbidden(role, asked, turn)),
                stands.or(() -> take(left, turn + 1, asked -> true)).flatMap(asked -> standsIn(role, asked, turn)));
    }

    /** One that fits; what is left then is about other actions. */
    private static Optional<Asked> take(List<Asked> left, int turn, Predicate<Asked> fits) {
        Optional<Asked> taken = turned(left, turn).filter(fits).findFirst();
        taken.ifPresent(one -> left.removeIf(other -> other.action().equals(one.action())));
        return taken;
    }

    private Optional<Question> approves(Role role, Asked one, int turn) {
        boolean mine = one.approval().approver().equals(role.id());
        return choice(
                "Somebody asks for approval: “" + one.action().name() + "”, at " + one.severity() + ". Who gives it?",
                names(one, turn),
                name(one.approval().approver()),
                (mine ? "You do" : "The approver does") + ", within "
                        + voice.span(one.approval().within()) + ".",
                one.clause() + ".approver",
                one.way());
    }

    private Optional<Question> forbidden(Role role, Asked one, int turn) {
        String no = "No; I ask: " + name(one.approval().approver());
        List<String> answers = new ArrayList<>(List.of(no, "Yes, I may"));
        turned(escalation.roles(), turn + 1)
                .map(Role::id)
                .filter(other -> !other.equals(role.id())
                        && !other.equals(one.approval().approver())
                        && !other.equals(one.approval().deputy()))
                .limit(1)
                .forEach(other -> answers.add("Yes, once this role agrees: " + name(other)));
        Collections.rotate(answers, turn);
        return choice(
                "May you approve “" + one.action().name() + "” yourself, at " + one.severity() + "?",
                answers,
                no,
                "If there is no answer within " + voice.span(one.approval().within()) + ", ask: "
                        + name(one.approval().deputy()) + ".",
                one.clause(),
                one.way());
    }

    private Optional<Question> standsIn(Role role, Asked one, int turn) {
        return choice(
                "“" + one.action().name() + "” waits for approval at " + one.severity() + ". No answer for "
                        + voice.span(one.approval().within()) + " from: "
                        + name(one.approval().approver())
                        + ". Who decides now?",
                names(one, turn),
                name(one.approval().deputy()),
                (one.approval().deputy().equals(role.id()) ? "You do, as deputy" : "The deputy does")
                        + "; nobody waits longer.",
                one.clause() + ".deputy",
                one.way());
    }

    /** An action at the most severe of the severities at which somebody approves it. */
    private record Asked(AuthorityAction action, Approval approval, SeverityId severity) {
        String clause() {
            return "escalation/authority.yaml, actions." + action.id() + ".approvals";
        }

        boolean isOf(Role role) {
            return approval.approver().equals(role.id()) || approval.deputy().equals(role.id());
        }

        Way way() {
            return Way.to("Authority", Address.of(action.id()));
        }
    }

    private List<Asked> asked() {
        return escalation.actions().stream()
                .flatMap(action -> action.approvals().stream()
                        .filter(approval -> !approval.severities().isEmpty())
                        .map(approval -> new Asked(
                                action, approval, approval.severities().get(0))))
                .toList();
    }

    /** The approver, the deputy and other roles, in the order of the records. */
    private List<String> names(Asked one, int turn) {
        List<String> some = new ArrayList<>(
                List.of(name(one.approval().approver()), name(one.approval().deputy())));
        turned(escalation.roles(), turn).map(Role::name).forEach(some::add);
        List<String> chosen = some.stream().distinct().limit(CHOICES).toList();
        return escalation.roles().stream()
                .map(Role::name)
                .filter(chosen::contains)
                .toList();
    }

    private Optional<Question> firstUpdate(int turn, RoleCalls calls) {
        List<EscalationPolicy> policies =
                gravest(calls.policies().isEmpty() ? escalation.policies() : calls.policies());
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        EscalationPolicy policy = policies.get(turn % policies.size());
        EscalationPolicy.Targets targets = policy.targets();
        List<String> times = Stream.concat(
                        Stream.of(targets.acknowledge(), targets.firstUpdate(), targets.restore()),
                        escalation.severities().stream()
                                .map(severity -> severity.targets().updateEvery()))
                .filter(time -> time.compareTo(Duration.ZERO) > 0)
                .distinct()
                .sorted()
                .map(voice::span)
                .toList();
        String right = voice.span(targets.firstUpdate());
        return choice(
                "Within what time do customers read the first update, by the policy “" + policy.title() + "”?",
                around(times, right, turn + 1),
                right,
                "It may say only that we know and are looking.",
                "escalation/policies/" + policy.id() + ".yaml, targets.first-update",
                Way.to(policy.title(), Address.of(policy.id())));
    }

    private Optional<Question> severity(int turn) {
        List<Fires> fires = escalation.severities().stream()
                .flatMap(severity -> severity.triggers().stream().map(trigger -> new Fires(severity, trigger)))
                .filter(one -> escalation.severities().stream()
                                .flatMap(severity -> severity.triggers().stream())
                                .filter(trigger ->
                                        trigger.meaning().equals(one.trigger().meaning()))
                                .count()
                        == 1)
                .toList();
        if (fires.isEmpty()) {
            return Optional.empty();
        }
        Fires one = fires.get(turn * 3 % fires.size());
        return choice(
                "You hear: “" + one.trigger().meaning() + "” How severe is that at least?",
                escalation.severities().stream()
                        .map(severity -> tags.full(severity.id()).word())
                        .toList(),
                tags.full(one.severity().id()).word(),
                "It is one of the conditions of " + one.severity().id() + ". In doubt, take the worse.",
                "escalation/severities.yaml, severities." + one.severity().id() + ".triggers."
                        + one.trigger().id(),
                Way.to("Matrix", Address.MATRIX));
    }

    private record Fires(Severity severity, Trigger trigger) {}

    private Optional<Question> mandatory(Role role, int turn) {
        List<SeverityId> all =
                escalation.severities().stream().map(Severity::id).toList();
        List<List<SeverityId>> sets = new ArrayList<>(IntStream.rangeClosed(0, all.size())
                .mapToObj(size -> all.subList(0, size))
                .toList());
        if (!sets.contains(role.mandatoryAt())) {
            sets.add(1, role.mandatoryAt());
        }
        return choice(
                "At which severities must somebody hold your role?",
                around(sets.stream().map(SelfCheck::at).toList(), at(role.mandatoryAt()), turn),
                at(role.mandatoryAt()),
                role.mandatoryAt().isEmpty()
                        ? "You are called where a policy says so, and nobody has to be there."
                        : "At these, an incident without one is an incident without a part that it needs.",
                "escalation/roles.yaml, roles." + role.id() + ".mandatory-at",
                directory.role(role.id()));
    }

    private static String at(List<SeverityId> severities) {
        return severities.isEmpty()
                ? "at none"
                : "at " + severities.stream().map(SeverityId::value).collect(Collectors.joining(", "));
    }

    /** None where there are fewer than three answers to choose from. */
    private static Optional<Question> choice(
            String asks, List<String> answers, String right, String because, String clause, Way page) {
        return answers.size() < 3
                ? Optional.empty()
                : Optional.of(Question.of(asks, answers, right, because, clause, page));
    }

    /** The right one and some beside it, in the order given; its place among them depends on the turn. */
    private static List<String> around(List<String> all, String right, int turn) {
        int from = Math.max(0, Math.min(all.indexOf(right) - turn % CHOICES, all.size() - CHOICES));
        return all.subList(from, Math.min(all.size(), from + CHOICES));
    }

    private static List<String> with(String right, List<String> others) {
        List<String> some = new ArrayList<>(List.of(right));
        others.stream().distinct().limit(CHOICES - 1).forEach(some::add);
        return some;
    }

    private static <T> Stream<T> turned(List<T> all, int by) {
        return IntStream.range(0, all.size()).mapToObj(i -> all.get((i + by) % all.size()));
    }

    private String name(RoleId id) {
        return directory.role(id).label();
    }

    private static String capital(String words) {
        return Tags.capital(words);
    }
}
