package org.tocsin.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/**
 * All that a rule may look at: the records, the time, and every name that other records may use.
 *
 * @param texts what customers read and could hold more than plain words
 */
record Evidence(
        Records records,
        Escalation escalation,
        Instant now,
        Map<ComponentId, Component> components,
        Map<PersonId, Person> people,
        Map<RoleId, Role> roles,
        Map<SeverityId, Severity> severities,
        Map<ActionId, AuthorityAction> actions,
        Map<ProcessId, Recorded<BusinessProcess>> processes,
        Map<PolicyId, Recorded<EscalationPolicy>> policies,
        Map<String, Recorded<ProseFile>> prose,
        Map<Coverage, Recorded<EscalationPolicy>> coverage,
        List<CustomerText> texts) {

    /** What a policy may be responsible for. */
    record Coverage(ProcessId process, SeverityId severity) {}

    /** The day it is where the desk is. */
    LocalDate today() {
        return now.atZone(records.desk().value().zone()).toLocalDate();
    }

    static Evidence of(Records records, Instant now) {
        List<Component> components = new ArrayList<>();
        for (ComponentGroup group : records.components().value()) {
            components.addAll(group.components());
        }
        Map<Coverage, Recorded<EscalationPolicy>> coverage = new HashMap<>();
        for (Recorded<EscalationPolicy> policy : records.escalationFolder().policies()) {
            for (ProcessId process : policy.value().processes()) {
                policy.value()
                        .severities()
                        .forEach(severity -> coverage.putIfAbsent(new Coverage(process, severity), policy));
            }
        }
        return new Evidence(
                records,
                records.escalation(),
                now,
                byName(components, Component::id),
                byName(records.escalationFolder().people().value(), Person::id),
                byName(records.escalationFolder().roles().value(), Role::id),
                byName(records.escalationFolder().severities().value(), Severity::id),
                byName(records.escalationFolder().authority().value(), AuthorityAction::id),
                byName(
                        records.escalationFolder().processes(),
                        process -> process.value().id()),
                byName(
                        records.escalationFolder().policies(),
                        policy -> policy.value().id()),
                byName(records.prose(), Recorded::path),
                coverage,
                CustomerText.of(records));
    }

    private static <K, V> Map<K, V> byName(List<V> values, Function<V, K> name) {
        Map<K, V> named = new HashMap<>();
        values.forEach(value -> named.putIfAbsent(name.apply(value), value));
        return named;
    }
}
