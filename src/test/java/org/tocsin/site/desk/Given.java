package org.tocsin.site.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.Criticality;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Review;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.Twist;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.internal.VendorId;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.calendar.Editions;

/** A small desk to hold pages against: one process, two severities, two people. */
final class Given {
    static final Instant NOW = Instant.parse("2026-11-23T09:32:00Z");
    static final ProcessId PAYMENTS = new ProcessId("payment-sync");
    static final SeverityId SEV1 = new SeverityId("sev1");
    static final SeverityId SEV2 = new SeverityId("sev2");
    static final PersonId ANA = new PersonId("ana");
    static final PersonId BEN = new PersonId("ben");
    static final RoleId ON_CALL = new RoleId("on-call");
    static final RoleId COMMANDER = new RoleId("commander");
    static final TeamId OPERATIONS = new TeamId("operations");
    static final ActionId ROLLBACK = new ActionId("rollback");

    private Given() {}

    static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }

    static Step step(String id, int minutes, From from, Until until, RoleId role) {
        return new Step(
                id,
                Duration.ofMinutes(minutes),
                from,
                until,
                List.of(new StepTarget.ToRole(role)),
                Step.Acknowledgement.FIRST,
                null,
                null);
    }

    static Step asking(String id, int minutes, RoleId role, String action) {
        return new Step(
                id,
                Duration.ofMinutes(minutes),
                From.TRIGGER,
                Until.RESOLVED,
                List.of(new StepTarget.ToRole(role)),
                Step.Acknowledgement.FIRST,
                null,
                action);
    }

    static Step approving(String id, int minutes, RoleId role) {
        return new Step(
                id,
                Duration.ofMinutes(minutes),
                From.TRIGGER,
                Until.RESOLVED,
                List.of(new StepTarget.ToRole(role)),
                Step.Acknowledgement.FIRST,
                ROLLBACK,
                "Go back to the version of Friday");
    }

    static EscalationPolicy policy(List<SeverityId> severities, Step... steps) {
        return new EscalationPolicy(
                new PolicyId("money"),
                "Money",
                List.of(PAYMENTS),
                severities,
                ANA,
                BEN,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2026-12-01"),
                "Money first.",
                new EscalationPolicy.Targets(Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofHours(4)),
                Arrays.asList(steps),
                new EscalationPolicy.Exhausted(1, null, COMMANDER));
    }

    static Update update(String time, UpdateStatus status, @Nullable Instant next) {
        return new Update(at(time), status, Map.of(), "We know more.", null, null, next, false);
    }

    static IncidentRecord record(String id, Response response, Update... updates) {
        Incident customer = new Incident(
                new IncidentId(id), "About " + id, Impact.MINOR, updates[0].at(), Arrays.asList(updates), false);
        return new IncidentRecord(customer.id(), IncidentKind.REAL, customer, response);
    }

    static IncidentRecord record(String id, SeverityId severity, Update... updates) {
        return record(id, response(severity, null, null), updates);
    }

    static Response response(SeverityId severity, @Nullable Instant declared, @Nullable Instant acknowledged) {
        return new Response(
                PAYMENTS,
                severity,
                ANA,
                null,
                null,
                null,
                declared,
                acknowledged,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static Everything everything(List<EscalationPolicy> policies, IncidentRecord... records) {
        Severity.Targets targets = new Severity.Targets(
                Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(2));
        return new Everything(
                new DeskSettings("Desk", "Larkfield", ZoneId.of("UTC"), List.of(), false),
                new OpenFacts(
                        new StatusSettings(
                                "Status",
                                URI.create("https://status.example/"),
                                "en",
                                ZoneId.of("UTC"),
                                "",
                                null,
                                null,
                                UptimeSettings.USUAL,
                                null),
                        List.of(),
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        List.of()),
                escalation(policies, targets),
                Arrays.asList(records),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Escalation escalation(List<EscalationPolicy> policies, Severity.Targets targets) {
        return new Escalation(
                List.of(person(ANA, "Ana"), person(BEN, "Ben")),
                List.of(new Team(OPERATIONS, "Operations", ANA, null, null)),
                List.of(),
                List.of(
                        role(ON_CALL, "On call", "Answers.", List.of("Acknowledge"), List.of(BEN, ANA), List.of()),
                        role(COMMANDER, "Commander", "Leads.", List.of(), List.of(ANA), List.of(SEV1))),
                List.of(),
                List.of(
                        new Severity(SEV1, "Critical", "All is lost.", targets, List.of()),
                        new Severity(SEV2, "Major", "Much is lost.", targets, List.of())),
                List.of(new AuthorityAction(
                        ROLLBACK,
                        "Roll back",
                        "Going back.",
                        List.of(new Approval(List.of(SEV1, SEV2), COMMANDER, ON_CALL, Duration.ofMinutes(10))))),
                List.of(new BusinessProcess(
                        PAYMENTS,
                        "Payment sync",
                        "Moves money.",
                        ANA,
                        Criticality.CRITICAL,
                        new VendorId("flowbench"),
                        List.of(),
                        List.of(),
                        List.of(),
                        new ObjectiveId("paid"),
                        List.of(),
                        List.of(),
                        List.of())),
                policies,
                List.of(),
                List.of(),
                new Calendars(List.of(), List.of(), List.of()),
                List.of(new Vendor(
                        new VendorId("flowbench"),
                        "Flowbench",
                        "Runs workflows.",
                        null,
                        new Vendor.Contact("+1 555 0100", null, null),
                        null)),
                List.of(new Objective(new ObjectiveId("paid"), "Clinics are paid", "Clinics are paid", ANA, List.of())),
                List.of(),
                List.of(),
                Limits.USUAL);
    }

    /** The same with people who take turns as on-call, who are away, and reviews that were held. */
    static Everything with(
            Everything all, List<Schedule> schedules, List<Absence> absences, List<Review> reviews, Limits limits) {
        Escalation known = all.escalation();
        List<Role> roles = known.roles().stream()
                .map(role -> role.id().equals(ON_CALL) && !schedules.isEmpty()
                        ? new Role(
                                role.id(),
                                role.name(),
                                role.duties(),
                                role.firstMinutes(),
                                role.holders(),
                                role.mandatoryAt(),
                                schedules.get(0).id(),
                                role.skills(),
                                role.capacity())
                        : role)
                .toList();
        return new Everything(
                all.settings(),
                all.open(),
                new Escalation(
                        known.people(),
                        known.teams(),
                        known.skills(),
                        roles,
                        known.channels(),
                        known.severities(),
                        known.actions(),
                        known.processes(),
                        known.policies(),
                        schedules,
                        absences,
                        known.calendars(),
                        known.vendors(),
                        known.objectives(),
                        known.obligations(),
                        reviews,
                        limits),
                all.incidents(),
                all.playbooks(),
                all.handbook(),
                all.postmortems(),
                all.scenarios(),
                all.drills(),
                all.drillReports());
    }

    /** The same after drills, newest first. */
    static Everything drilled(Everything all, Drill... drills) {
        return new Everything(
                all.settings(),
                all.open(),
                all.escalation(),
                all.incidents(),
                all.playbooks(),
                all.handbook(),
                all.postmortems(),
                List.of(scenario()),
                Arrays.asList(drills),
                all.drillReports());
    }

    /** A runner that stands still. */
    static Scenario scenario() {
        return new Scenario(
                new ScenarioId("standstill"),
                "Nothing runs",
                FailureMode.WORKFLOW_RUNNER,
                Set.of(LossClass.COMPLETE),
                Set.of(),
                Set.of(Trigger.Dimension.SERVICE_LEVEL),
                "The runner waits.",
                new Scenario.Symptoms(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A tabletop drill of an hour at sev1, held at ten. */
    static Drill drill(String day, List<Drill.Observed> observed, Drill.Gap... gaps) {
        Instant began = Instant.parse(day + "T10:00:00Z");
        return new Drill(
                new DrillId(day + "-standstill"),
                scenario().id(),
                PAYMENTS,
                SEV1,
                LossClass.COMPLETE,
                Twist.NONE,
                DrillMode.TABLETOP,
                began,
                began,
                began.plus(Duration.ofHours(1)),
                null,
                BEN,
                List.of(new Drill.Participant(ANA, COMMANDER)),
                observed,
                List.of(),
                List.of("Ana was *calm*."),
                List.of("Nobody wrote."),
                Arrays.asList(gaps),
                null);
    }

    static Drill.Gap gap(String id, String due, Drill.@Nullable Closed closed) {
        return new Drill.Gap(id, "No " + id + ".", ANA, LocalDate.parse(due), closed);
    }

    /** Ben and Ana change every day at nine. */
    static Schedule daily() {
        return new Schedule(
                new ScheduleId("daily"),
                "Daily",
                ANA,
                ZoneId.of("UTC"),
                1,
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Layer(
                        "turns",
                        "Turns",
                        new Rotation(
                                Rotation.Frequency.DAILY,
                                LocalDate.parse("2026-11-22"),
                                1,
                                LocalTime.of(9, 0),
                                null,
                                0,
                                null),
                        List.of(BEN, ANA),
                        List.of(),
                        null)),
                List.of());
    }

    static <T extends Page> T page(Class<T> type, Everything everything) {
        return new DeskSite(everything, NOW, List.of(), Versions.NONE, Editions.none(NOW))
                .pages(new ProseLibrary(Map.of())).stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static Role role(
            RoleId id,
            String name,
            String duties,
            List<String> firstMinutes,
            List<PersonId> holders,
            List<SeverityId> mandatoryAt) {
        return new Role(id, name, duties, firstMinutes, holders, mandatoryAt, null, List.of(), 1);
    }

    private static Person person(PersonId id, String name) {
        return new Person(
                id,
                name,
                "Engineer",
                OPERATIONS,
                ZoneId.of("UTC"),
                id + "@x.example",
                null,
                "@" + id,
                List.of(),
                List.of(),
                1,
                null,
                null);
    }
}
