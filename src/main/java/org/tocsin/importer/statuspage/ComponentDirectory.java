package org.tocsin.importer.statuspage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportedComponent;
import org.tocsin.importer.ImportedGroup;
import org.tocsin.importer.Slug;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.Words;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.StatuspageOrigin;

/** Every component: first those of the page, then those that only incidents still name. */
final class ComponentDirectory {
    static final String GROUP_OF_FORMER = "No longer on the page";
    static final String UNGROUPED = "Components";
    private static final int LONGEST_ID = 70;

    private final FreeNames componentIds = new FreeNames();
    private final FreeNames groupIds = new FreeNames();
    /** By their code. */
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Map<String, ImportedComponent> former = new LinkedHashMap<>();

    /**
     * A component or group of the page.
     *
     * @param made null for a group
     */
    private record Entry(
            JsonObject json,
            String code,
            long position,
            @Nullable ImportedComponent made) {}

    /**
     * Reads one component or group of the page.
     *
     * @throws Unreadable when it has no id or no name, or a field is of another type
     */
    void add(JsonObject component, ForeignFile file) throws Unreadable {
        var code = component.textOf("id");
        var name = Words.line(Bodies.line(component.textOf("name")));
        if (name.isEmpty()) {
            throw component.missing("name");
        }
        var position = component.number("position", 0);
        var made = component.yes("group", false) ? null : made(component, code, name, file);
        FieldsLeftOut.ofComponent(component, file);
        if (entries.putIfAbsent(code, new Entry(component, code, position, made)) != null) {
            throw new Unreadable(component.line(), component.column(), "another component has its id, " + code);
        }
    }

    private ImportedComponent made(JsonObject component, String code, String name, ForeignFile file) throws Unreadable {
        return new ImportedComponent(
                componentIds.take(slug(name, code)),
                name,
                description(component),
                "",
                since(component, file),
                component.yes("only_show_if_degraded", false),
                origin(component, code, file));
    }

    private static String description(JsonObject component) throws Unreadable {
        return Words.line(Bodies.line(component.text("description").orElse("")));
    }

    private static @Nullable LocalDate since(JsonObject component, ForeignFile file) throws Unreadable {
        var written = component.text("start_date");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written.get());
        } catch (DateTimeException e) {
            file.assume(
                    component.line(),
                    About.TIME_FORM,
                    "no first day",
                    "its start_date “" + Bodies.shortened(written.get()) + "” is no day");
            return null;
        }
    }

    private static StatuspageOrigin.@Nullable Part origin(JsonObject component, String code, ForeignFile file)
            throws Unreadable {
        var id = PublicId.of(code, file, component.line());
        if (id.isEmpty()) {
            return null;
        }
        return new StatuspageOrigin.Part(
                id.get(),
                component.time("created_at").map(at -> at.toInstant()).orElse(null),
                component.time("updated_at").map(at -> at.toInstant()).orElse(null),
                component.yes("showcase", true));
    }

    /** A name nothing of which can stand in an id is told from others by its code. */
    private static String slug(String name, String code) {
        var slug = Slug.of(name, LONGEST_ID);
        return !slug.isEmpty() ? slug : "component-" + Integer.toHexString(code.hashCode());
    }

    /** Codes and states of the components of the page, as the page itself has them. */
    List<JsonObject> components() {
        return entries.values().stream()
                .filter(entry -> entry.made() != null)
                .map(Entry::json)
                .toList();
    }

    /** The id of the component with a code; empty when it is not on the page, or a group. */
    Optional<String> known(String code) {
        var entry = entries.get(code);
        return entry == null || entry.made() == null
                ? Optional.empty()
                : Optional.of(entry.made().id());
    }

    /** The id for a component that an incident names, which becomes one of the former ones when the page has it no more. */
    String idOf(String code, String name, ForeignFile file, int line) {
        var known = known(code);
        if (known.isPresent()) {
            return known.get();
        }
        var before = former.get(code);
        if (before != null) {
            return before.id();
        }
        var shown = Words.line(Bodies.line(name));
        var id = componentIds.take(slug(shown, code));
        former.put(code, new ImportedComponent(id, shown.isEmpty() ? id : shown, "", "", null, false, null));
        file.assume(
                line,
                About.COMPONENT,
                "the component " + id + " is added to “" + GROUP_OF_FORMER + "”",
                "the page has no component " + Bodies.shortened(code) + ", “" + Bodies.shortened(name) + "”");
        return id;
    }

    /** The groups in the order of the page; components that stood alone are together in groups without a heading. */
    List<ImportedGroup> groups(ForeignFile file) throws Unreadable {
        var groups = new ArrayList<ImportedGroup>();
        var alone = new ArrayList<ImportedComponent>();
        for (var entry : sorted(null, file)) {
            if (entry.made() != null) {
                alone.add(entry.made());
                continue;
            }
            var members = sorted(entry.code(), file).stream()
                    .flatMap(member -> Optional.ofNullable(member.made()).stream())
                    .toList();
            var name = Words.line(Bodies.line(entry.json().textOf("name")));
            if (members.isEmpty()) {
                file.assume(
                        entry.json().line(),
                        About.COMPONENT,
                        "the group “" + Bodies.shortened(name) + "” is left out",
                        "it has no components");
                continue;
            }
            addAlone(groups, alone);
            groups.add(new ImportedGroup(
                    groupIds.take(slug(name, entry.code())),
                    name,
                    description(entry.json()),
                    members,
                    true,
                    origin(entry.json(), entry.code(), file)));
        }
        addAlone(groups, alone);
        if (!former.isEmpty()) {
            groups.add(new ImportedGroup(
                    groupIds.take(Slug.of(GROUP_OF_FORMER, LONGEST_ID)),
                    GROUP_OF_FORMER,
                    "",
                    List.copyOf(former.values())));
        }
        return groups;
    }

    private void addAlone(List<ImportedGroup> groups, List<ImportedComponent> alone) {
        if (!alone.isEmpty()) {
            var id = groupIds.take(Slug.of(UNGROUPED, LONGEST_ID));
            groups.add(new ImportedGroup(id, UNGROUPED, "", List.copyOf(alone), false, null));
            alone.clear();
        }
    }

    /** Those of a group, or those outside of groups, in the order shown. */
    private List<Entry> sorted(@Nullable String group, ForeignFile file) throws Unreadable {
        var members = new ArrayList<Entry>();
        for (var entry : entries.values()) {
            var written = entry.json().text("group_id");
            var within = written.filter(id -> {
                var other = entries.get(id);
                return other != null && other.made() == null && entry.made() != null;
            });
            if (group == null && written.isPresent() && within.isEmpty()) {
                file.assume(
                        entry.json().line(),
                        About.COMPONENT,
                        "it stands outside of groups",
                        "its group " + Bodies.shortened(written.get()) + " is not there");
            }
            if (group == null ? within.isEmpty() : within.filter(group::equals).isPresent()) {
                members.add(entry);
            }
        }
        members.sort(Comparator.comparingLong(Entry::position));
        return members;
    }
}
