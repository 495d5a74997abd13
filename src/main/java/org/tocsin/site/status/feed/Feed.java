package org.tocsin.site.status.feed;

import java.util.List;

/**
 * What a feed says, in whichever format.
 *
 * @param id stable for ever
 * @param author who speaks: the name of the status page
 * @param site where the status page is; ends in a slash
 * @param home the page that shows the same to people
 * @param updated when the newest entry changed, ISO-8601 in UTC; the Unix epoch while there is none
 * @param entries the one that changed last first
 */
record Feed(
        String id,
        String title,
        String description,
        String language,
        String author,
        String site,
        String home,
        String updated,
        List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * An incident or a maintenance.
     *
     * @param id stable for ever
     * @param url of its page
     * @param published when it was first told, ISO-8601 in UTC
     * @param updated when something was last told, ISO-8601 in UTC
     * @param content HTML: every update, newest first
     * @param components the names of those it touched
     */
    record Entry(
            String id,
            String url,
            String title,
            String published,
            String updated,
            String content,
            List<String> components) {
        Entry {
            components = List.copyOf(components);
        }
    }
}
