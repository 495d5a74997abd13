package org.tocsin.importer.statuspage;

import java.util.List;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedComponent;
import org.tocsin.importer.ImportedGroup;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.Slug;

/** What stands for the components of a page that tells none. */
final class WholePage {
    private static final int LONGEST_ID = 70;

    private WholePage() {}

    static ImportedGroup asComponent(ImportedSettings settings, ForeignFile file) {
        var slug = Slug.of(settings.name(), LONGEST_ID);
        var id = slug.isEmpty() ? "service" : slug;
        file.assume(1, About.COMPONENT, "one component, " + id, "no file tells the components; add components.json");
        return new ImportedGroup(
                "components",
                ComponentDirectory.UNGROUPED,
                "",
                List.of(new ImportedComponent(id, settings.name(), "", "")),
                false,
                null);
    }
}
