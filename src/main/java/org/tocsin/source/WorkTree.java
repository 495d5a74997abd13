package org.tocsin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The files as they lie on disk now, committed or not. */
public final class WorkTree implements SourceTree {
    private final Path root;
    /** How many characters come before a file's path in the repository; cutting them off is far cheaper than {@code relativize}. */
    private final int prefix;

    private final TreeMap<String, Long> sizes = new TreeMap<>();
    private final List<String> links = new ArrayList<>();

    private WorkTree(Path root) {
        this.root = root;
        this.prefix = root.resolve("x").toString().length() - 1;
    }

    /**
     * Lists the files of a repository's work tree; their content is read when asked for.
     *
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public static WorkTree at(Path root) {
        WorkTree tree = new WorkTree(root.toAbsolutePath().normalize());
        for (String folder : SourceFolders.NAMES) {
            Path start = tree.root.resolve(folder);
            if (Files.exists(start, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                tree.walk(start);
            }
        }
        SourceFolders.CODE_OWNERS.forEach(tree::add);
        tree.links.sort(null);
        return tree;
    }

    private void add(String file) {
        Path path = root.resolve(file);
        try {
            if (Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                sizes.put(file, Files.size(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void walk(Path start) {
        try {
            Files.walkFileTree(start, new Lister());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + name(start) + ": " + e.getMessage(), e);
        }
    }

    private String name(Path file) {
        return file.toString().substring(prefix).replace('\\', '/');
    }

    @Override
    public List<String> paths() {
        return List.copyOf(sizes.keySet());
    }

    @Override
    public List<String> links() {
        return List.copyOf(links);
    }

    @Override
    public boolean has(String path) {
        return sizes.containsKey(path);
    }

    @Override
    public long size(String path) {
        Long size = sizes.get(path);
        if (size == null) {
            throw new IllegalArgumentException("no such file in the repository: " + path);
        }
        return size;
    }

    @Override
    public byte[] bytes(String path) {
        if (!has(path)) {
            throw new IllegalArgumentException("no such file in the repository: " + path);
        }
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                links.add(name(file));
            } else if (attributes.isRegularFile() && !hidden(file)) {
                sizes.put(name(file), attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
