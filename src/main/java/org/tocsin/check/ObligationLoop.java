package org.tocsin.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Obligation;
import org.tocsin.record.Recorded;

/** Two clocks that wait for one another never start. */
final class ObligationLoop implements Rule {
    @Override
    public String id() {
        return "obligation-loop";
    }

    @Override
    public String meaning() {
        return "No stage of an obligation runs, by way of others, from itself.";
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
                limits: [{event: aware, within: PT72H}«|, {stage: »«»«|report, within: P1M}»]
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
            Map<String, Obligation.Stage> stages = new HashMap<>();
            obligation.value().stages().forEach(stage -> stages.putIfAbsent(stage.id(), stage));
            Set<String> told = new HashSet<>();
            Walk.parts(
                    "stages",
                    obligation.value().stages(),
                    (stage, one) -> Walk.parts(stage + ".limits", one.limits(), (part, limit) -> {
                        Set<String> passed = new HashSet<>();
                        if (leadsTo(one.id(), limit.stage(), stages, passed) && Collections.disjoint(told, passed)) {
                            told.addAll(passed);
                            findings.error(
                                    obligation,
                                    part + ".stage",
                                    "this stage runs, by way of others, from itself",
                                    "an event, or a stage that does not come after this one",
                                    "Let one of these stages run from an event, such as `event: aware`.");
                        }
                    }));
        }
    }

    private static boolean leadsTo(
            String wanted, @Nullable String from, Map<String, Obligation.Stage> stages, Set<String> passed) {
        if (from == null || !passed.add(from)) {
            return false;
        }
        Obligation.Stage stage = stages.get(from);
        return from.equals(wanted)
                || (stage != null
                        && stage.limits().stream().anyMatch(limit -> leadsTo(wanted, limit.stage(), stages, passed)));
    }
}
