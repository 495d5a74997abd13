package org.tocsin.check;

import org.tocsin.model.internal.Vendor;

/** A vendor must be found when it is to be called. */
final class UnknownVendor implements Rule {
    @Override
    public String id() {
        return "unknown-vendor";
    }

    @Override
    public String meaning() {
        return "Every vendor that a record names stands in escalation/vendors.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/processes/card-flow.yaml", """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            playbooks: [content/playbooks/card-flow.adoc]
            vendors: [«runner|runer»]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .vendors(UnknownName.in(
                        "escalation/vendors.yaml",
                        "vendor",
                        evidence.escalation().vendors(),
                        Vendor::id,
                        findings));
    }
}
