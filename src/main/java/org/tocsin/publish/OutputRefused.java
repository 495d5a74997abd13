package org.tocsin.publish;

/** A folder that must not be replaced: Tocsin did not make it, or another build is using it. */
public final class OutputRefused extends RuntimeException {
    OutputRefused(String message) {
        super(message);
    }
}
