package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.Obligation;
import org.tocsin.record.Recorded;

/** Laws change, and nobody tells the desk. */
final class ObligationUnchecked implements Rule {
    private static final int LONGEST = 365;

    @Override
    public String id() {
        return "obligation-unchecked";
    }

    @Override
    public String meaning() {
        return "Every obligation was compared with the text of the law within the last year.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/obligations/breach.yaml", """
            name: Breach
            regime: GDPR
            arises: [{fact: data-exposed, comparator: is, value: "yes"}]
            since: 2018-05-25
            checked: «2026-11-20|2025-11-20»
            responsible: incident-commander
            zone: Europe/Lisbon
            stages:
              - id: authority
                name: Notification
                to: The authority
                limits: [{event: aware, within: PT72H}]
                article: GDPR Art. 33(1)
                source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
              - id: report
                name: Report
                to: The authority
                limits: [{stage: authority, within: P1M}]
                article: GDPR Art. 33(4)
                source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Obligation> obligation :
                evidence.records().escalationFolder().obligations()) {
            LocalDate checked = obligation.value().checked();
            if (checked.isAfter(evidence.today())) {
                findings.warning(
                        obligation,
                        "checked",
                        "nobody can have compared this on a day that is still to come",
                        evidence.today() + " or earlier",
                        "Write the day on which somebody last read the text.");
            } else if (checked.isBefore(evidence.today().minusDays(LONGEST))) {
                findings.warning(
                        obligation,
                        "checked",
                        "nobody has compared this with the text for more than a year",
                        "a day after " + evidence.today().minusDays(LONGEST),
                        "Read each stage's `source` again, correct what has changed, then set `checked`.");
            }
        }
    }
}
