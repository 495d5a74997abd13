package org.tocsin.importer;

import java.util.List;

/** The texts of the files that describe both sites. */
final class SiteYaml {
    private SiteYaml() {}

    static String statusSettings(ImportedSettings settings) {
        var yaml = new StringBuilder("""
                # yaml-language-server: $schema=../schema/status-settings.json
                name: %s
                url: %s
                language: %s
                zone: %s
                description: %s
                """.formatted(
                        YamlText.scalar(settings.name()),
                        YamlText.scalar(settings.url()),
                        YamlText.scalar(settings.language()),
                        YamlText.scalar(settings.zone().getId()),
                        YamlText.scalar(settings.description())));
        var statuspage = settings.statuspage();
        if (statuspage != null) {
            StatuspageYaml.append(yaml, 0, statuspage);
        }
        return yaml.toString();
    }

    static String deskSettings(ImportedSettings settings) {
        return """
                # yaml-language-server: $schema=../schema/desk-settings.json
                name: %s
                organisation: %s
                zone: %s
                """.formatted(
                        YamlText.scalar("Desk of " + settings.name()),
                        YamlText.scalar(settings.name()),
                        YamlText.scalar(settings.zone().getId()));
    }

    static String components(List<ImportedGroup> groups) {
        var yaml = new StringBuilder("# yaml-language-server: $schema=../schema/components.json\ngroups:");
        if (groups.isEmpty()) {
            return yaml.append(" []\n").toString();
        }
        yaml.append('\n');
        for (var group : groups) {
            field(yaml, "  - ", "id", group.id());
            field(yaml, "    ", "name", group.name());
            optional(yaml, "    ", "description", group.description());
            if (!group.heading()) {
                yaml.append("    heading: no\n");
            }
            var groupThere = group.statuspage();
            if (groupThere != null) {
                StatuspageYaml.append(yaml, 4, groupThere);
            }
            yaml.append("    components:\n");
            for (var component : group.components()) {
                field(yaml, "      - ", "id", component.id());
                field(yaml, "        ", "name", component.name());
                optional(yaml, "        ", "description", component.description());
                optional(yaml, "        ", "link", component.link());
                append(yaml, component);
            }
        }
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, ImportedComponent component) {
        if (component.since() != null) {
            yaml.append("        since: ").append(component.since()).append('\n');
        }
        if (component.onlyIfDegraded()) {
            yaml.append("        only-show-if-degraded: yes\n");
        }
        var there = component.statuspage();
        if (there != null) {
            StatuspageYaml.append(yaml, 8, there);
        }
    }

    private static void field(StringBuilder yaml, String before, String key, String value) {
        yaml.append(before)
                .append(key)
                .append(": ")
                .append(YamlText.scalar(value))
                .append('\n');
    }

    private static void optional(StringBuilder yaml, String before, String key, String value) {
        if (!value.isEmpty()) {
            field(yaml, before, key, value);
        }
    }
}
