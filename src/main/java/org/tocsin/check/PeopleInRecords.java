package org.tocsin.check;

import static org.tocsin.check.Walk.list;
import static org.tocsin.check.Walk.one;
import static org.tocsin.check.Walk.parts;

import org.tocsin.check.Walk.Named;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.record.EscalationFolder;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/** Goes through every place where a record names a person. */
final class PeopleInRecords {
    private final Records records;
    private final Named<PersonId> people;

    private PeopleInRecords(Records records, Named<PersonId> people) {
        this.records = records;
        this.people = people;
    }

    static void walk(Evidence evidence, Named<PersonId> people) {
        PeopleInRecords all = new PeopleInRecords(evidence.records(), people);
        all.lists();
        all.files();
        all.records
                .incidents()
                .forEach(incident -> all.response(incident, incident.value().response()));
        all.records.drills().forEach(all::drill);
        new NamesInProse(evidence.records().prose()).people(people);
    }

    private void lists() {
        EscalationFolder folder = records.escalationFolder();
        Walk.each(
                folder.roles(),
                "roles",
                (part, role) -> list(folder.roles(), part + ".holders", role.holders(), people));
        Walk.each(folder.teams(), "teams", (part, team) -> people.named(folder.teams(), part + ".lead", team.lead()));
        Walk.each(folder.vendors(), "vendors", (part, vendor) -> {
            if (vendor.contract() != null) {
                people.named(
                        folder.vendors(),
                        part + ".contract.owner",
                        vendor.contract().owner());
            }
        });
        Walk.each(
                folder.objectives(),
                "objectives",
                (part, objective) -> people.named(folder.objectives(), part + ".owner", objective.owner()));
        Walk.each(
                folder.absences(),
                "absences",
                (part, absence) -> people.named(folder.absences(), part + ".person", absence.person()));
    }

    private void files() {
        EscalationFolder folder = records.escalationFolder();
        folder.processes()
                .forEach(process ->
                        people.named(process, "owner", process.value().owner()));
        folder.policies().forEach(policy -> {
            people.named(policy, "owner", policy.value().owner());
            people.named(policy, "approver", policy.value().approver());
            Walk.targets(policy, StepTarget.ToPerson.class, "person", StepTarget.ToPerson::person, people);
        });
        folder.schedules().forEach(this::schedule);
        folder.reviews()
                .forEach(review -> parts(
                        "reviewers",
                        review.value().reviewers(),
                        (part, reviewer) -> people.named(review, part + ".person", reviewer.person())));
    }

    private void schedule(Recorded<Schedule> schedule) {
        people.named(schedule, "owner", schedule.value().owner());
        parts(
                "layers",
                schedule.value().layers(),
                (part, layer) -> list(schedule, part + ".participants", layer.participants(), people));
        parts("overrides", schedule.value().overrides(), (part, override) -> {
            people.named(schedule, part + ".who", override.who());
            one(schedule, part + ".replaces", override.replaces(), people);
            people.named(schedule, part + ".approved-by", override.approvedBy());
        });
    }

    private void drill(Recorded<Drill> recorded) {
        Drill drill = recorded.value();
        people.named(recorded, "facilitator", drill.facilitator());
        parts(
                "participants",
                drill.participants(),
                (part, participant) -> people.named(recorded, part + ".person", participant.person()));
        parts("observed", drill.observed(), (part, observed) -> one(recorded, part + ".by", observed.by(), people));
        parts("notes", drill.notes(), (part, note) -> people.named(recorded, part + ".by", note.by()));
        parts("gaps", drill.gaps(), (part, gap) -> people.named(recorded, part + ".owner", gap.owner()));
    }

    private void response(Recorded<?> incident, Response response) {
        one(incident, "internal.commander", response.commander(), people);
        one(incident, "internal.communications", response.communications(), people);
        parts(
                "internal.containment",
                response.containment(),
                (part, taken) -> one(incident, part + ".by", taken.by(), people));
        parts(
                "internal.decisions",
                response.decisions(),
                (part, decision) -> one(incident, part + ".by", decision.by(), people));
        parts(
                "internal.escalations",
                response.escalations(),
                (part, call) -> one(incident, part + ".to", call.to(), people));
        parts("internal.notes", response.notes(), (part, note) -> one(incident, part + ".by", note.by(), people));
    }
}
