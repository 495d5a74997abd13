package org.tocsin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/** A name must mean one thing. */
final class DuplicateId implements Rule {
    @Override
    public String id() {
        return "duplicate-id";
    }

    @Override
    public String meaning() {
        return "No id stands twice among components, groups, people, roles, severities, actions, or within one severity or policy.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of("escalation/roles.yaml", """
            roles:
              - id: incident-commander
                name: Incident commander
                duties: Runs the response.
                holders: [ana, ben]
                mandatory-at: [sev1]
              - id: «communications-lead|incident-commander»
                name: Communications lead
                duties: Writes to customers.
                holders: [ben]
                mandatory-at: [sev1]
              - id: technical-lead
                name: Technical lead
                duties: Repairs.
                holders: [ana]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Records records = evidence.records();
        Twice groups = new Twice(records.components(), findings);
        Twice components = new Twice(records.components(), findings);
        for (int i = 0; i < records.components().value().size(); i++) {
            ComponentGroup group = records.components().value().get(i);
            groups.see(group.id(), "groups[" + i + "].id");
            for (int j = 0; j < group.components().size(); j++) {
                components.see(group.components().get(j).id(), "groups[" + i + "].components[" + j + "].id");
            }
        }
        each(records.escalationFolder().people(), "people", Person::id, findings);
        each(records.escalationFolder().roles(), "roles", Role::id, findings);
        each(records.escalationFolder().severities(), "severities", Severity::id, findings);
        each(records.escalationFolder().authority(), "actions", AuthorityAction::id, findings);
        for (int i = 0; i < records.escalationFolder().severities().value().size(); i++) {
            Twice triggers = new Twice(records.escalationFolder().severities(), findings);
            List<Trigger> all =
                    records.escalationFolder().severities().value().get(i).triggers();
            for (int j = 0; j < all.size(); j++) {
                triggers.see(all.get(j).id(), "severities[" + i + "].triggers[" + j + "].id");
            }
        }
        for (Recorded<EscalationPolicy> policy : records.escalationFolder().policies()) {
            Twice steps = new Twice(policy, findings);
            for (int i = 0; i < policy.value().steps().size(); i++) {
                steps.see(policy.value().steps().get(i).id(), "steps[" + i + "].id");
            }
        }
    }

    private static <T> void each(Recorded<List<T>> in, String list, Function<T, Object> id, Findings findings) {
        Twice twice = new Twice(in, findings);
        for (int i = 0; i < in.value().size(); i++) {
            twice.see(id.apply(in.value().get(i)), list + "[" + i + "].id");
        }
    }

    /** The ids of one list, and where each stood first. */
    private static final class Twice {
        private final Recorded<?> in;
        private final Findings findings;
        private final Map<Object, String> first = new HashMap<>();

        Twice(Recorded<?> in, Findings findings) {
            this.in = in;
            this.findings = findings;
        }

        void see(Object id, String part) {
            String before = first.putIfAbsent(id, part);
            if (before != null) {
                findings.error(
                        in,
                        part,
                        "this id stands twice",
                        "an id of its own; the other stands in " + Phrases.line(in, before),
                        "Give one of the two another id, or delete it.");
            }
        }
    }
}
