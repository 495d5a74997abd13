package org.tocsin.importer.cstate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.importer.About;
import org.tocsin.importer.Assumptions;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedComponent;
import org.tocsin.importer.ImportedGroup;
import org.tocsin.importer.Slug;
import org.tocsin.importer.Words;

/** Every component: first those of the configuration, then those that only issues name. */
final class ComponentDirectory {
    static final String GROUP_OF_OTHERS = "Other systems";
    private static final int LONGEST_ID = 80;

    private final Map<String, ImportedComponent> configured = new LinkedHashMap<>();
    private final Map<String, ImportedComponent> onlyInIssues = new TreeMap<>();
    private final Map<String, Mention> firstMentions = new TreeMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final CstateConfig config;

    /** Where a name stood first. */
    private record Mention(String name, ForeignFile file, int line) {}

    ComponentDirectory(CstateConfig config, ForeignFile file) {
        this.config = config;
        for (var system : config.systems()) {
            var name = system.name();
            var id = id(name);
            if (name.isEmpty() || configured.containsKey(id)) {
                file.assume(
                        system.line(),
                        About.COMPONENT,
                        "the system “" + name + "” is left out",
                        name.isEmpty() ? "it has no name" : "another system has the same id, " + id);
                continue;
            }
            var shown = system.displayName().isEmpty() ? name : system.displayName();
            configured.put(
                    id,
                    new ImportedComponent(
                            id, Words.line(shown), Words.line(system.description()), Words.link(system.link())));
        }
    }

    /** Ids of the systems of the configuration. */
    Collection<String> all() {
        return List.copyOf(configured.keySet());
    }

    /** The component of the configuration that a name means, in whatever case and punctuation it is written. */
    Optional<ImportedComponent> configured(String name) {
        return Optional.ofNullable(configured.get(Slug.of(name, LONGEST_ID)));
    }

    /** Whether the configuration writes its name exactly so. */
    boolean isNamed(ImportedComponent component, String name) {
        return config.systems().stream()
                .anyMatch(system -> system.name().equals(name) && id(name).equals(component.id()));
    }

    /** The id of a name that the configuration does not know, which becomes a component of its own. */
    String other(String name, ForeignFile file, int line) {
        var id = id(name);
        onlyInIssues.putIfAbsent(id, new ImportedComponent(id, Words.line(name), "", ""));
        var before = firstMentions.putIfAbsent(id, new Mention(name, file, line));
        if (before != null && !before.name().equals(name)) {
            file.assume(
                    line,
                    About.COMPONENT,
                    id,
                    "“" + name + "” is “" + before.name() + "” of another issue but for case or punctuation");
        }
        mentions.merge(id, 1, Integer::sum);
        return id;
    }

    /** A name nothing of which can stand in an id is told from others by a number made of its letters. */
    private static String id(String name) {
        var slug = Slug.of(name, LONGEST_ID);
        return slug.isEmpty() ? "system-" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** Lists each name that was added, where it stood first. */
    void listOthers(Assumptions assumptions) {
        firstMentions.forEach((id, first) -> {
            var more = mentions.getOrDefault(id, 1) - 1;
            assumptions.add(
                    first.file().path(),
                    first.line(),
                    About.COMPONENT,
                    "the component " + id + " is added to “" + GROUP_OF_OTHERS + "”",
                    "the configuration has no system “" + first.name() + "”"
                            + (more == 0 ? "" : "; " + more + " more mentions"));
        });
    }

    /** The groups in the order of the configuration, those without components left out. */
    List<ImportedGroup> groups(ForeignFile file) {
        var groups = new ArrayList<ImportedGroup>();
        var ids = new HashSet<String>();
        var placed = new HashSet<String>();
        for (var category : config.categories()) {
            var members = config.systems().stream()
                    .filter(system -> system.category().equals(category.name()))
                    .map(system -> configured.get(id(system.name())))
                    .filter(component -> component != null && placed.add(component.id()))
                    .toList();
            var id = Slug.of(category.name(), LONGEST_ID);
            if (members.isEmpty() || id.isEmpty() || !ids.add(id)) {
                file.assume(
                        category.line(),
                        About.COMPONENT,
                        "the category “" + category.name() + "” is left out",
                        members.isEmpty() ? "it has no systems" : "it has no id of its own");
                members.forEach(member -> placed.remove(member.id()));
                continue;
            }
            groups.add(new ImportedGroup(id, Words.line(category.name()), Words.line(category.description()), members));
        }
        var rest = new ArrayList<ImportedComponent>();
        configured.values().stream()
                .filter(component -> !placed.contains(component.id()))
                .forEach(rest::add);
        rest.addAll(onlyInIssues.values());
        if (!rest.isEmpty()) {
            groups.add(new ImportedGroup(freeId(ids), GROUP_OF_OTHERS, "", rest));
        }
        return groups;
    }

    private static String freeId(Set<String> taken) {
        var id = Slug.of(GROUP_OF_OTHERS, LONGEST_ID);
        return taken.contains(id) ? id + "-2" : id;
    }
}
