package org.tocsin.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of many small files, by key, in one file on disk; what one build found or kept is what the next will find.
 *
 * <p>The file holds the bytes one after the other, then an index, then where the index begins. It is replaced as a whole, so
 * builds at the same time may share it. One that is damaged is as if it were absent, and so is a part that is. Safe from
 * several threads.
 */
public final class KeptFiles implements AutoCloseable {
    private static final long MARK = 0x544f4353494e0001L;
    private static final int INDEX_ENTRY = 32;
    private static final int FOOTER = 24;

    private final Path file;
    private final @Nullable FileChannel old;
    private final Map<Key, Place> known;
    private final Set<Key> found = ConcurrentHashMap.newKeySet();
    private final Map<Key, Place> kept = new ConcurrentHashMap<>();
    private final AtomicLong end = new AtomicLong();
    private @Nullable Path newFile;
    private @Nullable FileChannel added;

    /** Where the bytes of one key stand. */
    private record Place(long offset, int length, int checksum) {}

    private KeptFiles(Path file, @Nullable FileChannel old, Map<Key, Place> known) {
        this.file = file;
        this.old = old;
        this.known = known;
    }

    /** Opens what an earlier build kept in a file, which may be absent. */
    public static KeptFiles open(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            return new KeptFiles(file, channel, index(channel));
        } catch (IOException e) {
            return new KeptFiles(file, null, Map.of());
        }
    }

    private static Map<Key, Place> index(FileChannel channel) throws IOException {
        long size = channel.size();
        byte[] end = size < FOOTER ? null : read(channel, size - FOOTER, FOOTER);
        if (end == null) {
            return Map.of();
        }
        ByteBuffer footer = ByteBuffer.wrap(end);
        long begins = footer.getLong();
        int count = footer.getInt();
        int checksum = footer.getInt();
        long mark = footer.getLong();
        if (mark != MARK || begins < 0 || count < 0 || begins + (long) count * INDEX_ENTRY != size - FOOTER) {
            return Map.of();
        }
        byte[] entries = read(channel, begins, count * INDEX_ENTRY);
        if (entries == null || checksum(entries) != checksum) {
            return Map.of();
        }
        ByteBuffer index = ByteBuffer.wrap(entries);
        Map<Key, Place> places = new ConcurrentHashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            places.put(
                    new Key(index.getLong(), index.getLong()),
                    new Place(index.getLong(), index.getInt(), index.getInt()));
        }
        return places;
    }

    /** The bytes of a key; null where none are kept. */
    public byte @Nullable [] find(Key key) {
        Place place = known.get(key);
        if (place == null || old == null) {
            return null;
        }
        try {
            byte[] bytes = read(old, place.offset(), place.length());
            if (bytes == null || checksum(bytes) != place.checksum()) {
                return null;
            }
            found.add(key);
            return bytes;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps the bytes of a key for the next build; where that cannot be, it costs time and nothing else. */
    public void keep(Key key, byte[] bytes) {
        try {
            FileChannel channel = added();
            long offset = end.getAndAdd(bytes.length);
            write(channel, bytes, offset);
            kept.put(key, new Place(offset, bytes.length, checksum(bytes)));
        } catch (IOException e) {
            return;
        }
    }

    /** Makes what was found and kept what the next build will find; without effect when nothing new was kept. */
    public void save() {
        Path written = newFile;
        FileChannel channel = added;
        if (written == null || channel == null || kept.isEmpty()) {
            return;
        }
        try {
            for (Key key : found) {
                copy(key, channel);
            }
            write(channel, indexAndFooter(end.get()), end.get());
            channel.close();
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            newFile = null;
        } catch (IOException e) {
            return;
        }
    }

    private void copy(Key key, FileChannel channel) throws IOException {
        Place place = known.get(key);
        if (place == null || old == null || kept.containsKey(key)) {
            return;
        }
        long offset = end.getAndAdd(place.length());
        channel.position(offset);
        long left = place.length();
        while (left > 0) {
            long copied = old.transferTo(place.offset() + place.length() - left, left, channel);
            if (copied <= 0) {
                return;
            }
            left -= copied;
        }
        kept.put(key, new Place(offset, place.length(), place.checksum()));
    }

    private byte[] indexAndFooter(long begins) {
        byte[] bytes = new byte[kept.size() * INDEX_ENTRY + FOOTER];
        ByteBuffer room = ByteBuffer.wrap(bytes);
        kept.forEach((key, place) -> room.putLong(key.checksums())
                .putLong(key.length())
                .putLong(place.offset())
                .putInt(place.length())
                .putInt(place.checksum()));
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, room.position());
        room.putLong(begins)
                .putInt(kept.size())
                .putInt((int) checksum.getValue())
                .putLong(MARK);
        return bytes;
    }

    private synchronized FileChannel added() throws IOException {
        FileChannel channel = added;
        if (channel == null) {
            Path folder = file.toAbsolutePath().getParent();
            Path written = Files.createTempFile(Files.createDirectories(folder), "files", ".new");
            newFile = written;
            channel = FileChannel.open(written, StandardOpenOption.WRITE);
            added = channel;
        }
        return channel;
    }

    private static byte @Nullable [] read(FileChannel channel, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer room = ByteBuffer.wrap(bytes);
        while (room.hasRemaining()) {
            if (channel.read(room, offset + room.position()) < 0) {
                return null;
            }
        }
        return bytes;
    }

    private static void write(FileChannel channel, byte[] bytes, long offset) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, offset + left.position());
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length);
        return (int) checksum.getValue();
    }

    /** Forgets what was kept and not saved. */
    @Override
    public void close() {
        try {
            if (old != null) {
                old.close();
            }
            if (added != null) {
                added.close();
            }
            if (newFile != null) {
                Files.deleteIfExists(newFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
        }
    }
}
