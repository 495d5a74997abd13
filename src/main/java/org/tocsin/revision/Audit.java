package org.tocsin.revision;

import java.util.List;

/**
 * Who changed the records, when, why and vouched for by whom.
 *
 * @param entries newest first; each commit that touched a folder of records, merges that changed something themselves included
 * @param reach how far back it is known
 */
public record Audit(List<Entry> entries, PageVersions.Reach reach) {
    /** Nothing is known, for there is no repository. */
    public static final Audit NONE = new Audit(List.of(), PageVersions.Reach.NO_REPOSITORY);

    public Audit {
        entries = List.copyOf(entries);
    }

    /**
     * One commit.
     *
     * @param files paths in the repository that it changed, as they are named afterwards (before where they are gone), sorted
     */
    public record Entry(Revision by, List<String> files) {
        public Entry {
            files = List.copyOf(files);
        }
    }
}
