package org.tocsin.cli;

import java.time.ZoneId;
import java.util.List;
import org.tocsin.change.Change;
import org.tocsin.change.Version;
import org.tocsin.oncall.Span;

/**
 * Two states of the escalation, and all that lies between.
 *
 * @param before how the first was asked for
 * @param beforeCommit its full hash
 * @param after how the second was asked for; empty for the work tree
 * @param afterCommit its full hash; empty for the work tree
 * @param commits what each commit changed, oldest first
 * @param shallow whether earlier commits are missing from the clone
 * @param unread why one of the two cannot be read, so that there is no net effect; else empty
 * @param net what changed from the first to the second
 * @param horizon whose shifts the net effect compares
 * @param zone in which days are said
 */
record Difference(
        String before,
        String beforeCommit,
        String after,
        String afterCommit,
        List<Version> commits,
        boolean shallow,
        String unread,
        List<Change> net,
        Span horizon,
        ZoneId zone) {
    Difference {
        commits = List.copyOf(commits);
        net = List.copyOf(net);
    }
}
