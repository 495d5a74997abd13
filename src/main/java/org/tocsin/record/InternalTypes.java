package org.tocsin.record;

import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.SlotId;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** The ids that internal records name one another by. */
final class InternalTypes {
    static final Type<PersonId> PERSON = Types.id(PersonId::new);
    static final Type<RoleId> ROLE = Types.id(RoleId::new);
    static final Type<SeverityId> SEVERITY = Types.id(SeverityId::new);
    static final Type<ActionId> ACTION = Types.id(ActionId::new);
    static final Type<ProcessId> PROCESS = Types.id(ProcessId::new);
    static final Type<PolicyId> POLICY = Types.id(PolicyId::new);
    static final Type<ScheduleId> SCHEDULE = Types.id(ScheduleId::new);
    static final Type<TeamId> TEAM = Types.id(TeamId::new);
    static final Type<SkillId> SKILL = Types.id(SkillId::new);
    static final Type<ChannelId> CHANNEL = Types.id(ChannelId::new);
    static final Type<VendorId> VENDOR = Types.id(VendorId::new);
    static final Type<ObjectiveId> OBJECTIVE = Types.id(ObjectiveId::new);
    static final Type<HolidaysId> HOLIDAYS = Types.id(HolidaysId::new);
    static final Type<PeakId> PEAK = Types.id(PeakId::new);
    static final Type<SlotId> SLOT = Types.id(SlotId::new);

    static final Type<ScenarioId> SCENARIO = Types.id(ScenarioId::new);

    private InternalTypes() {}
}
