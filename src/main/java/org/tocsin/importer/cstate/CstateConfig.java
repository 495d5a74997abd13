package org.tocsin.importer.cstate;

import java.util.List;

/**
 * What a cState site says of itself, each value as it is written and empty when it is absent.
 *
 * @param file path of the configuration file
 * @param contentFolders folders that hold content, {@code content} and those of languages
 * @param customTabs names of the tabs it adds
 */
record CstateConfig(
        String file,
        String title,
        String baseUrl,
        String language,
        String description,
        List<String> contentFolders,
        List<Category> categories,
        List<CstateSystem> systems,
        List<String> customTabs) {

    /** A heading over systems. */
    record Category(String name, String description, int line) {}

    /** What other tools call a component. */
    record CstateSystem(String name, String displayName, String description, String link, String category, int line) {}
}
