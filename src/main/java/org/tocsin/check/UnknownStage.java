package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Obligation;
import org.tocsin.record.Recorded;

/** A clock that runs from nothing never ends. */
final class UnknownStage implements Rule {
    @Override
    public String id() {
        return "unknown-stage";
    }

    @Override
    public String meaning() {
        return "Every stage from which a limit runs is one of the same obligation.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/obligations/breach.yaml", """
            name: Breach
            regime: GDPR
            arises: [{fact: data-exposed, comparator: is, value: "yes"}]
            since: 2018-05-25
            checked: 2026-11-20
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
                limits: [{stage: «authority|autority», within: P1M}]
                article: GDPR Art. 33(4)
                source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Obligation> obligation :
                evidence.records().escalationFolder().obligations()) {
            Set<String> known = obligation.value().stages().stream()
                    .map(Obligation.Stage::id)
                    .collect(Collectors.toUnmodifiableSet());
            UnknownName<String> unknown = new UnknownName<>(
                    known,
                    "stage",
                    "the id of a stage of this obligation",
                    "Correct the id, or add the stage under `stages`.",
                    findings);
            Walk.parts(
                    "stages",
                    obligation.value().stages(),
                    (stage, one) -> Walk.parts(
                            stage + ".limits",
                            one.limits(),
                            (part, limit) -> Walk.one(obligation, part + ".stage", limit.stage(), unknown)));
        }
    }
}
