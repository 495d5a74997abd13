package org.tocsin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tocsin.site.Assets;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.source.SourceTree;

/** The style sheets and pictures of a site: the repository's own, and Tocsin's where it has none of that name. */
final class SiteAssets {
    private static final Map<String, List<String>> OURS = Map.of(
            "status", List.of("icon.svg", "status.css", "status.js"),
            "desk", List.of("icon.svg", "desk.css"));

    private SiteAssets() {}

    /** The status site's. */
    static Assets ofStatus(SourceTree tree) {
        return Assets.of(byName(tree, "status"));
    }

    /** The desk's, sorted by path. */
    static List<SiteFile> ofDesk(SourceTree tree) {
        return byName(tree, "desk").entrySet().stream()
                .map(asset -> SiteFile.copied(new PagePath("assets/" + asset.getKey()), asset.getValue()))
                .toList();
    }

    private static SortedMap<String, Supplier<byte[]>> byName(SourceTree tree, String site) {
        String folder = "site/" + site + "/assets/";
        TreeMap<String, Supplier<byte[]>> assets = new TreeMap<>();
        for (String name : OURS.getOrDefault(site, List.of())) {
            assets.put(name, () -> ours("tocsin/" + folder + name));
        }
        for (String path : tree.paths()) {
            if (path.startsWith(folder)) {
                assets.put(path.substring(folder.length()), () -> tree.bytes(path));
            }
        }
        return assets;
    }

    private static byte[] ours(String resource) {
        try (InputStream in = SiteAssets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }
}
