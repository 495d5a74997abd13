package org.tocsin.importer;

import java.util.List;

/** Another tool's status page in our terms, ready to be written. */
public record ImportedSite(ImportedSettings settings, List<ImportedGroup> groups, List<ImportedIncident> incidents) {

    public ImportedSite {
        groups = List.copyOf(groups);
        incidents = List.copyOf(incidents);
    }
}
