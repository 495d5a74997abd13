package org.tocsin.site.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.pack.Pack;

/**
 * How to run the exercise, for somebody who never did.
 *
 * @param live whether people are really called
 * @param surprise whether players do not know that it comes
 * @param held when people really come together; null where nobody has said so
 * @param play when the hot wash begins, since the start
 * @param harder what makes it difficult
 */
public record FacilitatorGuidePage(
        PackFrame frame,
        List<IndexPage.Fact> facts,
        String process,
        boolean live,
        boolean surprise,
        @Nullable String held,
        String length,
        String play,
        String washLength,
        List<String> objectives,
        List<String> aims,
        int difficulty,
        List<String> harder,
        List<String> situation,
        List<String> rules,
        List<Seat> cast,
        List<Line> events,
        Pack.Spoilers spoilers)
        implements PackFrame.Framed {
    public FacilitatorGuidePage {
        facts = List.copyOf(facts);
        objectives = List.copyOf(objectives);
        aims = List.copyOf(aims);
        harder = List.copyOf(harder);
        situation = List.copyOf(situation);
        rules = List.copyOf(rules);
        cast = List.copyOf(cast);
        events = List.copyOf(events);
    }

    @Override
    public PackFile file() {
        return PackFile.FACILITATOR_GUIDE;
    }

    @Override
    public String template() {
        return "drills/facilitator-guide.ftlh";
    }

    /**
     * Who plays a role.
     *
     * @param remark what the facilitator has to do about it; empty for most
     */
    public record Seat(String role, String who, String local, String phone, List<String> stands, String remark) {
        public Seat {
            stands = List.copyOf(stands);
        }
    }
}
