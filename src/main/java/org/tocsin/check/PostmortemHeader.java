package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Whoever reads it must know whose it is, and whether it is done. */
final class PostmortemHeader implements Rule {
    @Override
    public String id() {
        return "postmortem-header";
    }

    @Override
    public String meaning() {
        return "A postmortem names its owner, its status and the day of its review; one for customers the day it was published.";
    }

    @Override
    public Example example() {
        return Example.of("incidents/2026/2026-11-03-cards-declined/postmortem.adoc", """
            = Card payments were declined
            :owner: ana
            «»:status: «published|final»
            :reviewed: 2026-11-10

            == Summary

            == Impact

            == Timeline

            == Contributing factors

            == What went well

            == What was difficult

            == Decisions

            == Communications

            == Corrective actions
            """)
                .and("incidents/2026/2026-11-03-cards-declined/incident.yaml", """
                customer:
                  title: Card payments are declined
                  impact: major
                  started: 2026-11-03T08:12Z
                  updates:
                    - at: 2026-11-03T08:25Z
                      status: resolved
                      message: Some card payments were declined until 08:20 UTC.
                      components: {cards: operational}
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (ProseKind.POSTMORTEM.has(file.path())) {
                HeaderAttribute.refuseMissing(file, "owner", findings);
                HeaderAttribute.refuseNoWord(file, "status", List.of("draft", "review", "published"), findings);
                HeaderAttribute.refuseNoDate(file, "reviewed", findings);
            } else if (ProseKind.CUSTOMER_POSTMORTEM.has(file.path())) {
                HeaderAttribute.refuseNoDate(file, "published", findings);
            }
        }
    }
}
