package org.tocsin.model.internal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** What a team asks of itself: {@code escalation/limits.yaml}. */
public record Limits(OnCall onCall, Reviews reviews, boolean rationale) {

    /** What holds where no file says otherwise. */
    public static final Limits USUAL = new Limits(
            new OnCall(Duration.ofHours(84), 7, Duration.ofHours(11), 2, 50, LocalTime.of(22, 0), LocalTime.of(6, 0)),
            new Reviews(Duration.ofDays(90), Duration.ofDays(30), List.of(), false),
            false);

    /**
     * What being on call may ask of one person, over all schedules.
     *
     * @param inSevenDays the most time on call in any seven days on end
     * @param nightsInRow the most nights on end with time on call in them
     * @param rest the least time off call between two shifts
     * @param weekendsInRow the most weekends on end with time on call in them
     * @param unevenPercent by how much one participant's share of a layer may exceed an even share
     * @param nightFrom when night begins where the person lives
     * @param nightUntil when it ends
     */
    public record OnCall(
            Duration inSevenDays,
            int nightsInRow,
            Duration rest,
            int weekendsInRow,
            int unevenPercent,
            LocalTime nightFrom,
            LocalTime nightUntil) {}

    /**
     * How often policies and playbooks are reviewed.
     *
     * @param every after so long a review is due, and its lack a warning
     * @param grace after so much longer its lack is an error
     * @param perspectives each of which some reviewer has to bring, such as {@code security}
     * @param overduePlaybookStops whether a playbook whose review lacks after both is an error, too
     */
    public record Reviews(Duration every, Duration grace, List<String> perspectives, boolean overduePlaybookStops) {
        public Reviews {
            perspectives = List.copyOf(perspectives);
        }
    }
}
