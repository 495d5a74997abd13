package org.tocsin.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.record.Recorded;

/** Goes through every place where one record names another. */
final class NamesInRecords {
    private final Evidence evidence;

    NamesInRecords(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Told of each name and where it stands. */
    @FunctionalInterface
    interface Named<I> {
        void named(Recorded<?> in, String part, I id);
    }

    /** Every person that holders, owners, policies, incidents and playbooks name. */
    void people(Named<PersonId> people) {
        each(evidence.records().escalationFolder().roles(), "roles", ".holders", Role::holders, people);
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            people.named(process, "owner", process.value().owner());
        }
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            people.named(policy, "owner", policy.value().owner());
            people.named(policy, "approver", policy.value().approver());
            targets(policy, (in, part, target) -> {
                if (target instanceof StepTarget.ToPerson to) {
                    people.named(in, part + ".person", to.person());
                }
            });
        }
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            people(incident, incident.value().response(), people);
        }
        new NamesInProse(evidence.records().prose()).people(people);
    }

    private static void people(Recorded<?> incident, Response response, Named<PersonId> people) {
        one(incident, "internal.commander", response.commander(), people);
        one(incident, "internal.communications", response.communications(), people);
        for (int i = 0; i < response.containment().size(); i++) {
            one(
                    incident,
                    "internal.containment[" + i + "].by",
                    response.containment().get(i).by(),
                    people);
        }
        for (int i = 0; i < response.decisions().size(); i++) {
            one(
                    incident,
                    "internal.decisions[" + i + "].by",
                    response.decisions().get(i).by(),
                    people);
        }
        for (int i = 0; i < response.escalations().size(); i++) {
            one(
                    incident,
                    "internal.escalations[" + i + "].to",
                    response.escalations().get(i).to(),
                    people);
        }
        for (int i = 0; i < response.notes().size(); i++) {
            one(
                    incident,
                    "internal.notes[" + i + "].by",
                    response.notes().get(i).by(),
                    people);
        }
    }

    /** Every role that policies, approvals and containment strategies name. */
    void roles(Named<RoleId> roles) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            targets(policy, (in, part, target) -> {
                if (target instanceof StepTarget.ToRole to) {
                    roles.named(in, part + ".role", to.role());
                }
            });
            one(policy, "on-exhausted.role", policy.value().onExhausted().role(), roles);
        }
        Recorded<List<AuthorityAction>> authority =
                evidence.records().escalationFolder().authority();
        for (int i = 0; i < authority.value().size(); i++) {
            List<AuthorityAction.Approval> approvals = authority.value().get(i).approvals();
            for (int j = 0; j < approvals.size(); j++) {
                String part = "actions[" + i + "].approvals[" + j + "]";
                roles.named(authority, part + ".approver", approvals.get(j).approver());
                roles.named(authority, part + ".deputy", approvals.get(j).deputy());
            }
        }
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            for (int i = 0; i < process.value().containment().size(); i++) {
                RoleId role = process.value().containment().get(i).triggeredBy();
                roles.named(process, "containment[" + i + "].triggered-by", role);
            }
        }
    }

    /** Every process that incidents, policies and playbooks name. */
    void processes(Named<ProcessId> processes) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            list(policy, "processes", policy.value().processes(), processes);
        }
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            one(incident, "internal.process", incident.value().response().process(), processes);
        }
        new NamesInProse(evidence.records().prose()).processes(processes);
    }

    /** Every severity that roles, approvals, policies, incidents and playbooks name. */
    void severities(Named<SeverityId> severities) {
        each(evidence.records().escalationFolder().roles(), "roles", ".mandatory-at", Role::mandatoryAt, severities);
        Recorded<List<AuthorityAction>> authority =
                evidence.records().escalationFolder().authority();
        for (int i = 0; i < authority.value().size(); i++) {
            List<AuthorityAction.Approval> approvals = authority.value().get(i).approvals();
            for (int j = 0; j < approvals.size(); j++) {
                String part = "actions[" + i + "].approvals[" + j + "].severities";
                list(authority, part, approvals.get(j).severities(), severities);
            }
        }
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            list(policy, "severities", policy.value().severities(), severities);
        }
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            one(incident, "internal.severity", incident.value().response().severity(), severities);
        }
        new NamesInProse(evidence.records().prose()).severities(severities);
    }

    private static void targets(Recorded<EscalationPolicy> policy, Named<StepTarget> targets) {
        for (int i = 0; i < policy.value().steps().size(); i++) {
            Step step = policy.value().steps().get(i);
            list(policy, "steps[" + i + "].notify", step.targets(), targets);
        }
    }

    private static <T, I> void each(
            Recorded<List<T>> in,
            String list,
            String field,
            java.util.function.Function<T, List<I>> ids,
            Named<I> named) {
        for (int i = 0; i < in.value().size(); i++) {
            list(in, list + "[" + i + "]" + field, ids.apply(in.value().get(i)), named);
        }
    }

    private static <I> void list(Recorded<?> in, String part, List<I> ids, Named<I> named) {
        for (int i = 0; i < ids.size(); i++) {
            named.named(in, part + "[" + i + "]", ids.get(i));
        }
    }

    private static <I> void one(Recorded<?> in, String part, @Nullable I id, Named<I> named) {
        if (id != null) {
            named.named(in, part, id);
        }
    }
}
