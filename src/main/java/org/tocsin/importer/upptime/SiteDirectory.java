package org.tocsin.importer.upptime;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.tocsin.importer.VisibleText;
import org.tocsin.importer.Words;

/** Every site that is watched, as a component, by the slug that labels and files name it by. */
final class SiteDirectory {
    private static final String GROUP = "Sites";
    private static final String GROUP_OF_FORMER = "No longer watched";
    private static final int LONGEST_ID = 70;

    private final FreeNames ids = new FreeNames();
    private final Map<String, ImportedComponent> bySlug = new LinkedHashMap<>();
    private final Map<String, ImportedComponent> former = new LinkedHashMap<>();

    /**
     * Takes in the sites of the configuration.
     *
     * @param slugs of sites by their names, as {@code history/summary.json} has them
     * @param since the first day of each, by slug
     */
    SiteDirectory(
            List<UpptimeConfig.Site> sites, Map<String, String> slugs, Map<String, LocalDate> since, ForeignFile file)
            throws Unreadable {
        for (var site : sites) {
            var slug = !site.slug().isEmpty() ? site.slug() : slugs.getOrDefault(site.name(), slug(site.name()));
            var name = Words.line(VisibleText.of(site.name()));
            var component = new ImportedComponent(
                    ids.take(id(slug, name)), name, "", link(site, file), first(slug, since), false, null);
            if (bySlug.putIfAbsent(slug, component) != null) {
                throw new Unreadable(site.line(), "two sites have the slug " + Quoted.shortened(slug));
            }
        }
    }

    private static @Nullable LocalDate first(String slug, Map<String, LocalDate> since) {
        return since.get(slug);
    }

    /** What Upptime makes of a name: words apart at capitals, in small letters, joined by hyphens. */
    static String slug(String name) {
        var apart = name.replaceAll("([\\p{Lu}\\d]+)([\\p{Lu}][\\p{Ll}\\d]+)", "$1 $2")
                .replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1 $2");
        return Slug.of(apart, LONGEST_ID);
    }

    private static String id(String slug, String name) {
        var id = Slug.of(slug, LONGEST_ID);
        return !id.isEmpty() ? id : "site-" + Integer.toHexString(name.hashCode());
    }

    /** Its address, if it is one that may be shown: without secrets, names of secrets or passwords. */
    private static String link(UpptimeConfig.Site site, ForeignFile file) {
        try {
            var uri = new URI(site.url());
            if (uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && !site.url().contains("$")) {
                return Words.link(site.url());
            }
        } catch (URISyntaxException e) {
            // listed below
        }
        file.assume(
                site.line(),
                About.COMPONENT,
                "no link for " + Quoted.shortened(site.name()),
                "its url is none of the web, or holds a secret, a password or a question");
        return "";
    }

    /** The component a label names. */
    Optional<String> labelled(String label) {
        return Optional.ofNullable(bySlug.get(label)).map(ImportedComponent::id);
    }

    /** The component with a name, as titles of issues have it. */
    Optional<String> named(String name) {
        return bySlug.values().stream()
                .filter(component -> component.name().equalsIgnoreCase(name.strip()))
                .map(ImportedComponent::id)
                .findFirst();
    }

    /** A component for a site that the configuration has no more. */
    String former(String name, ForeignFile file, int line) {
        var known = former.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known.id();
        }
        var shown = Words.line(VisibleText.of(name));
        var id = ids.take(id(slug(name), shown));
        former.put(name.toLowerCase(Locale.ROOT), new ImportedComponent(id, shown.isEmpty() ? id : shown, "", ""));
        file.assume(
                line,
                About.COMPONENT,
                "the component " + id + " is added to “" + GROUP_OF_FORMER + "”",
                "the configuration has no site “" + Quoted.shortened(name) + "”");
        return id;
    }

    /** Slugs of the sites of the configuration. */
    Collection<String> slugs() {
        return List.copyOf(bySlug.keySet());
    }

    List<ImportedGroup> groups() {
        var groups = new ArrayList<ImportedGroup>();
        if (!bySlug.isEmpty()) {
            groups.add(new ImportedGroup("sites", GROUP, "", List.copyOf(bySlug.values()), false, null));
        }
        if (!former.isEmpty()) {
            groups.add(new ImportedGroup(
                    Slug.of(GROUP_OF_FORMER, LONGEST_ID), GROUP_OF_FORMER, "", List.copyOf(former.values())));
        }
        return groups;
    }
}
