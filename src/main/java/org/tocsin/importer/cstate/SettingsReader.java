package org.tocsin.importer.cstate;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.Words;

/** Reads the settings of our sites out of a configuration. */
final class SettingsReader {
    /** What cState shows where the configuration has no description. */
    private static final String CSTATES_DESCRIPTION = "We continuously monitor the status of our services"
            + " and if there are any interruptions, a note will be posted here.";

    private static final Pattern WEB_ADDRESS = Pattern.compile("(https?)://([^/\\s?#]+)(/[^\\s?#]*)?");

    private SettingsReader() {}

    static ImportedSettings read(CstateConfig config, ZoneId zone, ForeignFile file) {
        file.assume(
                1,
                About.SETTINGS,
                "zone " + zone.getId() + " for both sites",
                "cState has no setting for it; the desk's organisation is the site's title likewise");
        config.customTabs()
                .forEach(tab -> file.assume(
                        1, About.SETTINGS, "the tab “" + tab + "” is left out", "our settings have no place for it"));
        return new ImportedSettings(
                name(config, file), url(config, file), language(config, file), zone, description(config, file));
    }

    private static String name(CstateConfig config, ForeignFile file) {
        var name = Words.line(config.title());
        if (name.isEmpty()) {
            file.assume(1, About.SETTINGS, "name: Status", "the configuration has no title");
            return "Status";
        }
        return name;
    }

    private static String url(CstateConfig config, ForeignFile file) {
        var address = WEB_ADDRESS.matcher(config.baseUrl());
        if (!address.matches()) {
            var placeholder = "https://status.example/";
            file.assume(
                    1,
                    About.SETTINGS,
                    "url: " + placeholder + ", to be replaced",
                    "baseURL is “" + config.baseUrl() + "”, which is no address of the web");
            return placeholder;
        }
        var path = address.group(3) == null ? "/" : address.group(3);
        var url = "https://" + address.group(2) + path + (path.endsWith("/") ? "" : "/");
        if (address.group(1).equals("http")) {
            file.assume(1, About.SETTINGS, "url: " + url, "baseURL is “" + config.baseUrl() + "”, and ours are https");
        }
        return url;
    }

    private static String language(CstateConfig config, ForeignFile file) {
        var tag = Locale.forLanguageTag(config.language().replace('_', '-')).toLanguageTag();
        if (config.language().isEmpty() || tag.equals("und")) {
            file.assume(1, About.SETTINGS, "language: en", "the configuration names none, and en is cState's default");
            return "en";
        }
        return tag;
    }

    private static String description(CstateConfig config, ForeignFile file) {
        var description = Words.line(config.description());
        if (description.isEmpty()) {
            file.assume(1, About.SETTINGS, "cState's own description", "the configuration has none");
            return CSTATES_DESCRIPTION;
        }
        if (!description.equals(config.description().strip())) {
            file.assume(
                    1,
                    About.SETTINGS,
                    "the description on one line",
                    "it has line breaks or links; ours is plain text");
        }
        return description;
    }
}
