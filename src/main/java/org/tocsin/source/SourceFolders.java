package org.tocsin.source;

import java.util.List;

/** What of a repository is read: some top-level folders, and the list of code owners; everything else is left alone. */
public final class SourceFolders {
    /** In the order they are listed. */
    public static final List<String> NAMES = List.of("content", "escalation", "incidents", "site", "templates");

    /** Where the list of code owners may stand; the first that is there holds. */
    public static final List<String> CODE_OWNERS = List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private SourceFolders() {}
}
