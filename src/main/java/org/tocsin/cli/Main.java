package org.tocsin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code tocsin} program. */
@Command(name = "tocsin", mixinStandardHelpOptions = true, description = "Status pages and drills from records in git.")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
