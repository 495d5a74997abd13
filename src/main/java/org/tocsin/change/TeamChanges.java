package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.Team;

/** What changed in teams, skills and channels. */
final class TeamChanges {
    private TeamChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        teams(before, after, told);
        skills(before, after, told);
        channels(before, after, told);
    }

    private static void teams(Side before, Side after, List<Change> told) {
        Matching<Team> teams = Matching.of(before, after, Kind.TEAM, Escalation::teams, Team::id);
        teams.fresh()
                .forEach(one -> of(Kind.TEAM, one.id(), one.name(), told)
                        .say(Topic.PEOPLE, "new team, led by " + after.person(one.lead())));
        teams.gone().forEach(one -> of(Kind.TEAM, one.id(), one.name(), told).say(Topic.PEOPLE, "this team is gone"));
        teams.pairs().forEach(pair -> {
            Team was = pair.before();
            Team is = pair.after();
            Telling team = of(Kind.TEAM, is.id(), is.name(), told);
            team.name(Topic.WORDS, "name", was.name(), is.name());
            team.value(Topic.PEOPLE, "lead", before.person(was.lead()), after.person(is.lead()));
            team.word(Topic.PEOPLE, "name in CODEOWNERS", was.codeOwner(), is.codeOwner());
            team.value(Topic.CALLED, "channel", before.channel(was.channel()), after.channel(is.channel()));
        });
    }

    private static void skills(Side before, Side after, List<Change> told) {
        Matching<Skill> skills = Matching.of(before, after, Kind.SKILL, Escalation::skills, Skill::id);
        skills.fresh().forEach(one -> of(Kind.SKILL, one.id(), one.name(), told).say(Topic.PEOPLE, "new skill"));
        skills.gone()
                .forEach(one -> of(Kind.SKILL, one.id(), one.name(), told).say(Topic.PEOPLE, "this skill is gone"));
        skills.pairs().forEach(pair -> {
            Skill was = pair.before();
            Skill is = pair.after();
            Telling skill = of(Kind.SKILL, is.id(), is.name(), told);
            skill.name(Topic.WORDS, "name", was.name(), is.name());
            skill.words(Topic.WORDS, "meaning", was.meaning(), is.meaning());
            skill.value(
                    Topic.PEOPLE, "about the platform of", before.vendor(was.platform()), after.vendor(is.platform()));
        });
    }

    private static void channels(Side before, Side after, List<Change> told) {
        Matching<Channel> channels = Matching.of(before, after, Kind.CHANNEL, Escalation::channels, Channel::id);
        channels.fresh()
                .forEach(one -> of(Kind.CHANNEL, one.id(), one.name(), told)
                        .say(Topic.CALLED, "new channel (" + one.medium().word() + ")"));
        channels.gone()
                .forEach(one -> of(Kind.CHANNEL, one.id(), one.name(), told).say(Topic.CALLED, "this channel is gone"));
        channels.pairs().forEach(pair -> {
            Channel was = pair.before();
            Channel is = pair.after();
            Telling channel = of(Kind.CHANNEL, is.id(), is.name(), told);
            channel.name(Topic.WORDS, "name", was.name(), is.name());
            channel.value(
                    Topic.CALLED, "medium", was.medium().word(), is.medium().word());
            channel.secret(Topic.CALLED, "address", was.address(), is.address());
            channel.line(Topic.WORDS, "audience", was.audience(), is.audience());
        });
    }

    private static Telling of(Kind kind, Object id, String name, List<Change> told) {
        return new Telling(told, new Subject(kind, id.toString()), name);
    }
}
