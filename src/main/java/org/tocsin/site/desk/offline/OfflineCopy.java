package org.tocsin.site.desk.offline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.site.Inventory;
import org.tocsin.site.Moment;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.WrittenFile;
import org.tocsin.site.app.WebManifest;

/**
 * What makes the desk one that can be kept: what browsers need to install it, of which files it is made, and how old it is.
 *
 * @param name of the desk
 * @param built the instant the desk is built for
 */
public record OfflineCopy(String name, Moment built) implements Inventory {
    /** The service worker; it stands at the top, for it keeps what is below it. */
    public static final PagePath WORKER = new PagePath("sw.js");

    /** The page that says what is kept. */
    public static final PagePath PAGE = new PagePath("offline/index.html");

    /** Which build this is: small, for it is asked for again and again, and a script, for it is read from a disk too. */
    public static final PagePath BUILD = new PagePath("offline/build.js");

    /** Each file by the hash of its bytes. */
    public static final PagePath MANIFEST = new PagePath("offline/manifest.json");

    /** What is of no use where there is no server. */
    public static final Set<PagePath> SERVED = Set.of(WORKER, MANIFEST, WebManifest.PATH);

    /** The white of the paper, by day. */
    private static final String COLOUR = "#ffffff";

    /** Whatever was in force at earlier times: kept by those who read it. */
    private static final List<String> EARLIER = List.of("as-of/", "history/", "versions/");

    private static final String EARLIER_INDEX = "versions/index.html";

    /** What browsers need to install the desk. */
    public SiteFile webManifest(List<SiteFile> assets) {
        Set<String> there = assets.stream().map(file -> file.path().value()).collect(Collectors.toSet());
        List<WebManifest.Icon> icons = WebManifest.Icon.USUAL.stream()
                .map(icon -> icon.at("assets/" + icon.path()))
                .filter(icon -> there.contains(icon.path()))
                .toList();
        return new WebManifest(name, name, "en", "ltr", COLOUR, icons).file();
    }

    @Override
    public List<SiteFile> files(List<WrittenFile> written) {
        byte[] manifest = manifest(written);
        byte[] build = build(WrittenFile.hash(manifest));
        return List.of(SiteFile.copied(BUILD, () -> build), SiteFile.copied(MANIFEST, () -> manifest));
    }

    /** One line a file; paths hold nothing that JSON escapes, see {@link PagePath}. */
    private static byte[] manifest(List<WrittenFile> written) {
        return written.stream()
                .filter(OfflineCopy::isKept)
                .map(file -> "\"" + file.path() + "\": [\"" + file.hash() + "\", " + file.size() + "]")
                .collect(Collectors.joining(",\n", "{\"files\": {\n", "\n}}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isKept(WrittenFile file) {
        String path = file.path().value();
        return !file.path().equals(WORKER)
                && (path.equals(EARLIER_INDEX) || EARLIER.stream().noneMatch(path::startsWith));
    }

    private byte[] build(String id) {
        return ("self.deskBuild = {\"build\": \"" + id + "\", \"built\": \"" + built.machine() + "\", \"text\": \""
                        + built.text() + "\"};\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
