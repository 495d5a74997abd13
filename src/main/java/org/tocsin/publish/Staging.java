package org.tocsin.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.PagePath;

/**
 * The folder a site is written into before anyone sees it.
 *
 * <p>It may hold the output of the build before last: a file that is the same is left alone, one that is gone is removed, and
 * most builds write next to nothing. Writing is safe from several threads.
 */
final class Staging {
    private final Path root;
    private final Map<String, Long> found = new HashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    /** Takes stock of a folder, which may be absent; links in it are removed, so that no write can follow one. */
    Staging(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root);
        Files.walkFileTree(root, new Stock());
    }

    void write(PagePath path, byte[] content) throws IOException {
        if (!written.add(path.value())) {
            throw new IllegalStateException("two files for " + path);
        }
        Path file = root.resolve(path.value());
        Long size = found.get(path.value());
        if (size == null) {
            create(path, file, content);
        } else if (size != content.length || !Arrays.equals(Files.readAllBytes(file), content)) {
            overwrite(file, content);
        }
    }

    /** Removes what was found and not written, so that the folder holds this build and nothing else. */
    void sweep() throws IOException {
        for (String path : found.keySet()) {
            if (!written.contains(path)) {
                remove(path);
            }
        }
    }

    private void create(PagePath path, Path file, byte[] content) throws IOException {
        try {
            makeFolder(folderOf(file));
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            clearTheWay(path.value());
            makeFolder(folderOf(file));
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /** Removes old files where a folder of the same name is needed now, or the other way round. */
    private synchronized void clearTheWay(String path) throws IOException {
        for (String old : found.keySet()) {
            if (path.startsWith(old + "/") || old.startsWith(path + "/")) {
                remove(old);
            }
        }
    }

    private void remove(String path) throws IOException {
        if (Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(root.resolve(path));
        }
        Path folder = folderOf(root.resolve(path));
        while (!folder.equals(root) && Files.isDirectory(folder) && isEmpty(folder)) {
            Files.delete(folder);
            folders.remove(folder);
            folder = folderOf(folder);
        }
    }

    private Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? root : folder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** In place: giving a file's space back and taking it again costs several times as much. */
    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.truncate(content.length);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private final class Stock extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), attributes.size());
            } else {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            if (!folder.equals(root) && isEmpty(folder)) {
                Files.delete(folder);
                folders.remove(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
