package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What became of the escalation over time.
 *
 * @param known how far back its past is known, in words; empty where it is known to its beginning
 * @param asOf states of which the whole desk is published, in the order of the settings
 */
public record VersionsPage(Frame frame, String known, List<AsOfRow> asOf, List<Entry> entries) implements Page {
    public VersionsPage {
        asOf = List.copyOf(asOf);
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "desk/versions.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.VERSIONS);
    }

    /**
     * A desk of the past.
     *
     * @param desk its home
     * @param commit as people write it
     */
    public record AsOfRow(Way desk, Moment at, String commit) {}

    /**
     * A version, or some on end that changed nothing in meaning.
     *
     * @param version null where there are formal ones
     * @param formal versions that changed only the form of files, newest first
     */
    public record Entry(@Nullable Row version, List<Way> formal) {
        public Entry {
            formal = List.copyOf(formal);
        }
    }

    /**
     * A version in the list.
     *
     * @param id of the entry on the page
     * @param subject what its author called it, and its page
     * @param at null for what is not committed yet
     * @param author empty for what is not committed yet
     * @param rationale paragraphs
     * @param unread why its records cannot be read; empty where they can
     */
    public record Row(
            String id,
            Way subject,
            @Nullable Moment at,
            String author,
            String brief,
            List<String> rationale,
            String unread,
            List<Told> changes) {
        public Row {
            rationale = List.copyOf(rationale);
            changes = List.copyOf(changes);
        }
    }
}
