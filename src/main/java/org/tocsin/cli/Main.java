package org.tocsin.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Starts Tocsin with the machine's clock, folder and terminal. */
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        BufferedReader in = Boolean.getBoolean("tocsin.typed") ? utf8(System.in) : null;
        Terminal terminal = new Terminal(out, err, Boolean.getBoolean("tocsin.terminal"), in);
        int code = ExitCode.FAILURE;
        try {
            code = Tocsin.run(terminal, Clock.systemUTC(), Path.of(""), args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            err.println("tocsin: there was not enough memory for this repository (" + e + ")");
        }
        err.flush(); // first, so that what was done is the last line on a terminal
        out.flush();
        System.exit(code);
    }

    private static BufferedReader utf8(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(
                new java.io.OutputStreamWriter(new java.io.BufferedOutputStream(stream), StandardCharsets.UTF_8),
                false);
    }
}
