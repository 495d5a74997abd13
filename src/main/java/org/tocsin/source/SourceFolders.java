package org.tocsin.source;

import java.util.List;

/** The top-level folders of a repository that hold input; everything else is left alone. */
public final class SourceFolders {
    /** In the order they are listed. */
    public static final List<String> NAMES = List.of("content", "escalation", "incidents", "site", "templates");

    private SourceFolders() {}
}
