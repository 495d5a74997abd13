package org.tocsin.check;

import static org.tocsin.check.Walk.each;
import static org.tocsin.check.Walk.list;
import static org.tocsin.check.Walk.one;
import static org.tocsin.check.Walk.parts;
import static org.tocsin.check.Walk.targets;

import org.tocsin.check.Walk.Named;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.SlotId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.EscalationFolder;

/** Goes through every place where one record names another. */
final class NamesInRecords {
    private final Evidence evidence;
    private final EscalationFolder folder;

    NamesInRecords(Evidence evidence) {
        this.evidence = evidence;
        this.folder = evidence.records().escalationFolder();
    }

    void people(Named<PersonId> people) {
        PeopleInRecords.walk(evidence, people);
    }

    void roles(Named<RoleId> roles) {
        evidence.records()
                .drills()
                .forEach(drill -> parts(
                        "participants",
                        drill.value().participants(),
                        (part, participant) -> one(drill, part + ".role", participant.role(), roles)));
        folder.policies().forEach(policy -> {
            targets(policy, StepTarget.ToRole.class, "role", StepTarget.ToRole::role, roles);
            one(policy, "on-exhausted.role", policy.value().onExhausted().role(), roles);
        });
        each(
                folder.authority(),
                "actions",
                (action, what) -> parts(action + ".approvals", what.approvals(), (part, approval) -> {
                    roles.named(folder.authority(), part + ".approver", approval.approver());
                    roles.named(folder.authority(), part + ".deputy", approval.deputy());
                }));
        folder.processes()
                .forEach(process -> parts(
                        "containment",
                        process.value().containment(),
                        (part, containment) ->
                                roles.named(process, part + ".triggered-by", containment.triggeredBy())));
        each(
                folder.objectives(),
                "objectives",
                (objective, one) -> parts(
                        objective + ".leadership",
                        one.triggers(),
                        (part, trigger) -> roles.named(folder.objectives(), part + ".tell", trigger.tell())));
        folder.obligations()
                .forEach(obligation -> roles.named(
                        obligation, "responsible", obligation.value().responsible()));
    }

    void processes(Named<ProcessId> processes) {
        evidence.records()
                .drills()
                .forEach(drill -> one(drill, "process", drill.value().process(), processes));
        folder.policies()
                .forEach(policy -> list(policy, "processes", policy.value().processes(), processes));
        folder.obligations()
                .forEach(obligation ->
                        list(obligation, "processes", obligation.value().processes(), processes));
        evidence.records()
                .incidents()
                .forEach(incident -> one(
                        incident,
                        "internal.process",
                        incident.value().response().process(),
                        processes));
        new NamesInProse(evidence.records().prose()).processes(processes);
    }

    void severities(Named<SeverityId> severities) {
        evidence.records()
                .drills()
                .forEach(drill -> one(drill, "severity", drill.value().severity(), severities));
        each(
                folder.roles(),
                "roles",
                (part, role) -> list(folder.roles(), part + ".mandatory-at", role.mandatoryAt(), severities));
        each(
                folder.authority(),
                "actions",
                (action, what) -> parts(
                        action + ".approvals",
                        what.approvals(),
                        (part, approval) ->
                                list(folder.authority(), part + ".severities", approval.severities(), severities)));
        folder.policies()
                .forEach(policy -> list(policy, "severities", policy.value().severities(), severities));
        each(folder.vendors(), "vendors", (part, vendor) -> {
            if (vendor.contract() != null) {
                parts(
                        part + ".contract.answers",
                        vendor.contract().answers(),
                        (answer, promised) ->
                                list(folder.vendors(), answer + ".severities", promised.severities(), severities));
            }
        });
        evidence.records()
                .incidents()
                .forEach(incident -> one(
                        incident,
                        "internal.severity",
                        incident.value().response().severity(),
                        severities));
        new NamesInProse(evidence.records().prose()).severities(severities);
    }

    void policies(Named<PolicyId> policies) {
        folder.policies().forEach(policy -> {
            targets(policy, StepTarget.ToPolicy.class, "policy", StepTarget.ToPolicy::policy, policies);
            one(policy, "on-exhausted.policy", policy.value().onExhausted().policy(), policies);
        });
        folder.reviews()
                .forEach(review -> list(review, "policies", review.value().policies(), policies));
    }

    void teams(Named<TeamId> teams) {
        each(folder.people(), "people", (part, person) -> teams.named(folder.people(), part + ".team", person.team()));
        folder.policies()
                .forEach(policy -> targets(policy, StepTarget.ToTeam.class, "team", StepTarget.ToTeam::team, teams));
    }

    void skills(Named<SkillId> skills) {
        each(
                folder.people(),
                "people",
                (part, person) -> list(folder.people(), part + ".skills", person.skills(), skills));
        each(folder.roles(), "roles", (part, role) -> list(folder.roles(), part + ".skills", role.skills(), skills));
        folder.schedules()
                .forEach(schedule -> list(schedule, "skills", schedule.value().skills(), skills));
        parts(
                "peaks",
                folder.calendars().value().peaks(),
                (part, peak) -> list(folder.calendars(), part + ".skills", peak.skills(), skills));
    }

    void schedules(Named<ScheduleId> schedules) {
        each(
                folder.roles(),
                "roles",
                (part, role) -> one(folder.roles(), part + ".schedule", role.schedule(), schedules));
        folder.policies()
                .forEach(policy -> targets(
                        policy, StepTarget.ToSchedule.class, "schedule", StepTarget.ToSchedule::schedule, schedules));
    }

    void channels(Named<ChannelId> channels) {
        each(folder.teams(), "teams", (part, team) -> one(folder.teams(), part + ".channel", team.channel(), channels));
        folder.policies()
                .forEach(policy -> targets(
                        policy, StepTarget.ToChannel.class, "channel", StepTarget.ToChannel::channel, channels));
    }

    void vendors(Named<VendorId> vendors) {
        folder.processes().forEach(process -> {
            vendors.named(process, "platform", process.value().platform());
            list(process, "vendors", process.value().vendors(), vendors);
        });
        each(
                folder.skills(),
                "skills",
                (part, skill) -> one(folder.skills(), part + ".platform", skill.platform(), vendors));
        each(
                folder.severities(),
                "severities",
                (severity, one) -> parts(
                        severity + ".triggers",
                        one.triggers(),
                        (part, trigger) -> one(folder.severities(), part + ".vendor", trigger.vendor(), vendors)));
    }

    void objectives(Named<ObjectiveId> objectives) {
        folder.processes()
                .forEach(process ->
                        objectives.named(process, "objective", process.value().objective()));
    }

    void holidays(Named<HolidaysId> holidays) {
        each(
                folder.people(),
                "people",
                (part, person) -> one(folder.people(), part + ".holidays", person.holidays(), holidays));
        folder.schedules()
                .forEach(schedule ->
                        list(schedule, "holidays.calendars", schedule.value().holidays(), holidays));
        folder.obligations()
                .forEach(obligation ->
                        one(obligation, "holidays", obligation.value().holidays(), holidays));
    }

    void peaks(Named<PeakId> peaks) {
        folder.schedules()
                .forEach(schedule -> list(schedule, "peaks", schedule.value().peaks(), peaks));
    }

    void slots(Named<SlotId> slots) {
        each(
                folder.severities(),
                "severities",
                (severity, one) -> parts(
                        severity + ".triggers",
                        one.triggers(),
                        (part, trigger) -> one(folder.severities(), part + ".slot", trigger.slot(), slots)));
    }
}
