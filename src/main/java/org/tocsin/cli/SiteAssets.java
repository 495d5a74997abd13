package org.tocsin.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Brand;
import org.tocsin.site.Assets;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.desk.offline.OfflineCopy;
import org.tocsin.site.status.BrandStyle;
import org.tocsin.source.SourceTree;

/**
 * The style sheets, scripts and pictures of a site: the repository's own, and Tocsin's where it has none of that name.
 *
 * <p>Each site's own style sheet begins with the colours and the type that both share.
 */
final class SiteAssets {
    private static final String TOKENS = "templates/shared/tokens.css";
    private static final Map<String, List<String>> OURS = Map.of(
            "status", List.of("icon.svg", "offline.js", "status.css", "status.js"),
            "desk",
                    List.of(
                            "checklists.js",
                            "compare.js",
                            "filter.js",
                            "icon.svg",
                            "icon-192.png",
                            "icon-512.png",
                            "desk.css",
                            "desk.js",
                            "minisearch.LICENSE.txt",
                            "minisearch.js",
                            "offline.js",
                            "search-engine.js",
                            "search-worker.js",
                            "search.js",
                            "sw.js"));

    /** What runs a drill, on the desk as in a pack. */
    private static final List<String> RUNNER = List.of("runner.css", "runner.js");

    /** Pictures made of our own icon, which say nothing of another. */
    private static final List<String> OF_THE_ICON =
            List.of("icon-32.png", "icon-180.png", "icon-192.png", "icon-512.png");

    private SiteAssets() {}

    /**
     * The status site's.
     *
     * @param brand null for our own colour
     */
    static Assets ofStatus(SourceTree tree, @Nullable Brand brand) {
        SortedMap<String, Supplier<byte[]>> assets = byName(tree, "status");
        if (!tree.has("site/status/assets/icon.svg")) {
            for (String name : OF_THE_ICON) {
                assets.putIfAbsent(name, () -> ours("tocsin/site/status/assets/" + name));
            }
        }
        withTokens(tree, "status.css", assets, BrandStyle.css(brand));
        return Assets.of(assets);
    }

    /** The desk's, sorted by path. */
    static List<SiteFile> ofDesk(SourceTree tree) {
        SortedMap<String, Supplier<byte[]>> assets = byName(tree, "desk");
        withTokens(tree, "desk.css", assets, "");
        RUNNER.forEach(name -> assets.put(name, () -> either(tree, "templates/drills/" + name)));
        return assets.entrySet().stream()
                .map(asset -> SiteFile.copied(deskPath(asset.getKey()), asset.getValue()))
                .toList();
    }

    /** A service worker keeps what stands beside and below it, and so it stands at the top. */
    private static PagePath deskPath(String name) {
        return name.equals(OfflineCopy.WORKER.value()) ? OfflineCopy.WORKER : new PagePath("assets/" + name);
    }

    private static SortedMap<String, Supplier<byte[]>> byName(SourceTree tree, String site) {
        String folder = "site/" + site + "/assets/";
        TreeMap<String, Supplier<byte[]>> assets = new TreeMap<>();
        for (String name : OURS.getOrDefault(site, List.of())) {
            assets.put(name, () -> ours("tocsin/" + folder + name));
        }
        for (String path : tree.paths()) {
            if (path.startsWith(folder)) {
                assets.put(path.substring(folder.length()), () -> own(tree, path, "tocsin/" + path));
            }
        }
        return assets;
    }

    private static void withTokens(
            SourceTree tree, String name, SortedMap<String, Supplier<byte[]>> assets, String end) {
        assets.computeIfPresent(name, (unused, sheet) -> () -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(either(tree, TOKENS));
            all.writeBytes(sheet.get());
            all.writeBytes(end.getBytes(StandardCharsets.UTF_8));
            return all.toByteArray();
        });
    }

    /** The repository's file, or ours where it has none at that path. */
    private static byte[] either(SourceTree tree, String path) {
        return tree.has(path) ? own(tree, path, "tocsin/" + path) : ours("tocsin/" + path);
    }

    /** The repository's file as it is; where it is a copy of ours, as ours. */
    private static byte[] own(SourceTree tree, String path, String resource) {
        byte[] bytes = tree.bytes(path);
        return Squeezed.suits(path) && Arrays.equals(bytes, packaged(resource)) ? Squeezed.of(bytes) : bytes;
    }

    private static byte[] ours(String resource) {
        byte[] bytes = packaged(resource);
        if (bytes == null) {
            throw new IllegalStateException("the program was packaged without " + resource);
        }
        return Squeezed.suits(resource) ? Squeezed.of(bytes) : bytes;
    }

    private static byte @Nullable [] packaged(String resource) {
        try (InputStream in = SiteAssets.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }
}
