package org.tocsin.diagram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws diagrams, one after the other, and gives up on one that takes too long.
 *
 * <p>Safe for several threads.
 */
public final class Draughtsman {
    /** Part of every key of a cache: raise the last number with each change of what is drawn. */
    public static final String VERSION = "plantuml-1.2026.9/1";

    private final Duration patience;
    private ExecutorService hand = hand();

    /** @param patience how long one diagram may take; the first starts PlantUML, which takes a second */
    public Draughtsman(Duration patience) {
        this.patience = patience;
    }

    /** Draws what the words describe, without a line that begins or ends them. */
    public synchronized Outcome draw(List<String> words) {
        return Words.refused(words).<Outcome>map(refused -> refused).orElseGet(() -> drawn(List.copyOf(words)));
    }

    private Outcome drawn(List<String> words) {
        Future<Outcome> drawing = hand.submit(() -> PlantUml.draw(words));
        try {
            return drawing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            drawing.cancel(true);
            hand.shutdownNow();
            hand = hand();
            return new Outcome.Refused(
                    1,
                    "the diagram was not drawn within " + patience.toSeconds() + " seconds",
                    "Draw fewer shapes, or make two diagrams of it.");
        } catch (ExecutionException e) {
            return new Outcome.Refused(
                    1,
                    "PlantUML fails on this diagram",
                    "Draw it more plainly; take lines away until it is drawn, to find the one that fails.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a diagram was drawn", e);
        }
    }

    /** A thread of its own, for one that never ends cannot be stopped, only left behind. */
    private static ExecutorService hand() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "tocsin-diagram");
            thread.setDaemon(true);
            return thread;
        });
    }
}
