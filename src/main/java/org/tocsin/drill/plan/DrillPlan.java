package org.tocsin.drill.plan;

import java.util.List;
import org.tocsin.model.internal.Everything;

/**
 * Which drills to hold next.
 *
 * @param coverage as it is today
 * @param drills in order of when they are due; fewer than the cadence wants where nothing is left to practise
 * @param reached how much of all is covered at the end of the last day planned for, in percent, rounded down
 */
public record DrillPlan(Planning planning, Coverage coverage, List<PlannedDrill> drills, int reached) {
    public DrillPlan {
        drills = List.copyOf(drills);
    }

    /**
     * The plan that takes the heaviest situation each time.
     *
     * @param policy knows which drills practised a policy that is another by now
     */
    public static DrillPlan of(Everything everything, Planning planning, PolicyChange policy) {
        return new Planner(everything, planning, policy).plan();
    }
}
