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
import org.tocsin.bake.Renderings.Faults;
import org.tocsin.bake.Renderings.Rendering;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * The rendered prose of one state of the repository, by path: found where it can be, converted where it must be, beside the
 * caller's own work.
 *
 * <p>One thread looks all files up, then converts what is missing. Who waits for prose converts along.
 */
final class ProseShelf {
    private final SourceTree repository;
    private final Faults faults;
    private final Renderings renderings;
    private final Workers workers;
    private final Map<String, CompletableFuture<RenderedProse>> shelf = new ConcurrentHashMap<>();
    private final Queue<ProseSource> missing = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> started = new ArrayList<>();

    ProseShelf(SourceTree repository, Faults faults, Renderings renderings, Workers workers) {
        this.repository = repository;
        this.faults = faults;
        this.renderings = renderings;
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

    /** What is wrong in these files that stops a bake, sorted; waits until all are rendered. */
    List<Problem> problemsIn(Collection<String> paths) {
        List<RenderedProse> all = takeAll(paths);
        return faults == Faults.BORNE
                ? List.of()
                : all.stream()
                        .flatMap(rendered -> rendered.problems().stream())
                        .sorted()
                        .distinct()
                        .toList();
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

    private void lookUp(String path) {
        CompletableFuture<RenderedProse> place = place(path);
        try {
            SourceText.Result read = SourceText.read(repository, path, ProseSource.LARGEST);
            if (read instanceof SourceText.Refused unreadable) {
                place.complete(RenderedProse.unrendered(path, unreadable.problem()));
                return;
            }
            ProseSource source = new ProseSource(repository, ((SourceText.Decoded) read).text());
            if (source.text().text().isBlank()) {
                place.complete(RenderedProse.unrendered(path, empty(path)));
                return;
            }
            Optional<Rendering> known = renderings.find(source, faults);
            known.ifPresentOrElse(rendering -> place.complete(rendering.prose()), () -> missing.add(source));
        } catch (RuntimeException e) {
            place.completeExceptionally(e);
        }
    }

    private void convertMissing() {
        ProseSource source;
        while ((source = missing.poll()) != null) {
            try {
                place(source.path()).complete(renderings.render(source, faults).prose());
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
