package org.tocsin.importer;

import java.util.SortedMap;
import java.util.TreeMap;

/** An imported site as the files of a repository of ours. */
public final class ImportedFiles {
    private ImportedFiles() {}

    /** The text of every file by its path. */
    public static SortedMap<String, String> of(ImportedSite site) {
        var files = new TreeMap<String, String>();
        files.put("site/status/settings.yaml", SiteYaml.statusSettings(site.settings()));
        files.put("site/status/components.yaml", SiteYaml.components(site.groups()));
        files.put("site/desk/settings.yaml", SiteYaml.deskSettings(site.settings()));
        for (var incident : site.incidents()) {
            var year = incident.id().substring(0, 4);
            var path = "incidents/" + year + "/" + incident.id() + "/incident.yaml";
            if (files.put(path, IncidentYaml.of(incident)) != null) {
                throw new IllegalArgumentException("two incidents have the id " + incident.id());
            }
        }
        return files;
    }
}
