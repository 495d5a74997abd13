package org.tocsin.check;

import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;

/** Somebody must be in charge, and be seen to be. */
final class MandatoryRoleMissing implements Rule {
    private static final RoleId COMMANDER = new RoleId("incident-commander");
    private static final RoleId COMMUNICATIONS = new RoleId("communications-lead");

    @Override
    public String id() {
        return "mandatory-role-missing";
    }

    @Override
    public String meaning() {
        return "An incident names its commander and its communications lead where roles.yaml makes them mandatory.";
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
              severity: «sev1»
              commander: ana«
              communications: ben|»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            Response response = incident.value().response();
            SeverityId severity = response.severity();
            boolean ours = incident.value().kind() == IncidentKind.REAL
                    || incident.value().kind() == IncidentKind.DRILL;
            if (severity == null || !ours || !(incident.value().customer() instanceof Incident)) {
                continue;
            }
            if (response.commander() == null && mandatory(COMMANDER, severity, evidence)) {
                tell(incident, severity, "commander", findings);
            }
            if (response.communications() == null && mandatory(COMMUNICATIONS, severity, evidence)) {
                tell(incident, severity, "communications", findings);
            }
        }
    }

    private static boolean mandatory(RoleId id, SeverityId severity, Evidence evidence) {
        Role role = evidence.roles().get(id);
        return role != null && role.mandatoryAt().contains(severity);
    }

    private static void tell(Recorded<IncidentRecord> incident, SeverityId severity, String field, Findings findings) {
        findings.warning(
                incident,
                "internal.severity",
                "`" + field + "` is missing, and somebody must hold that role at this severity",
                "`" + field + "`, since escalation/roles.yaml makes the role mandatory at " + severity,
                "Add a line such as `" + field + ": person-id`.");
    }
}
