package org.tocsin.importer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.StatuspageOrigin;

/**
 * A component of the status page.
 *
 * @param description a line, empty when there is none
 * @param link a web address, empty when there is none
 * @param since the first day it existed; null when nobody says
 * @param onlyIfDegraded whether it is left out while all is well
 * @param statuspage null unless it comes from there
 */
public record ImportedComponent(
        String id,
        String name,
        String description,
        String link,
        @Nullable LocalDate since,
        boolean onlyIfDegraded,
        StatuspageOrigin.@Nullable Part statuspage) {
    /** One of which no more is known. */
    public ImportedComponent(String id, String name, String description, String link) {
        this(id, name, description, link, null, false, null);
    }
}
