package org.tocsin.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps two builds from one output folder; the operating system frees it when a process dies. */
final class BuildLock implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until no other build holds the lock.
     *
     * @throws OutputRefused when one still holds it after that time
     */
    static BuildLock take(Path file, Duration patience, Path target) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        while (tried(channel) == null) {
            if (System.nanoTime() >= deadline) {
                channel.close();
                throw new OutputRefused(
                        "another build is writing " + target + "; wait for it to end, or choose another --out");
            }
            pause();
        }
        return new BuildLock(channel);
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputRefused("interrupted while waiting for another build");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
