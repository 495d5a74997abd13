package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Who has to be told by law, and until when.
 *
 * @param reminder that it is one, and not legal advice
 */
public record ObligationsPage(Frame frame, String reminder, List<Duty> duties) implements Page {
    public ObligationsPage {
        duties = List.copyOf(duties);
    }

    @Override
    public String template() {
        return "desk/obligations.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.OBLIGATIONS);
    }

    /**
     * One obligation.
     *
     * @param facts who sees to it, since when it holds, and for what
     * @param arises what starts it
     * @param example the instants that the example in {@code stages} takes its events to have
     * @param kept notifications in incident records that it asked for, newest first
     */
    public record Duty(
            String id,
            String name,
            String regime,
            List<Fact> facts,
            List<String> arises,
            List<Fact> example,
            List<Stage> stages,
            List<Kept> kept) {
        public Duty {
            facts = List.copyOf(facts);
            arises = List.copyOf(arises);
            example = List.copyOf(example);
            stages = List.copyOf(stages);
            kept = List.copyOf(kept);
        }
    }

    /**
     * One notification and its deadline in the example.
     *
     * @param limits each as {@code within 72 h of aware}; all hold
     * @param safe null where the example gives it none
     * @param latest null where {@code safe} is, or where both are the same
     * @param aside what the deadline rests on; empty where there is nothing to say
     * @param note empty where the text asks nothing else
     */
    public record Stage(
            String name,
            String to,
            List<String> limits,
            @Nullable Moment safe,
            @Nullable Moment latest,
            String aside,
            String article,
            String source,
            String note) {
        public Stage {
            limits = List.copyOf(limits);
        }
    }

    /**
     * A notification in an incident's record, held against the clock.
     *
     * @param sent null while it has not been
     * @param verdict how it stands by the clock, run from the detection
     */
    public record Kept(Way incident, String stage, @Nullable Moment sent, Moment safe, String verdict, boolean late) {}
}
