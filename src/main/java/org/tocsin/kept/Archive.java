package org.tocsin.kept;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32C;

/**
 * Many files that are kept and found as a whole, in one file on disk.
 *
 * <p>The file holds a checksum of all that follows, what the files were made of, a note, and the files by their names. It appears
 * whole, so builds at the same time may share it.
 *
 * @param note whatever who made it wants to know again
 * @param files in the order of their names
 */
public record Archive(String note, List<Entry> files) {
    private static final int CHECKSUM = Integer.BYTES;

    public Archive {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param content its bytes, within those of the archive
     */
    public record Entry(String name, ByteBuffer content) {
        /** A copy of its bytes. */
        public byte[] bytes() {
            byte[] bytes = new byte[content.remaining()];
            content.duplicate().get(bytes);
            return bytes;
        }
    }

    /**
     * What is kept in a file on disk.
     *
     * @param madeOf what the files must have been made of
     * @return empty where it is absent, damaged, or made of something else
     */
    public static Optional<Archive> read(Path file, String madeOf) {
        try {
            byte[] all = Files.readAllBytes(file);
            ByteBuffer bytes = ByteBuffer.wrap(all);
            if (bytes.getInt() != checksum(all) || !text(bytes).equals(madeOf)) {
                return Optional.empty();
            }
            String note = text(bytes);
            List<Entry> files = new ArrayList<>();
            while (bytes.hasRemaining()) {
                String name = text(bytes);
                int length = bytes.getInt();
                files.add(new Entry(name, bytes.slice(bytes.position(), length)));
                bytes.position(bytes.position() + length);
            }
            return Optional.of(new Archive(note, files));
        } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps files; where that cannot be, it costs time and nothing else. */
    public static void write(Path file, String madeOf, String note, SortedMap<String, byte[]> files) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path written = Files.createTempFile(Files.createDirectories(folder), "archive", ".new");
            try {
                Files.write(written, packed(madeOf, note, files));
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            return;
        }
    }

    private static byte[] packed(String madeOf, String note, SortedMap<String, byte[]> files) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(utf8(madeOf));
        parts.add(utf8(note));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            parts.add(utf8(file.getKey()));
            parts.add(file.getValue());
        }
        int size = CHECKSUM
                + parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(size).position(CHECKSUM);
        parts.forEach(part -> bytes.putInt(part.length).put(part));
        return bytes.putInt(0, checksum(bytes.array())).array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] encoded = new byte[length];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    private static int checksum(byte[] all) {
        CRC32C checksum = new CRC32C();
        checksum.update(all, CHECKSUM, all.length - CHECKSUM);
        return (int) checksum.getValue();
    }
}
