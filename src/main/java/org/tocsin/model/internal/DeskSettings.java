package org.tocsin.model.internal;

import java.time.ZoneId;
import java.util.List;

/**
 * How the desk presents itself.
 *
 * @param name shown at the top and in every title
 * @param zone the zone in which times are written
 * @param versions states of the repository that the whole desk is also published as of: tags, commits, or days such as
 *     {@code 2026-10-01}, the newest first; none for the present alone
 * @param regulated whether each commit has to be signed, explained and reviewed by two
 */
public record DeskSettings(String name, String organisation, ZoneId zone, List<String> versions, boolean regulated) {
    public DeskSettings {
        versions = List.copyOf(versions);
    }
}
