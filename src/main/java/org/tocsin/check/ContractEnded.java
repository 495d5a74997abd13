package org.tocsin.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tocsin.model.internal.Vendor;
import org.tocsin.record.Recorded;

/** Support that was not renewed does not answer. */
final class ContractEnded implements Rule {
    private static final int AHEAD = 60;

    @Override
    public String id() {
        return "contract-ended";
    }

    @Override
    public String meaning() {
        return "No contract with a vendor has ended, or ends within 60 days.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/vendors.yaml", """
            vendors:
              - id: runner
                name: Runner
                does: Runs our flows.
                contact: {email: help@runner.example}
                contract:
                  reference: R-17
                  owner: ana
                  until: «2027-12-31|2026-12-31»
                  support: On working days
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<List<Vendor>> vendors = evidence.records().escalationFolder().vendors();
        Walk.each(vendors, "vendors", (part, vendor) -> {
            Vendor.Contract contract = vendor.contract();
            LocalDate until = contract == null ? null : contract.until();
            if (until == null) {
                return;
            }
            LocalDate today = evidence.today();
            String expected = "a day more than " + AHEAD + " days ahead; `owner` answers for the contract";
            if (until.isBefore(today)) {
                findings.error(
                        vendors,
                        part + ".contract.until",
                        "this contract has ended",
                        expected,
                        "Renew it and set the new day, or delete the contract.");
            } else if (!until.isAfter(today.plusDays(AHEAD))) {
                findings.warning(
                        vendors,
                        part + ".contract.until",
                        "this contract ends in " + ChronoUnit.DAYS.between(today, until) + " days",
                        expected,
                        "Renew it and set the new day, or plan who answers instead.");
            }
        });
    }
}
