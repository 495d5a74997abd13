package org.tocsin.model.internal;

import java.time.ZoneId;

/**
 * How the desk presents itself.
 *
 * @param name shown at the top and in every title
 * @param zone the zone in which times are written
 */
public record DeskSettings(String name, String organisation, ZoneId zone) {}
