package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.record.Recorded;

/** Statutory clocks do not wait. */
final class NotificationOverdue implements Rule {
    @Override
    public String id() {
        return "notification-overdue";
    }

    @Override
    public String meaning() {
        return "Every authority has been told by the time that was due.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: resolved
                  components: {cards: operational}
                  message: Some card payments were declined until 08:20 UTC.
            internal:
              notifications:
                - authority: Data protection authority
                  stage: Initial notification
                  due: «2026-11-06T08:15Z»«
                  sent: 2026-11-05T16:02Z|»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().kind() != IncidentKind.REAL) {
                continue;
            }
            List<Response.StatutoryNotification> notifications =
                    incident.value().response().notifications();
            for (int i = 0; i < notifications.size(); i++) {
                Response.StatutoryNotification due = notifications.get(i);
                if (due.sent() == null && due.due().isBefore(evidence.now())) {
                    findings.warning(
                            incident,
                            "internal.notifications[" + i + "].due",
                            "this notification was due and is not marked as sent",
                            "`sent`",
                            "Send it now, with the reason for the delay; or add `sent` if it went out.");
                }
            }
        }
    }
}
