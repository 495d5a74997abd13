package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** A postmortem is read for what it leaves out, too. */
final class PostmortemSections implements Rule {
    @Override
    public String id() {
        return "postmortem-sections";
    }

    @Override
    public String meaning() {
        return "A postmortem that is not a draft has all its sections, for us and for customers.";
    }

    @Override
    public Example example() {
        return Example.of("incidents/2026/2026-11-03-cards-declined/postmortem.adoc", """
            «= Card payments were declined»
            :owner: ana
            :status: published
            :reviewed: 2026-11-10

            == Summary

            == Impact

            == Timeline

            == Contributing factors

            «== What went well|»

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
            for (ProseKind kind : List.of(ProseKind.POSTMORTEM, ProseKind.CUSTOMER_POSTMORTEM)) {
                boolean draft = file.value().attribute("status").orElse("").equals("draft");
                List<String> missing =
                        kind.has(file.path()) && !draft ? MissingSections.of(file.value(), kind) : List.of();
                if (!missing.isEmpty()) {
                    findings.error(
                            file,
                            "title",
                            "this postmortem lacks " + String.join(", ", missing),
                            "the sections " + String.join(", ", kind.sections()),
                            "Add `== " + missing.get(0) + "`"
                                    + (kind == ProseKind.POSTMORTEM ? ", or set `:status: draft`." : "."));
                }
            }
        }
    }
}
