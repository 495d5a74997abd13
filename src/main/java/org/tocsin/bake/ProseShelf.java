package org.tocsin.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * Rendered prose by path: from the cache where it can be, converted where it must be, beside the caller's own work.
 *
 * <p>One thread looks all files up, then converts what is missing. Who waits for prose converts along.
 */
final class ProseShelf {
    /** Bytes; larger prose is refused. */
    static final long LARGEST = 1 << 20;

    private final SourceTree repository;
    private final @Nullable RenderCache cache;
    private final ProseConverter converter;
    private final Workers workers;
    private final Map<String, CompletableFuture<RenderedProse>> shelf = new ConcurrentHashMap<>();
    private final Queue<SourceText> missing = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> started = new ArrayList<>();
    private final AtomicInteger converted = new AtomicInteger();
    private final AtomicInteger fromCache = new AtomicInteger();

    ProseShelf(SourceTree repository, @Nullable RenderCache cache, ProseConverter converter, Workers workers) {
        this.repository = repository;
        this.cache = cache;
        this.converter = converter;
        this.workers = workers;
    }

    /** Starts on files that are not on the shelf yet, and returns at once. */
    void begin(Collection<String> paths) {
        List<String> fresh = paths.stream()
                .filter(path -> shelf.putIfAbsent(path, new CompletableFuture<>()) == null)
                .toList();
        if (!fresh.isEmpty()) {
            started.add(workers.start(() -> {
                fresh.forEach(this::lookUp);
                convertMissing();
            }));
        }
    }

    /** Every one of these files, waiting and helping where they are not ready. */
    List<RenderedProse> takeAll(Collection<String> paths) {
        begin(paths);
        convertMissing();
        while (!started.isEmpty()) {
            Workers.await(started.remove(started.size() - 1));
        }
        return paths.stream().map(this::take).toList();
    }

    /** One file that {@link #begin} was given. */
    RenderedProse take(String path) {
        CompletableFuture<RenderedProse> place = shelf.get(path);
        if (place == null) {
            throw new IllegalArgumentException("nobody asked for " + path);
        }
        try {
            return place.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("cannot render " + path + ": " + e.getMessage(), e.getCause());
        }
    }

    int converted() {
        return converted.get();
    }

    int fromCache() {
        return fromCache.get();
    }

    private void lookUp(String path) {
        CompletableFuture<RenderedProse> place = place(path);
        try {
            SourceText.Result read = SourceText.read(repository, path, LARGEST);
            if (read instanceof SourceText.Refused unreadable) {
                place.complete(RenderedProse.unrendered(path, unreadable.problem()));
                return;
            }
            SourceText source = ((SourceText.Decoded) read).text();
            if (source.text().isBlank()) {
                place.complete(RenderedProse.unrendered(path, empty(path)));
                return;
            }
            Optional<RenderedProse> kept = cache == null ? Optional.empty() : cache.find(source);
            kept.ifPresent(prose -> fromCache.incrementAndGet());
            kept.ifPresentOrElse(place::complete, () -> missing.add(source));
        } catch (RuntimeException e) {
            place.completeExceptionally(e);
        }
    }

    private void convertMissing() {
        SourceText source;
        while ((source = missing.poll()) != null) {
            try {
                RenderedProse rendered = converter.convert(source);
                converted.incrementAndGet();
                if (cache != null) {
                    cache.keep(source, rendered);
                }
                place(source.path()).complete(rendered);
            } catch (RuntimeException | Error e) {
                place(source.path()).completeExceptionally(e);
            }
        }
    }

    private CompletableFuture<RenderedProse> place(String path) {
        return shelf.computeIfAbsent(path, absent -> new CompletableFuture<>());
    }

    private static Problem empty(String path) {
        return Problem.error(
                "prose-empty",
                Place.of(path),
                "the document is empty",
                "a title line such as = About this page, and text",
                "Write the document, or remove the file.");
    }
}
