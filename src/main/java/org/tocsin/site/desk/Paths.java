package org.tocsin.site.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.EscalationPolicy.Exhausted;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.TimedStep;

/** Puts the steps of a policy into words, with who is told and who approves. */
final class Paths {
    private final Everything everything;
    private final Directory directory;
    private final Voice voice;

    Paths(Everything everything, Directory directory, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.voice = voice;
    }

    /** The steps of a policy, soonest first, as they are at a severity. */
    List<PathStep> steps(EscalationPolicy policy, SeverityId severity) {
        Set<StepTarget> told = new HashSet<>();
        List<PathStep> steps = new ArrayList<>();
        for (TimedStep timed : TimedStep.of(policy)) {
            boolean fresh = told.addAll(timed.step().targets());
            steps.add(new PathStep(
                    shape(timed, fresh),
                    after(timed.after()),
                    timed.condition(),
                    tell(timed),
                    asked(timed),
                    approval(timed.step().approval(), severity),
                    action(timed)));
        }
        return steps;
    }

    /** What happens when every step has passed; empty when nothing does. */
    String exhausted(Exhausted exhausted) {
        List<String> then = new ArrayList<>();
        if (exhausted.repeat() > 0) {
            then.add("go through the steps again"
                    + (exhausted.repeat() == 1 ? "" : ", " + exhausted.repeat() + " times"));
        }
        if (exhausted.policy() != null) {
            then.add("go on with the policy " + title(exhausted.policy()));
        }
        if (exhausted.role() != null) {
            then.add("tell " + directory.role(exhausted.role()).label());
        }
        return then.isEmpty() ? "" : Tags.capital(String.join(", then ", then)) + ".";
    }

    private String title(PolicyId id) {
        return everything.policies().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .map(EscalationPolicy::title)
                .orElseGet(id::toString);
    }

    /** Whom a step tells, by their parts. */
    String told(TimedStep timed) {
        return String.join(", ", tell(timed).stream().map(Way::label).toList());
    }

    private List<Way> tell(TimedStep timed) {
        return timed.step().targets().stream().map(this::target).toList();
    }

    /** Whom a step tells, as a part. */
    Way target(StepTarget target) {
        if (target instanceof StepTarget.ToRole toRole) {
            return directory.role(toRole.role());
        }
        if (target instanceof StepTarget.ToPerson toPerson) {
            return directory.person(toPerson.person());
        }
        if (target instanceof StepTarget.ToSchedule toSchedule) {
            return onCall(toSchedule);
        }
        if (target instanceof StepTarget.ToTeam toTeam) {
            return Way.to("Team " + directory.team(toTeam.team()), Address.of(toTeam.team()));
        }
        if (target instanceof StepTarget.ToChannel toChannel) {
            return directory.channel(toChannel.channel());
        }
        PolicyId policy = ((StepTarget.ToPolicy) target).policy();
        return Way.to("Policy " + title(policy), Address.of(policy));
    }

    private Way onCall(StepTarget.ToSchedule target) {
        Way schedule = directory.schedule(target.schedule());
        String words = switch (target.which()) {
            case CURRENT -> schedule.label();
            case NEXT -> "Next of " + schedule.label();
            case ALL -> "All of " + schedule.label();
        };
        return new Way(words, schedule.href());
    }

    private String asked(TimedStep timed) {
        return directory.asked(timed.step().targets().stream()
                .filter(StepTarget.ToRole.class::isInstance)
                .map(target -> ((StepTarget.ToRole) target).role())
                .toList());
    }

    /** What a step asks approval for, and the roles that give it; null where it asks for none. */
    @Nullable
    Approval approval(@Nullable ActionId id, SeverityId severity) {
        if (id == null) {
            return null;
        }
        Way action = directory.action(id);
        AuthorityAction known = directory.approvals(id);
        if (known == null) {
            return new Approval(action, null, null, "");
        }
        return known.approvals().stream()
                .filter(approval -> approval.severities().contains(severity))
                .findFirst()
                .map(approval -> new Approval(
                        action,
                        directory.role(approval.approver()),
                        directory.role(approval.deputy()),
                        voice.span(approval.within())))
                .orElseGet(() -> new Approval(action, null, null, ""));
    }

    private String after(Duration after) {
        return after.isZero() ? "at once" : voice.span(after);
    }

    /** Whoever has been told before is at work already, and told again because there is something to do. */
    private static String shape(TimedStep timed, boolean tellsSomebodyNew) {
        if (timed.step().approval() != null) {
            return "approve";
        }
        boolean nothingToDo =
                timed.step().action() == null && !timed.step().targets().isEmpty();
        return tellsSomebodyNew || nothingToDo ? "notify" : "act";
    }

    /** What those told are to do; empty where the policy does not say. */
    static String action(TimedStep timed) {
        String action = timed.step().action();
        return action == null ? "" : action;
    }
}
