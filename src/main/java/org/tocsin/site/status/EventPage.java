package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The page of one incident or maintenance.
 *
 * @param stands where it stands, and where it will stand if nobody says anything more
 * @param foreign null where the title is in the language of the page
 * @param note what a reader must know of how the record came to be
 * @param postmortem the way to what was learnt; null until it is published
 * @param updates newest first
 */
public record EventPage(
        PagePath path,
        Frame frame,
        List<Mark> stands,
        String title,
        @Nullable Foreign foreign,
        List<Fact> facts,
        @Nullable String note,
        @Nullable Way postmortem,
        String updatesHeading,
        String workaroundHeading,
        List<Posted> updates)
        implements Page {
    public EventPage {
        stands = List.copyOf(stands);
        facts = List.copyOf(facts);
        updates = List.copyOf(updates);
    }

    @Override
    public String template() {
        return "status/event.ftlh";
    }

    /**
     * Words that lead to another page.
     *
     * @param href its folder below the top of the pages in this language
     * @param language of that page, where it is not this one's
     */
    public record Way(String label, String href, @Nullable String language) {}

    /**
     * One update as it was posted.
     *
     * @param shape of the worst state after it
     * @param reopened says that the status went backwards; null where it did not
     * @param changes the components it gave a new state
     * @param promises what it said would come
     */
    public record Posted(
            String shape,
            String status,
            @Nullable String reopened,
            Moment at,
            Said message,
            @Nullable Said workaround,
            List<Mark> changes,
            List<Fact> promises) {
        public Posted {
            changes = List.copyOf(changes);
            promises = List.copyOf(promises);
        }
    }
}
