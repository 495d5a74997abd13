package org.tocsin.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
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
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;

/** The escalation before or afterwards: what it calls the records that others name. */
final class Side {
    private final Escalation escalation;
    private final @Nullable Renames renames;
    private final Map<Subject, String> labels = new HashMap<>();

    private Side(Escalation escalation, @Nullable Renames renames) {
        this.escalation = escalation;
        this.renames = renames;
        escalation.people().forEach(one -> label(Kind.PERSON, one.id().value(), one.name()));
        escalation.teams().forEach(one -> label(Kind.TEAM, one.id().value(), one.name()));
        escalation.skills().forEach(one -> label(Kind.SKILL, one.id().value(), one.name()));
        escalation.roles().forEach(one -> label(Kind.ROLE, one.id().value(), one.name()));
        escalation.channels().forEach(one -> label(Kind.CHANNEL, one.id().value(), one.name()));
        escalation
                .severities()
                .forEach(one -> label(Kind.SEVERITY, one.id().value(), one.id().value()));
        escalation.actions().forEach(one -> label(Kind.ACTION, one.id().value(), one.name()));
        escalation.processes().forEach(one -> label(Kind.PROCESS, one.id().value(), one.name()));
        escalation.policies().forEach(one -> label(Kind.POLICY, one.id().value(), one.title()));
        escalation.schedules().forEach(one -> label(Kind.SCHEDULE, one.id().value(), one.title()));
        escalation.vendors().forEach(one -> label(Kind.VENDOR, one.id().value(), one.name()));
        escalation.objectives().forEach(one -> label(Kind.OBJECTIVE, one.id().value(), one.name()));
        escalation.obligations().forEach(one -> label(Kind.OBLIGATION, one.id().value(), one.name()));
        escalation
                .calendars()
                .holidays()
                .forEach(one -> label(Kind.HOLIDAYS, one.id().value(), one.name()));
        escalation.calendars().peaks().forEach(one -> label(Kind.PEAK, one.id().value(), one.name()));
        escalation.calendars().slots().forEach(one -> label(Kind.SLOT, one.id().value(), one.name()));
    }

    static Side before(Escalation escalation, Renames renames) {
        return new Side(escalation, renames);
    }

    static Side after(Escalation escalation) {
        return new Side(escalation, null);
    }

    Escalation escalation() {
        return escalation;
    }

    private void label(Kind kind, String id, String name) {
        labels.put(new Subject(kind, now(kind, id)), name);
    }

    /** What a record of this side is called in words. */
    String label(Kind kind, String id) {
        return ref(kind, id).label();
    }

    /** The id that a record of this side has afterwards. */
    String now(Kind kind, String id) {
        return renames == null ? id : renames.now(kind, id);
    }

    private Ref ref(Kind kind, String id) {
        Subject subject = new Subject(kind, now(kind, id));
        return new Ref(subject, labels.getOrDefault(subject, id));
    }

    private Ref ref(Kind kind, @Nullable Object id, String none) {
        return id == null ? new Ref(new Subject(kind, ""), none) : ref(kind, id.toString());
    }

    Ref person(@Nullable PersonId id) {
        return ref(Kind.PERSON, id, "none");
    }

    Ref team(@Nullable TeamId id) {
        return ref(Kind.TEAM, id, "none");
    }

    Ref skill(@Nullable SkillId id) {
        return ref(Kind.SKILL, id, "none");
    }

    Ref role(@Nullable RoleId id) {
        return ref(Kind.ROLE, id, "none");
    }

    Ref channel(@Nullable ChannelId id) {
        return ref(Kind.CHANNEL, id, "none");
    }

    Ref severity(@Nullable SeverityId id) {
        return ref(Kind.SEVERITY, id, "none");
    }

    Ref action(@Nullable ActionId id) {
        return ref(Kind.ACTION, id, "none");
    }

    Ref process(@Nullable ProcessId id) {
        return ref(Kind.PROCESS, id, "none");
    }

    Ref policy(@Nullable PolicyId id) {
        return ref(Kind.POLICY, id, "none");
    }

    Ref schedule(@Nullable ScheduleId id) {
        return ref(Kind.SCHEDULE, id, "none");
    }

    Ref vendor(@Nullable VendorId id) {
        return ref(Kind.VENDOR, id, "none");
    }

    Ref objective(@Nullable ObjectiveId id) {
        return ref(Kind.OBJECTIVE, id, "none");
    }

    Ref holidays(@Nullable HolidaysId id) {
        return ref(Kind.HOLIDAYS, id, "none");
    }

    Ref peak(@Nullable PeakId id) {
        return ref(Kind.PEAK, id, "none");
    }

    Ref slot(@Nullable SlotId id) {
        return ref(Kind.SLOT, id, "none");
    }

    List<Ref> people(List<PersonId> ids) {
        return ids.stream().map(this::person).toList();
    }

    List<Ref> skills(List<SkillId> ids) {
        return ids.stream().map(this::skill).toList();
    }

    List<Ref> severities(List<SeverityId> ids) {
        return ids.stream().map(this::severity).toList();
    }

    List<Ref> processes(List<ProcessId> ids) {
        return ids.stream().map(this::process).toList();
    }

    List<Ref> policies(List<PolicyId> ids) {
        return ids.stream().map(this::policy).toList();
    }

    List<Ref> vendors(List<VendorId> ids) {
        return ids.stream().map(this::vendor).toList();
    }

    List<Ref> holidays(List<HolidaysId> ids) {
        return ids.stream().map(this::holidays).toList();
    }

    List<Ref> peaks(List<PeakId> ids) {
        return ids.stream().map(this::peak).toList();
    }
}
