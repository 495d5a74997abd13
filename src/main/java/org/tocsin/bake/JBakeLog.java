package org.tocsin.bake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to JBake's log while it bakes: JBake tells of a dropped file nowhere else.
 *
 * <p>Nothing reaches the console.
 */
final class JBakeLog implements AutoCloseable {
    private static final Logger JBAKE = Logger.getLogger("org.jbake");

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Level levelBefore = JBAKE.getLevel();
    private final boolean parentsBefore = JBAKE.getUseParentHandlers();
    private final Handler listener = new Listener();

    private JBakeLog(Level level) {
        JBAKE.setUseParentHandlers(false);
        JBAKE.setLevel(level);
        JBAKE.addHandler(listener);
    }

    /** Hears warnings and errors. */
    static JBakeLog listen() {
        return new JBakeLog(Level.WARNING);
    }

    /** Takes a step unheard: for one whose warnings are known, such as giving an engine a place that another had. */
    static void hush(Runnable step) {
        JBakeLog deaf = new JBakeLog(Level.OFF);
        try {
            step.run();
        } finally {
            deaf.close();
        }
    }

    /** Throws where JBake complained: it goes on without the file, and a build must not. */
    void rejectComplaints(String site) {
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("JBake dropped a file of " + site + ": " + String.join("; ", complaints));
        }
    }

    @Override
    public void close() {
        JBAKE.removeHandler(listener);
        JBAKE.setLevel(levelBefore);
        JBAKE.setUseParentHandlers(parentsBefore);
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
