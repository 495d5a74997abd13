package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.MomentRange;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** What becomes of the people when several incidents begin at once. */
public record ContentionPage(Frame frame, List<AtOnce> numbers) implements Page {
    public ContentionPage {
        numbers = List.copyOf(numbers);
    }

    @Override
    public String template() {
        return "desk/contention.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.CONTENTION);
    }

    /**
     * So many incidents at once.
     *
     * @param enumerated what was gone through
     * @param worst null where nobody is ever asked twice
     */
    public record AtOnce(
            String id,
            String title,
            String enumerated,
            @Nullable Worst worst,
            List<Twice> collisions,
            List<Piled> bottlenecks) {
        public AtOnce {
            collisions = List.copyOf(collisions);
            bottlenecks = List.copyOf(bottlenecks);
        }
    }

    /**
     * The worst case.
     *
     * @param more how many more times such people are on call
     */
    public record Worst(List<Failing> incidents, MomentRange when, int more, List<PartRow> parts) {
        public Worst {
            incidents = List.copyOf(incidents);
            parts = List.copyOf(parts);
        }
    }

    /** A process that fails, and how badly. */
    public record Failing(Way process, Tag severity) {}

    /** A part to be played, and who plays it in each of the incidents. */
    public record PartRow(Way part, boolean mandatory, List<Player> players) {
        public PartRow {
            players = List.copyOf(players);
        }
    }

    /**
     * Who plays a part.
     *
     * @param who null for nobody, or where the part is not {@code needed}
     * @param asked who was asked first, where that is somebody else
     */
    public record Player(
            boolean needed, @Nullable Way who, @Nullable Way asked) {}

    /**
     * Somebody who is asked to play a part too often.
     *
     * @param second who comes in the second incident, in words; {@code third} likewise
     * @param nobody in how many cases nobody is left; null where in none
     */
    public record Twice(
            Way part,
            boolean mandatory,
            Way asked,
            String second,
            String third,
            String cases,
            @Nullable String nobody,
            List<Failing> example,
            MomentRange when) {
        public Twice {
            example = List.copyOf(example);
        }
    }

    /** Approvals that wait for one person. */
    public record Piled(
            Way person,
            List<Way> roles,
            int approvals,
            int waiting,
            String each,
            List<Failing> example,
            MomentRange when) {
        public Piled {
            roles = List.copyOf(roles);
            example = List.copyOf(example);
        }
    }
}
