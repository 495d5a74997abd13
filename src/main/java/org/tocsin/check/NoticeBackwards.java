package org.tocsin.check;

import java.util.List;
import org.tocsin.model.open.Notice;

/** A notice that is taken down before it appears is never seen. */
final class NoticeBackwards implements Rule {
    @Override
    public String id() {
        return "notice-backwards";
    }

    @Override
    public String meaning() {
        return "A notice is taken down after it appears.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of("site/status/notices.yaml", """
            notices:
              - text: From 1 December, sign-in asks for a second step.
                from: 2026-11-20T08:00Z
                until: «2026-12-01T08:00Z|2026-11-01T08:00Z»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        List<Notice> notices = evidence.records().notices().value();
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            if (!notice.until().isAfter(notice.from())) {
                findings.error(
                        evidence.records().notices(),
                        "notices[" + i + "].until",
                        "this notice would be taken down before it appears",
                        "later than " + Phrases.time(notice.from()) + " (`from`, "
                                + Phrases.line(evidence.records().notices(), "notices[" + i + "].from") + ")",
                        "Correct one of the two times.");
            }
        }
    }
}
