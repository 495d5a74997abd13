package org.tocsin.importer;

import java.time.ZoneId;

/** The settings of both sites, all of them single lines. */
public record ImportedSettings(String name, String url, String language, ZoneId zone, String description) {}
