package org.tocsin.check;

import java.util.List;

/** What an AsciiDoc file is, by its path, and which sections it must have. */
enum ProseKind {
    PLAYBOOK(PlaybookSection.titles().toArray(String[]::new)),
    POSTMORTEM(
            "Summary",
            "Impact",
            "Timeline",
            "Contributing factors",
            "What went well",
            "What was difficult",
            "Decisions",
            "Communications",
            "Corrective actions"),
    CUSTOMER_POSTMORTEM("What happened", "Why", "What we have changed"),
    STATUS_PAGE,
    HANDBOOK;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> sections;

    ProseKind(String... sections) {
        this.sections = List.of(sections);
    }

    /** Titles of the sections that must be there, in any order. */
    List<String> sections() {
        return sections;
    }

    /** Whether the file at a path is of this kind. */
    boolean has(String path) {
        return switch (this) {
            case PLAYBOOK -> path.startsWith("content/playbooks/");
            case POSTMORTEM -> path.startsWith("incidents/") && path.endsWith("/postmortem.adoc");
            case CUSTOMER_POSTMORTEM -> path.startsWith("incidents/") && path.endsWith("/postmortem-customer.adoc");
            case STATUS_PAGE -> path.startsWith("content/status/");
            case HANDBOOK -> path.startsWith("content/handbook/");
        };
    }
}
