package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;

class PeopleAndTeamsShapeTest {
    @Test
    void aTeamMayHaveAChannelAndBeACodeOwner() {
        assertThat(Refused.read(
                        Kind.TEAMS,
                        "teams: [{id: money, name: Money, lead: ana, channel: room, code-owner: \"@x/money\"}]\n"))
                .containsExactly(
                        new Team(new TeamId("money"), "Money", new PersonId("ana"), new ChannelId("room"), "@x/money"));
    }

    @Test
    void aSkillMayBeAboutAPlatform() {
        assertThat(Refused.read(
                                Kind.SKILLS,
                                "skills: [{id: runner, name: Runner, meaning: Can repair it., platform: runner}]\n")
                        .get(0)
                        .platform())
                .isEqualTo(new VendorId("runner"));
    }

    @Test
    void aChannelUsesAKnownMedium() {
        assertThat(Refused.only(
                        Kind.CHANNELS,
                        "channels: [{id: room, name: Room, medium: chats, address: \"#room\", audience: All}]\n"))
                .endsWith("one of chat, phone, sms, email, pager, web | Did you mean `chat`?");
    }

    @Test
    void anAbsenceNeedsNoReason() {
        assertThat(Refused.read(Kind.ABSENCES, "absences: [{person: ana, from: 2026-12-22, through: 2027-01-02}]\n")
                        .get(0)
                        .note())
                .isNull();
        assertThat(Refused.read(Kind.ABSENCES, "absences: []\n")).isEmpty();
    }

    @Test
    void anObjectiveSaysWhenItCallsForLeadership() {
        assertThat(Refused.only(
                        Kind.OBJECTIVES,
                        "objectives: [{id: paid, name: Paid, promise: Shops are paid., owner: ana, leadership: []}]\n"))
                .contains("this list is too short [list-too-short]");
    }
}
