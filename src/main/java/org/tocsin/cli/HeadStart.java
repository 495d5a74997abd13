package org.tocsin.cli;

import java.util.Set;
import org.tocsin.check.Checks;
import org.tocsin.record.RecordReader;

/**
 * Loads what every build and every check needs on another processor, while the command line is still being understood.
 *
 * <p>A cold program spends most of a second on loading itself; this takes some of it off the way. It changes no result: what is
 * not loaded in time is loaded when it is asked for.
 */
final class HeadStart {
    private static final Set<String> WORTH_IT = Set.of("build", "check");

    private HeadStart() {}

    static void of(String... args) {
        if (args.length > 0 && WORTH_IT.contains(args[0])) {
            Thread thread = new Thread(HeadStart::load, "tocsin-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        RecordReader.load();
        Checks.load();
    }
}
