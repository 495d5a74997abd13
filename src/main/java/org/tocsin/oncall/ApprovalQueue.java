package org.tocsin.oncall;

import java.util.List;

/**
 * Approvals that wait for one person, each from when it is asked until its time limit.
 *
 * @param approvals how many
 * @param waiting the most that wait at once
 * @param secondsEach how long the person has for each so that none is late, taking the most pressing first
 */
record ApprovalQueue(int approvals, int waiting, long secondsEach) {

    static ApprovalQueue of(List<Needs.Asked> asked) {
        long[] begin = asked.stream().mapToLong(one -> one.after().toSeconds()).toArray();
        long[] end = asked.stream()
                .mapToLong(one -> one.after().plus(one.within()).toSeconds())
                .toArray();
        int waiting = 0;
        long each = Long.MAX_VALUE;
        for (long from : begin) {
            int at = 0;
            for (int i = 0; i < begin.length; i++) {
                at += begin[i] <= from && from < end[i] ? 1 : 0;
            }
            waiting = Math.max(waiting, at);
            for (long until : end) {
                each = Math.min(each, share(from, until, begin, end));
            }
        }
        return new ApprovalQueue(begin.length, waiting, each);
    }

    /** What is asked and due between two instants has to share the time between them; none is late if each such share will do. */
    private static long share(long from, long until, long[] begin, long[] end) {
        int within = 0;
        for (int i = 0; i < begin.length; i++) {
            within += begin[i] >= from && end[i] <= until ? 1 : 0;
        }
        return within == 0 ? Long.MAX_VALUE : (until - from) / within;
    }
}
