package org.tocsin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Objective.LeadershipTrigger;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.Slot;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.open.Component;
import org.tocsin.record.EscalationFolder;
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
        return "No id stands twice in the list it belongs to; integrity checks belong to one list over all processes.";
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
        Twice groups = new Twice(findings);
        Twice components = new Twice(findings);
        Walk.each(records.components(), "groups", (group, one) -> {
            groups.see(records.components(), group, one.id());
            components.all(records.components(), group + ".components", one.components(), Component::id);
        });
        EscalationFolder folder = records.escalationFolder();
        lists(folder, findings);
        parts(folder, findings);
        for (Recorded<Scenario> scenario : records.scenarios()) {
            new Twice(findings).all(scenario, "decisions", scenario.value().decisions(), Scenario.DecisionPoint::id);
            new Twice(findings).all(scenario, "injects", scenario.value().injects(), Scenario.Inject::id);
        }
        for (Recorded<Drill> drill : records.drills()) {
            new Twice(findings).all(drill, "gaps", drill.value().gaps(), Drill.Gap::id);
        }
    }

    private static void lists(EscalationFolder folder, Findings findings) {
        list(folder.people(), "people", Person::id, findings);
        list(folder.teams(), "teams", Team::id, findings);
        list(folder.skills(), "skills", Skill::id, findings);
        list(folder.roles(), "roles", Role::id, findings);
        list(folder.channels(), "channels", Channel::id, findings);
        list(folder.severities(), "severities", Severity::id, findings);
        list(folder.authority(), "actions", AuthorityAction::id, findings);
        list(folder.vendors(), "vendors", Vendor::id, findings);
        list(folder.objectives(), "objectives", Objective::id, findings);
        Recorded<Calendars> calendars = folder.calendars();
        new Twice(findings).all(calendars, "holidays", calendars.value().holidays(), Holidays::id);
        new Twice(findings).all(calendars, "peaks", calendars.value().peaks(), Peak::id);
        new Twice(findings).all(calendars, "slots", calendars.value().slots(), Slot::id);
    }

    private static void parts(EscalationFolder folder, Findings findings) {
        Walk.each(
                folder.severities(),
                "severities",
                (part, severity) -> new Twice(findings)
                        .all(folder.severities(), part + ".triggers", severity.triggers(), Trigger::id));
        Walk.each(
                folder.objectives(),
                "objectives",
                (part, objective) -> new Twice(findings)
                        .all(folder.objectives(), part + ".leadership", objective.triggers(), LeadershipTrigger::id));
        folder.policies()
                .forEach(policy ->
                        new Twice(findings).all(policy, "steps", policy.value().steps(), Step::id));
        folder.schedules()
                .forEach(schedule -> new Twice(findings)
                        .all(schedule, "layers", schedule.value().layers(), Layer::id));
        folder.obligations()
                .forEach(obligation -> new Twice(findings)
                        .all(obligation, "stages", obligation.value().stages(), Obligation.Stage::id));
        Twice checks = new Twice(findings);
        for (Recorded<BusinessProcess> process : folder.processes()) {
            new Twice(findings).all(process, "workflows", process.value().workflows(), BusinessProcess.Workflow::id);
            checks.all(
                    process, "integrity-checks", process.value().integrityChecks(), BusinessProcess.IntegrityCheck::id);
        }
    }

    private static <T> void list(Recorded<List<T>> in, String list, Function<T, Object> id, Findings findings) {
        new Twice(findings).all(in, list, in.value(), id);
    }

    /** The ids of one list, and where each stood first. */
    private static final class Twice {
        private final Findings findings;
        private final Map<Object, Recorded<?>> files = new HashMap<>();
        private final Map<Object, String> first = new HashMap<>();

        Twice(Findings findings) {
            this.findings = findings;
        }

        <T> void all(Recorded<?> in, String list, List<T> things, Function<T, Object> id) {
            Walk.parts(list, things, (part, thing) -> see(in, part, id.apply(thing)));
        }

        void see(Recorded<?> in, String thing, Object id) {
            String part = thing + ".id";
            String before = first.putIfAbsent(id, part);
            Recorded<?> file = files.putIfAbsent(id, in);
            if (before != null && file != null) {
                findings.error(
                        in,
                        part,
                        "this id stands twice",
                        "an id of its own; the other stands in "
                                + (file.path().equals(in.path()) ? Phrases.line(in, before) : file.path()),
                        "Give one of the two another id, or delete it.");
            }
        }
    }
}
