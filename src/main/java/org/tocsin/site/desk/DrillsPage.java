package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What was practised, what came of it, and what to practise next.
 *
 * @param covered how much of all that can be practised is covered today: {@code 12 %}
 * @param shares the same by dimension
 * @param next soonest first; the first few of the plan
 * @param until the last day planned for
 * @param reached how much would be covered then
 * @param matrices none where nothing can be practised
 * @param gaps those that are open, the one due first at the beginning
 * @param chart null where nothing has a score
 * @param months newest first
 * @param held newest first
 */
public record DrillsPage(
        Frame frame,
        String covered,
        List<Share> shares,
        List<PlannedRow> next,
        Moment until,
        String reached,
        List<PracticeMatrix> matrices,
        List<GapRow> gaps,
        @Nullable ScoreChart chart,
        List<MonthOfScores> months,
        List<DrillRow> held)
        implements Page {
    public DrillsPage {
        shares = List.copyOf(shares);
        next = List.copyOf(next);
        matrices = List.copyOf(matrices);
        gaps = List.copyOf(gaps);
        months = List.copyOf(months);
        held = List.copyOf(held);
    }

    @Override
    public String template() {
        return "desk/drills.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.DRILLS);
    }

    /**
     * How much of the pairs of one dimension is covered.
     *
     * @param never what of it was never practised, in words; empty where everything was at some time
     */
    public record Share(String dimension, String percent, String never) {}
}
