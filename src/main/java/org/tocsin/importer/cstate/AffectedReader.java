package org.tocsin.importer.cstate;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/** Reads which components an issue names under {@code affected}. */
final class AffectedReader {
    private static final Pattern ALL = Pattern.compile("(?i)all|all services|all systems|everything");
    private static final Pattern NOTHING = Pattern.compile("(?i)nothing|none|n/a|-");

    private final ComponentDirectory directory;

    AffectedReader(ComponentDirectory directory) {
        this.directory = directory;
    }

    /** Ids of the components, in order. */
    SortedSet<String> read(FrontMatter matter, ForeignFile file) {
        var ids = new TreeSet<String>();
        var affected = matter.field("affected");
        if (affected.isPresent()) {
            var field = affected.get();
            for (var i = 0; i < field.values().size(); i++) {
                ids.addAll(
                        idsOf(field.values().get(i).strip(), file, field.lines().get(i)));
            }
        }
        return ids;
    }

    private Collection<String> idsOf(String name, ForeignFile file, int line) {
        var known = directory.configured(name);
        if (known.isPresent()) {
            if (!directory.isNamed(known.get(), name)) {
                file.assume(
                        line,
                        About.COMPONENT,
                        known.get().id(),
                        "“" + name + "” is the system “" + known.get().name() + "” but for case or punctuation");
            }
            return List.of(known.get().id());
        }
        if (name.isEmpty() || NOTHING.matcher(name).matches()) {
            file.assume(line, About.COMPONENT, "no component", "“" + name + "” names none");
            return List.of();
        }
        if (ALL.matcher(name).matches()) {
            file.assume(line, About.COMPONENT, "every system of the configuration", "it says “" + name + "”");
            return directory.all();
        }
        var parts = name.split("\\s*,\\s*", -1);
        var everyPartKnown = List.of(parts).stream()
                .allMatch(part -> directory.configured(part).isPresent());
        if (parts.length > 1 && everyPartKnown) {
            file.assume(line, About.COMPONENT, parts.length + " components", "“" + name + "” lists them on one line");
            return List.of(parts).stream()
                    .flatMap(part -> directory.configured(part).stream())
                    .map(component -> component.id())
                    .toList();
        }
        return List.of(directory.other(name, file, line));
    }
}
