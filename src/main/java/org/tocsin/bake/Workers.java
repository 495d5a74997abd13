package org.tocsin.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The threads of a bake: the caller's and as many more as were asked for. */
final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService others;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
        this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            Thread thread = new Thread(work, "tocsin-bake");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts work beside the caller. */
    Future<?> start(Runnable work) {
        return others.submit(work);
    }

    /** Runs the same work on every thread, the caller's included, and returns when all have ended. */
    void runOnAll(Runnable work) {
        List<Future<?>> started = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            started.add(start(work));
        }
        try {
            work.run();
        } finally {
            started.forEach(Workers::await);
        }
    }

    /** Waits for work to end; what it threw is thrown here. */
    static void await(Future<?> work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    work.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
