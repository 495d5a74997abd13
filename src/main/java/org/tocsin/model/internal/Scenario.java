package org.tocsin.model.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure to practise, written once for any process it fits.
 *
 * <p>Texts hold parameters in braces, which are bound to the repository's own records: {@code {process}}, {@code
 * {platform}}, {@code {vendor}}, {@code {component}}, {@code {workflow}}, {@code {fact}}, {@code {check}}, {@code
 * {expected}}, {@code {channel}}, {@code {customer}} and {@code {role:ID}} for whoever holds a role then.
 *
 * @param losses to which of them it may go; never empty
 * @param needs what a process has to have for it to fit
 * @param shows by which dimensions of the triggers its severity may show; never empty
 * @param truth what really happened; for the facilitator alone
 * @param traps ways to damage data while repairing
 * @param injects in no order; each is used at most once in a drill
 */
public record Scenario(
        ScenarioId id,
        String title,
        FailureMode mode,
        Set<LossClass> losses,
        Set<Need> needs,
        Set<Trigger.Dimension> shows,
        String truth,
        Symptoms symptoms,
        List<Measure> containment,
        List<Measure> recovery,
        List<Trap> traps,
        List<DecisionPoint> decisions,
        List<Inject> injects) {
    public Scenario {
        losses = Collections.unmodifiableSet(EnumSet.copyOf(losses));
        needs = Collections.unmodifiableSet(needs.isEmpty() ? EnumSet.noneOf(Need.class) : EnumSet.copyOf(needs));
        shows = Collections.unmodifiableSet(EnumSet.copyOf(shows));
        containment = List.copyOf(containment);
        recovery = List.copyOf(recovery);
        traps = List.copyOf(traps);
        decisions = List.copyOf(decisions);
        injects = List.copyOf(injects);
    }

    /** What a process has to have. */
    public enum Need {
        VENDOR,
        COMPONENT,
        INTEGRITY_CHECK,
        CONTAINMENT,
        OBLIGATION;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** How it looks from each side; each at least one sentence. */
    public record Symptoms(List<String> customers, List<String> staff, List<String> vendors, List<String> monitors) {
        public Symptoms {
            customers = List.copyOf(customers);
            staff = List.copyOf(staff);
            vendors = List.copyOf(vendors);
            monitors = List.copyOf(monitors);
        }
    }

    /**
     * Something that has to be shown in the drill.
     *
     * @param because what it protects
     */
    public record Measure(String does, String because) {}

    /**
     * A way to damage data while repairing.
     *
     * @param right what keeps data whole
     */
    public record Trap(String trap, String right) {}

    /**
     * A decision somebody has to take.
     *
     * @param id unique within the scenario
     * @param authority classes of action, of which the first that the repository knows needs approval; empty for none
     * @param good what a good decision weighs
     */
    public record DecisionPoint(String id, String asks, List<String> options, List<ActionId> authority, String good) {
        public DecisionPoint {
            options = List.copyOf(options);
            authority = List.copyOf(authority);
        }
    }

    /**
     * Something that players are told or shown.
     *
     * @param id unique within the scenario
     * @param losses in which it makes sense; empty for all
     * @param decision the decision it leads to; null for none
     * @param expected what players are expected to do with it
     * @param contingency what the facilitator says when they do not
     */
    public record Inject(
            String id,
            InjectType type,
            Set<LossClass> losses,
            @Nullable String decision,
            String text,
            String expected,
            String contingency) {
        public Inject {
            losses = Collections.unmodifiableSet(
                    losses.isEmpty() ? EnumSet.noneOf(LossClass.class) : EnumSet.copyOf(losses));
        }
    }
}
