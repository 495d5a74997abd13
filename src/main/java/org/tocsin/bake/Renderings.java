package org.tocsin.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Renders each source once, for all sites and all commits of a build: what this build or an earlier one has rendered is found again.
 *
 * <p>Safe from several threads; two that want the same source convert it once.
 */
final class Renderings {
    private final @Nullable RenderCache cache;
    private final ProseConverter converter;
    private final Map<String, List<RenderedProse>> made = new ConcurrentHashMap<>();
    private final Set<String> sources = ConcurrentHashMap.newKeySet();
    private final Set<String> cached = ConcurrentHashMap.newKeySet();
    private final AtomicInteger converted = new AtomicInteger();

    /** @param cache null where nothing is kept between builds */
    Renderings(@Nullable RenderCache cache, ProseConverter converter) {
        this.cache = cache;
        this.converter = converter;
    }

    /** Which faults of a document matter. */
    enum Faults {
        /** All: a document with faults is rendered anew, so that its author is told. */
        TOLD,
        /** None, for nobody can mend what is committed. */
        BORNE
    }

    /**
     * What was rendered.
     *
     * @param source names it among all sources
     */
    record Rendering(RenderedProse prose, String source) {}

    /** What is known of a source without a conversion. */
    Optional<Rendering> find(ProseSource source, Faults faults) {
        return find(source, source.key(), faults);
    }

    /** What a source that was not found becomes; where another thread has converted it meanwhile, that is it. */
    Rendering render(ProseSource source, Faults faults) {
        String key = source.key();
        List<RenderedProse> variants = made.computeIfAbsent(key, absent -> new ArrayList<>());
        synchronized (variants) {
            return find(source, key, faults).orElseGet(() -> convert(source, key, variants));
        }
    }

    /** What an earlier build kept under a name that {@link Rendering#source} gave. */
    Optional<RenderedProse> kept(String source, String sourcePath) {
        int slash = source.indexOf('/');
        if (cache == null || slash < 0) {
            return Optional.empty();
        }
        String variant = source.substring(slash + 1);
        return cache.find(source.substring(0, slash), sourcePath).stream()
                .filter(rendered -> rendered.variant().equals(variant))
                .findFirst();
    }

    /** Counts a source that was needed and had been kept. */
    void needed(String source) {
        sources.add(source);
        cached.add(source);
    }

    RenderCount count() {
        return new RenderCount(sources.size(), converted.get(), cached.size());
    }

    private Optional<Rendering> find(ProseSource source, String key, Faults faults) {
        List<RenderedProse> variants = made.get(key);
        if (variants != null) {
            synchronized (variants) {
                Optional<RenderedProse> known = suitable(variants, source, faults);
                if (known.isPresent()) {
                    return known.map(rendered -> counted(key, rendered.at(source.path())));
                }
            }
        }
        if (cache == null) {
            return Optional.empty();
        }
        Optional<Rendering> kept =
                suitable(cache.find(key, source.path()), source, faults).map(rendered -> counted(key, rendered));
        kept.ifPresent(rendering -> cached.add(rendering.source()));
        return kept;
    }

    private static Optional<RenderedProse> suitable(List<RenderedProse> variants, ProseSource source, Faults faults) {
        return variants.stream()
                .filter(rendered -> rendered.sound() || faults == Faults.BORNE)
                .filter(rendered -> rendered.holds(source))
                .findFirst();
    }

    private Rendering convert(ProseSource source, String key, List<RenderedProse> variants) {
        RenderedProse rendered = converter.convert(source);
        converted.incrementAndGet();
        variants.add(rendered);
        if (cache != null) {
            cache.keep(key, rendered);
        }
        return counted(key, rendered);
    }

    private Rendering counted(String key, RenderedProse rendered) {
        String source = key + "/" + rendered.variant();
        sources.add(source);
        return new Rendering(rendered, source);
    }
}
