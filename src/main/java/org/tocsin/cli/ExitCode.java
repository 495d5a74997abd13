package org.tocsin.cli;

/** What a command's exit tells scripts. */
final class ExitCode {
    /** It did what was asked. */
    static final int DONE = 0;

    /** There are problems in records; nothing was published. */
    static final int PROBLEMS = 1;

    /** The command line was wrong. */
    static final int USAGE = 2;

    /** The machine or the program failed. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
