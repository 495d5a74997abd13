package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.TeamId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** One line under {@code notify:} of a step. */
final class StepTargetShape {
    private static final Field<RoleId> ROLE =
            optional("role", InternalTypes.ROLE, "whoever holds this role", "incident-commander");
    private static final Field<PersonId> PERSON =
            optional("person", InternalTypes.PERSON, "one person by name", "ines-carvalho");
    private static final Field<ScheduleId> SCHEDULE =
            optional("schedule", InternalTypes.SCHEDULE, "whoever is on call", "automation-on-call");
    private static final Field<StepTarget.Which> WHICH = optional(
            "which",
            Types.word(List.of(StepTarget.Which.values()), StepTarget.Which::word),
            "who of the schedule: those on call (unless it says otherwise), those who come next, or all",
            "next");
    private static final Field<TeamId> TEAM =
            optional("team", InternalTypes.TEAM, "everybody of this team", "automation");
    private static final Field<ChannelId> CHANNEL =
            optional("channel", InternalTypes.CHANNEL, "whoever reads this channel", "incident-room");
    private static final Field<PolicyId> POLICY = optional(
            "policy", InternalTypes.POLICY, "whoever this other policy tells at its first moment", "executive");

    static final Shape<StepTarget> SHAPE = new Shape<>(
            "a target",
            "Whom a step tells: a role, a person, a schedule, a team, a channel, or the first of another policy.",
            List.of(ROLE, PERSON, SCHEDULE, WHICH, TEAM, CHANNEL, POLICY),
            StepTargetShape::build);

    private static @Nullable StepTarget build(Values values, Reading reading, YamlMapping at) {
        RoleId role = values.orNull(ROLE);
        PersonId person = values.orNull(PERSON);
        ScheduleId schedule = values.orNull(SCHEDULE);
        StepTarget.Which which = values.orNull(WHICH);
        TeamId team = values.orNull(TEAM);
        ChannelId channel = values.orNull(CHANNEL);
        PolicyId policy = values.orNull(POLICY);
        List<StepTarget> named = Stream.<@Nullable StepTarget>of(
                        role == null ? null : new StepTarget.ToRole(role),
                        person == null ? null : new StepTarget.ToPerson(person),
                        schedule == null
                                ? null
                                : new StepTarget.ToSchedule(schedule, which == null ? StepTarget.Which.CURRENT : which),
                        team == null ? null : new StepTarget.ToTeam(team),
                        channel == null ? null : new StepTarget.ToChannel(channel),
                        policy == null ? null : new StepTarget.ToPolicy(policy))
                .flatMap(Stream::ofNullable)
                .toList();
        if (named.size() != 1) {
            reading.refuse(
                    at,
                    "one-target",
                    "a target names " + (named.isEmpty() ? "nobody" : "more than one"),
                    "one of `role`, `person`, `schedule`, `team`, `channel` or `policy`",
                    "Write `- role: incident-commander` or `- person: ines-carvalho`, one line for each.");
            return null;
        }
        if (which != null && schedule == null) {
            reading.refuse(
                    at,
                    "which-without-schedule",
                    "`which` says whom of a schedule, and no schedule is named",
                    "`which` beside `schedule`",
                    "Delete `which`, or name the schedule.");
            return null;
        }
        return named.get(0);
    }

    private StepTargetShape() {}
}
