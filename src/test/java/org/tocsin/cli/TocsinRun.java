package org.tocsin.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * One run of the program inside a test.
 *
 * @param code the exit code
 * @param said what it printed, results before failures
 */
public record TocsinRun(int code, String said) {
    /** Runs a command line as if it were typed in a folder. */
    public static TocsinRun in(Path folder, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        int code = Tocsin.run(terminal, Clock.systemUTC(), folder, args);
        return new TocsinRun(code, out.toString() + err);
    }
}
