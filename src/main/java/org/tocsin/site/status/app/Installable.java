package org.tocsin.site.status.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.open.Colour;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Assets;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.app.WebManifest;

/** The web manifest, the service worker and the icon at the address where programs look for one unasked. */
public final class Installable {
    /** What browsers need to know to install the site. */
    public static final PagePath MANIFEST = WebManifest.PATH;

    /** The service worker, which keeps what was last seen. */
    public static final PagePath WORKER = new PagePath("sw.js");

    /** The icon for programs that read no page. */
    public static final PagePath ICON = new PagePath("favicon.ico");

    private static final String SMALL_ICON = "icon-32.png";

    private final StatusSettings settings;
    private final String direction;
    private final Assets assets;

    /**
     * @param direction {@code ltr} or {@code rtl}
     */
    public Installable(StatusSettings settings, String direction, Assets assets) {
        this.settings = settings;
        this.direction = direction;
        this.assets = assets;
    }

    /** Every file, in no order that matters. */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        files.add(manifest().file());
        String worker = worker();
        files.add(SiteFile.copied(WORKER, () -> worker.getBytes(StandardCharsets.UTF_8)));
        assets.files().stream()
                .filter(file -> file.path().equals(assets.path(SMALL_ICON)))
                .forEach(png -> files.add(
                        SiteFile.copied(ICON, () -> IconFile.of(png.content().get()))));
        return files;
    }

    private WebManifest manifest() {
        List<WebManifest.Icon> icons = WebManifest.Icon.USUAL.stream()
                .filter(icon -> assets.has(icon.path()))
                .map(icon -> icon.at(assets.path(icon.path()).value()))
                .toList();
        return new WebManifest(
                settings.name(),
                settings.description(),
                settings.language(),
                direction,
                Colour.LIGHT_PAPER.toString(),
                icons);
    }

    /** Names what the site's pages are made of, and its version: that of the names with hashes in them. */
    private String worker() {
        List<String> names = Stream.of("status.css", "status.js", "icon.svg")
                .map(name -> "\"" + assets.path(name).value() + "\"")
                .toList();
        String script = assets.path("offline.js").value();
        return "self.kept = {version: \"" + Integer.toHexString((names + script).hashCode()) + "\", files: ["
                + String.join(", ", names) + "]};\nimportScripts(\"" + script + "\");\n";
    }
}
