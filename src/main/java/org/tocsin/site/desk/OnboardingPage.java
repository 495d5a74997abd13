package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What somebody who takes on a role has to know, to be read in ten minutes.
 *
 * @param holders in the order they are asked
 * @param schedule who is on call there is asked first; null where the role has no rota
 * @param mandatoryAt severities at which somebody must hold it
 * @param calls soonest first
 * @param decides what the role may approve; {@code standsIn} what it approves in somebody's place, {@code asks} what others approve
 * @param orders ways to keep harm from spreading that the role may order
 * @param before who was told in the steps just before
 * @param owners who answers for the processes
 * @param processes those for which a policy calls the role
 * @param severities most severe first
 * @param key the letters of the right answers in one line, for a sheet of paper: {@code 1 B, 2 A}
 */
public record OnboardingPage(
        Frame frame,
        PagePath path,
        String role,
        Html duties,
        List<Way> holders,
        @Nullable Way schedule,
        List<Tag> mandatoryAt,
        List<Call> calls,
        List<String> firstMinutes,
        List<Grant> decides,
        List<Grant> standsIn,
        List<Grant> asks,
        List<Order> orders,
        List<Way> before,
        List<Way> owners,
        List<Covered> processes,
        List<Level> severities,
        List<Question> questions,
        String key)
        implements Page {
    public OnboardingPage {
        holders = List.copyOf(holders);
        mandatoryAt = List.copyOf(mandatoryAt);
        calls = List.copyOf(calls);
        firstMinutes = List.copyOf(firstMinutes);
        decides = List.copyOf(decides);
        standsIn = List.copyOf(standsIn);
        asks = List.copyOf(asks);
        orders = List.copyOf(orders);
        before = List.copyOf(before);
        owners = List.copyOf(owners);
        processes = List.copyOf(processes);
        severities = List.copyOf(severities);
        questions = List.copyOf(questions);
    }

    @Override
    public String template() {
        return "desk/onboarding.ftlh";
    }

    /**
     * A step at which somebody in the role is told.
     *
     * @param when counted from the beginning: {@code at once}, {@code 15 min}
     * @param condition on what it depends; empty when on nothing
     * @param action what they are to do; empty where the policy does not say
     * @param approval what is approved then; null for nothing
     * @param policies in which it is the same
     */
    public record Call(
            String when,
            String condition,
            String action,
            @Nullable Way approval,
            List<Way> policies) {
        public Call {
            policies = List.copyOf(policies);
        }
    }

    /**
     * Who approves a class of action at some severities.
     *
     * @param meaning of the action
     */
    public record Grant(Way action, Html meaning, List<Tag> severities, Way approver, Way deputy, String within) {
        public Grant {
            severities = List.copyOf(severities);
        }
    }

    /** A way to keep harm from spreading, and what it means for customers. */
    public record Order(Way process, String strategy, String effect) {}

    /**
     * A process for which the role is called.
     *
     * @param onNow where it says who is on now
     */
    public record Covered(Way process, List<Way> playbooks, Way onNow) {
        public Covered {
            playbooks = List.copyOf(playbooks);
        }
    }

    /** What a severity means. */
    public record Level(Tag tag, Html meaning) {}
}
