package org.tocsin.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The style sheets, scripts and pictures that stand at {@code assets/} in a site.
 *
 * <p>A style sheet or a script is found under a name that carries the hash of its bytes, {@code assets/status.3f9a1c2b04.css}, so
 * that browsers may keep it for ever and a new one is loaded at once. Everything else keeps its name.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final int HASH_BYTES = 5;

    private final List<SiteFile> files;
    private final Map<String, PagePath> paths;

    private Assets(List<SiteFile> files, Map<String, PagePath> paths) {
        this.files = List.copyOf(files);
        this.paths = Map.copyOf(paths);
    }

    /** No assets at all. */
    public static Assets none() {
        return new Assets(List.of(), Map.of());
    }

    /**
     * Assets by their names; those of style sheets and scripts are read at once.
     *
     * @param byName what stands at {@code assets/}, such as {@code status.css}
     */
    public static Assets of(SortedMap<String, Supplier<byte[]>> byName) {
        List<SiteFile> files = new ArrayList<>();
        Map<String, PagePath> paths = new TreeMap<>();
        byName.forEach((name, bytes) -> {
            SiteFile file = name.endsWith(".css") || name.endsWith(".js")
                    ? hashed(name, bytes.get())
                    : SiteFile.copied(new PagePath(FOLDER + name), bytes);
            files.add(file);
            paths.put(name, file.path());
        });
        return new Assets(files, paths);
    }

    /** Every asset, in the order of names. */
    public List<SiteFile> files() {
        return files;
    }

    /** Where those stand whose names change with their bytes. */
    public List<PagePath> unchanging() {
        return files.stream()
                .map(SiteFile::path)
                .filter(path -> !paths.containsKey(path.value().substring(FOLDER.length())))
                .toList();
    }

    /** Where an asset stands; one that is not there would have its plain name. */
    public PagePath path(String name) {
        PagePath path = paths.get(name);
        return path == null ? new PagePath(FOLDER + name) : path;
    }

    /** Whether there is one of that name. */
    public boolean has(String name) {
        return paths.containsKey(name);
    }

    private static SiteFile hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String path = FOLDER + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        return SiteFile.copied(new PagePath(path), () -> bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
