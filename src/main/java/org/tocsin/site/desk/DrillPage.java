package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Everything known of one drill that was held.
 *
 * @param aborted why it was broken off; empty where it was not
 * @param facts what was played, when and by whom
 * @param participants each with the role they played
 * @param scored against the policy as it is now; null where no policy covers what was played
 * @param log oldest first
 * @param changes in the policy, its processes and their vendors since then
 */
public record DrillPage(
        PagePath path,
        Frame frame,
        String id,
        String title,
        Tag severity,
        String aborted,
        List<Fact> facts,
        List<Part> participants,
        @Nullable Scored scored,
        List<Seen> log,
        List<Html> worked,
        List<Html> failed,
        List<GapRow> gaps,
        List<SinceThen> changes)
        implements Page {
    public DrillPage {
        facts = List.copyOf(facts);
        participants = List.copyOf(participants);
        log = List.copyOf(log);
        worked = List.copyOf(worked);
        failed = List.copyOf(failed);
        gaps = List.copyOf(gaps);
        changes = List.copyOf(changes);
    }

    @Override
    public String template() {
        return "desk/drill.ftlh";
    }

    /** Somebody who took part, and as what. */
    public record Part(Way person, Way role) {}

    /**
     * Something that was seen or noted.
     *
     * @param kind names the mark before it: {@code customers}, {@code decision}, {@code facilitator}, {@code note} or
     *     {@code act}
     * @param after counted from the beginning: {@code 12 min}
     * @param at as it was played
     * @param text what was said; null where nobody wrote it down
     */
    public record Seen(
            String kind,
            String after,
            Moment at,
            String heading,
            @Nullable Html text) {}
}
