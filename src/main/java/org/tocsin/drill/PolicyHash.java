package org.tocsin.drill;

import java.util.HexFormat;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ProcessId;

/**
 * Tells one state of a process's policy from another.
 *
 * <p>Counted in are the process, its policies and those they lead to, the severities, what needs approval, and the roles,
 * schedules, teams, channels, people, calendars, vendors and obligations all these name. Left out is what holds for some days
 * only and changes every week: absences, and changes of a schedule for once. Otherwise each swap of a shift would make all
 * that was practised look stale.
 */
public final class PolicyHash {
    private PolicyHash() {}

    /** A SHA-256 as 64 hexadecimal digits, the same on every machine. */
    public static String of(Escalation escalation, ProcessId process) {
        return HexFormat.of().formatHex(Sha256.of(CanonicalText.of(PolicyParts.of(escalation, process))));
    }
}
