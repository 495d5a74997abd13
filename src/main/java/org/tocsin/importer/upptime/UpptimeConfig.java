package org.tocsin.importer.upptime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.Unreadable;
import org.tocsin.record.yaml.YamlMapping;

/**
 * {@code .upptimerc.yml}.
 *
 * @param name of the page, empty when it has none
 * @param introduction Markdown, empty when there is none
 * @param cname of the page's own domain, empty when it has none
 * @param baseUrl path below GitHub's domain, empty when it has none
 */
record UpptimeConfig(
        String owner, String repo, String name, String introduction, String cname, String baseUrl, List<Site> sites) {
    private static final Set<String> KEPT = Set.of("owner", "repo", "sites", "status-website");
    private static final Set<String> KEPT_OF_WEBSITE = Set.of("name", "introMessage", "introTitle", "cname", "baseUrl");
    private static final Set<String> KEPT_OF_SITE = Set.of("name", "url", "slug");

    /**
     * A site that is watched.
     *
     * @param url as written, with names of secrets in it where it has some
     * @param slug empty when it follows from the name
     */
    record Site(String name, String url, String slug, int line) {}

    UpptimeConfig {
        sites = List.copyOf(sites);
    }

    /** Reads the file, and lists by name what it says more. */
    static UpptimeConfig read(String text, ForeignFile file) throws Unreadable {
        var root = YamlText.read(file.path(), text);
        var website = YamlText.part(root, "status-website");
        listOthers(root, KEPT, "", file);
        listOthers(website, KEPT_OF_WEBSITE, "status-website.", file);
        var sites = new ArrayList<Site>();
        for (var item : YamlText.list(root, "sites")) {
            if (!(item instanceof YamlMapping site)) {
                throw new Unreadable(item.line(), item.column(), "a site should have `name` and `url`");
            }
            var name = YamlText.of(site, "name");
            if (name.isEmpty()) {
                throw new Unreadable(site.line(), site.column(), "a site has no `name`");
            }
            listOthers(site, KEPT_OF_SITE, "sites.", file);
            sites.add(new Site(name, YamlText.of(site, "url"), YamlText.of(site, "slug"), site.line()));
        }
        var title = YamlText.of(website, "introTitle");
        var message = YamlText.of(website, "introMessage");
        return new UpptimeConfig(
                YamlText.of(root, "owner"),
                YamlText.of(root, "repo"),
                YamlText.of(website, "name"),
                message.isEmpty() ? title : message,
                YamlText.of(website, "cname"),
                YamlText.of(website, "baseUrl"),
                sites);
    }

    /** By name only: values can be tokens. */
    private static void listOthers(YamlMapping mapping, Set<String> kept, String before, ForeignFile file) {
        for (var entry : mapping.entries()) {
            if (!kept.contains(entry.key().text())) {
                file.assume(
                        entry.key().line(),
                        About.FIELD,
                        "“" + before + Quoted.shortened(entry.key().text()) + "” is left out",
                        "our settings have no such field");
            }
        }
    }
}
