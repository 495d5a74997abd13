package org.tocsin.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tocsin.site.PagePath;

/**
 * A folder of files as one zip, written whole or not at all.
 *
 * <p>Files come from several threads in no order; they wait in a file beside the zip, so that memory holds one at a time, and go
 * into it sorted by path, all with the same time. So the same files give the same bytes.
 */
public final class BundleFile implements AutoCloseable {
    /** The comment of the zip, which tells that it may be replaced. */
    private static final String MARK = "Made by Tocsin, which replaces it when the bundle is made again.";

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    private final Path target;
    private final String folder;
    private final LocalDateTime time;
    private final Path waiting;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();
    private final Map<PagePath, Place> places = new ConcurrentSkipListMap<>();

    /** Where a file waits. */
    private record Place(long offset, int length) {}

    private BundleFile(Path target, String folder, LocalDateTime time, Path waiting, FileChannel channel) {
        this.target = target;
        this.folder = folder;
        this.time = time;
        this.waiting = waiting;
        this.channel = channel;
    }

    /**
     * Refuses a file that a bundle must not become.
     *
     * @throws OutputRefused when it is something else than a bundle, or lies within a site that Tocsin built
     */
    public static void reject(Path file) {
        Path target = file.toAbsolutePath().normalize();
        for (Path above = target.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(SiteFolder.MARKER.value()))) {
                throw new OutputRefused(above + " is a site that people read, and the next build would remove the"
                        + " bundle from it; choose another --out");
            }
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isBundle(target)) {
            throw new OutputRefused(target + " is no bundle that Tocsin made, and it would be lost; choose another"
                    + " --out, or move it away");
        }
    }

    private static boolean isBundle(Path file) {
        byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(mark.length);
            if (channel.size() >= mark.length) {
                channel.read(last, channel.size() - mark.length);
            }
            return ByteBuffer.wrap(mark).equals(last.flip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes ready to write a bundle.
     *
     * @param folder the one folder that everything stands in, once unpacked
     * @param instant the time of each file, in UTC
     * @throws OutputRefused as {@link #reject}
     */
    public static BundleFile open(Path file, String folder, Instant instant) {
        reject(file);
        Path target = file.toAbsolutePath().normalize();
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        LocalDateTime told = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
        try {
            Path parent = target.getParent();
            if (parent == null) {
                throw new OutputRefused(target + " is no file; choose another --out");
            }
            Files.createDirectories(parent);
            Path waiting = Files.createTempFile(parent, "." + target.getFileName(), ".files");
            FileChannel channel = FileChannel.open(waiting, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new BundleFile(target, folder, told, waiting, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    /** Adds a file; safe from several threads. */
    public void write(PagePath path, byte[] content) {
        Place place = new Place(end.getAndAdd(content.length), content.length);
        if (places.putIfAbsent(path, place) != null) {
            throw new IllegalStateException("two files for " + path);
        }
        try {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left, place.offset() + left.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    /**
     * Puts the zip in its place.
     *
     * @return its size in bytes
     */
    public long publish() {
        try {
            // Not as a temporary file, which its owner alone could read.
            Path made = waiting.resolveSibling(waiting.getFileName() + ".zip");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16);
                        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                    zip.setComment(MARK);
                    for (Map.Entry<PagePath, Place> file : places.entrySet()) {
                        ZipEntry entry =
                                new ZipEntry(folder + "/" + file.getKey().value());
                        entry.setTimeLocal(time);
                        zip.putNextEntry(entry);
                        zip.write(bytes(file.getValue()));
                        zip.closeEntry();
                    }
                }
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
            return Files.size(target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    private byte[] bytes(Place place) throws IOException {
        byte[] bytes = new byte[place.length()];
        ByteBuffer room = ByteBuffer.wrap(bytes);
        while (room.hasRemaining()) {
            if (channel.read(room, place.offset() + room.position()) < 0) {
                throw new IOException("the files that waited beside it were cut short");
            }
        }
        return bytes;
    }

    /** Leaves nothing beside the zip. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + waiting + ": " + e.getMessage(), e);
        }
    }
}
