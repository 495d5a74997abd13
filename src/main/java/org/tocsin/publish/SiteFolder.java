package org.tocsin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.tocsin.site.PagePath;

/**
 * The output folder of one site, replaced as a whole or not at all.
 *
 * <p>Open it, write every file, then {@link #publish}. Until then readers see the last output; they still do after a failure,
 * a kill, or a close without publishing. Beside a folder {@code status} stands {@code .status.tocsin} with the lock and with
 * the output before, which the next build turns into its own by writing only what differs.
 */
public final class SiteFolder implements AutoCloseable {
    /** In every folder that Tocsin made, always with the same text. */
    static final PagePath MARKER = new PagePath(".tocsin-made-this");

    private static final String MARKER_TEXT =
            "Tocsin replaces this folder as a whole at each build. Keep nothing here.\n";

    private final Path target;
    private final BuildLock lock;
    private final Swap swap;
    private final Staging staging;

    private SiteFolder(Path target, BuildLock lock, Swap swap, Staging staging) {
        this.target = target;
        this.lock = lock;
        this.swap = swap;
        this.staging = staging;
    }

    /**
     * Makes ready to write a site.
     *
     * @param folder the site's folder; absent, empty, or made by Tocsin
     * @param patience how long to wait for another build of the same folder
     * @throws OutputRefused when the folder holds what Tocsin did not make, or another build does not end in time
     */
    public static SiteFolder open(Path folder, Duration patience) {
        Path target = folder.toAbsolutePath().normalize();
        Path workshop = workshop(target);
        try {
            rejectForeign(target);
            Files.createDirectories(workshop);
            BuildLock lock = BuildLock.take(workshop.resolve("lock"), patience, target);
            try {
                Swap swap = new Swap(target, workshop.resolve("next"), workshop.resolve("last"));
                swap.mend();
                rejectForeign(target);
                return new SiteFolder(target, lock, swap, new Staging(swap.next()));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + target + ": " + reason(e), e);
        }
    }

    /** Writes one file of the site, unseen until {@link #publish}; safe from several threads. */
    public void write(PagePath path, byte[] content) {
        try {
            staging.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + reason(e), e);
        }
    }

    /** Shows everything that was written, and nothing else. */
    public void publish() {
        try {
            staging.write(MARKER, MARKER_TEXT.getBytes(StandardCharsets.UTF_8));
            staging.sweep();
            swap.swap();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace " + target + ": " + reason(e), e);
        }
    }

    private static Path workshop(Path target) {
        if (target.getParent() == null) {
            throw new OutputRefused("a site cannot be the root of a disk: " + target);
        }
        return target.resolveSibling("." + target.getFileName() + ".tocsin");
    }

    private static void rejectForeign(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefused(target + " is not a folder; choose another --out, or move it away");
        }
        if (Files.exists(target.resolve(MARKER.value()))) {
            return;
        }
        try (var entries = Files.newDirectoryStream(target)) {
            if (entries.iterator().hasNext()) {
                throw new OutputRefused(
                        target + " holds files that Tocsin did not make, and a build would replace them;"
                                + " choose another --out, or empty the folder");
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release " + target + ": " + reason(e), e);
        }
    }
}
