package org.tocsin.site.desk.search;

import java.util.List;

/**
 * Something that can be found: a page of records, or one section of a page of prose.
 *
 * @param kind what kind of page it is, by which a search can be narrowed
 * @param title of the page
 * @param heading of the section; empty for a page as a whole
 * @param address of the page below the top of the desk
 * @param anchor of the section on it; empty for a page as a whole
 * @param names by which people also call it: ids, handles, addresses, names of its process
 * @param processes ids of those it is about
 * @param day on which it happened, as {@code 2026-11-23}; empty for what is true today
 * @param language BCP 47 tag
 * @param text plain, paragraphs apart by line ends
 * @param version what an earlier version is called, for people; empty for what holds today
 */
public record SearchDocument(
        Kind kind,
        String title,
        String heading,
        String address,
        String anchor,
        List<String> names,
        List<String> processes,
        String day,
        String language,
        String text,
        String version) {
    public SearchDocument {
        names = List.copyOf(names);
        processes = List.copyOf(processes);
    }

    /** One of its page's sections. */
    SearchDocument section(String of, String at, String words) {
        return new SearchDocument(kind, title, of, address, at, names, processes, day, language, words, version);
    }

    /** Whether the other is a section of the same page, in the same version. */
    boolean samePage(SearchDocument other) {
        return kind == other.kind
                && title.equals(other.title)
                && address.equals(other.address)
                && version.equals(other.version);
    }

    /** The kinds of pages, as people choose among them. */
    public enum Kind {
        PLAYBOOK("Playbooks"),
        HANDBOOK("Handbook"),
        PROCESS("Processes"),
        PERSON("People and roles"),
        POLICY("Policies"),
        VENDOR("Vendors"),
        INCIDENT("Incidents"),
        MAINTENANCE("Maintenance"),
        POSTMORTEM("Postmortems"),
        DRILL("Drills");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What several of them are called. */
        public String label() {
            return label;
        }
    }
}
