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
 */
public record DeskSettings(String name, String organisation, ZoneId zone, List<String> versions) {
    public DeskSettings {
        versions = List.copyOf(versions);
    }
}
