package org.tocsin.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program that keeps things. */
public final class Program {
    private Program() {}

    /** Tells one build of the program from another; what another kept is not ours. */
    public static String id() {
        try (InputStream id = Program.class.getResourceAsStream("/tocsin/build.id")) {
            if (id == null) {
                throw new IllegalStateException("the program lacks tocsin/build.id, which its build writes");
            }
            return new String(id.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read tocsin/build.id", e);
        }
    }
}
