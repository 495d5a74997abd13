package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.TeamId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/teams.yaml}. */
final class TeamsShape {
    private static final Field<TeamId> ID =
            required("id", InternalTypes.TEAM, "how other records name it", "automation");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Automation");
    private static final Field<PersonId> LEAD =
            required("lead", InternalTypes.PERSON, "who answers for it", "tiago-moura");
    private static final Field<ChannelId> CHANNEL =
            optional("channel", InternalTypes.CHANNEL, "where it is reached together", "incident-room");
    private static final Field<String> CODE_OWNER =
            optional("code-owner", Types.line(), "how CODEOWNERS names it, in quotes", "\"@larkfield/automation\"");
    private static final Shape<Team> TEAM = Shape.of(
            "a team",
            "People who work together.",
            List.of(ID, NAME, LEAD, CHANNEL, CODE_OWNER),
            values -> new Team(
                    values.get(ID),
                    values.get(NAME),
                    values.get(LEAD),
                    values.orNull(CHANNEL),
                    values.orNull(CODE_OWNER)));
    private static final Field<List<Team>> TEAMS =
            required("teams", Types.list(TEAM, 1), "every team that people belong to", "[…]");

    static final Shape<List<Team>> SHAPE =
            Shape.of("the teams", "The teams that people belong to.", List.of(TEAMS), values -> values.get(TEAMS));

    private TeamsShape() {}
}
