package org.tocsin.site.desk;

import java.util.Comparator;
import java.util.Locale;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.Team;
import org.tocsin.site.Messages;
import org.tocsin.site.Moments;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.PeoplePage.Absent;
import org.tocsin.site.desk.PeoplePage.PersonRow;
import org.tocsin.site.desk.PeoplePage.RoleCard;
import org.tocsin.site.desk.PeoplePage.SkillRow;
import org.tocsin.site.desk.PeoplePage.TeamCard;

/** Builds the page of people and roles. */
final class PeopleBuilder {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;
    private final Messages english = Messages.english();

    PeopleBuilder(Everything everything, Directory directory, Tags tags, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    PeoplePage page(Frames frames) {
        return new PeoplePage(
                frames.of(new PagePath(Address.PEOPLE), "People and roles"),
                everything.escalation().teams().stream().map(this::team).toList(),
                everything.roles().stream().map(this::card).toList(),
                everything.escalation().skills().stream().map(this::skill).toList(),
                everything.people().stream().map(this::row).toList());
    }

    private RoleCard card(Role role) {
        return new RoleCard(
                "role-" + role.id(),
                role.name(),
                voice.html(role.duties()),
                role.firstMinutes(),
                role.holders().stream().map(directory::person).toList(),
                role.mandatoryAt().stream().map(tags::brief).toList());
    }

    private TeamCard team(Team team) {
        return new TeamCard(
                "team-" + team.id(),
                team.name(),
                directory.person(team.lead()),
                team.channel() == null ? null : directory.channel(team.channel()),
                everything.escalation().members(team.id()).stream()
                        .map(person -> directory.person(person.id()))
                        .toList());
    }

    private SkillRow skill(Skill skill) {
        return new SkillRow(
                skill.name(),
                voice.html(skill.meaning()),
                everything.people().stream()
                        .filter(person -> person.skills().contains(skill.id()))
                        .map(person -> directory.person(person.id()))
                        .toList());
    }

    private PersonRow row(Person person) {
        String phone = person.phone() == null ? "" : person.phone();
        Moments theirs = new Moments(person.zone(), english);
        return new PersonRow(
                person.id().value(),
                person.name(),
                person.title(),
                Way.to(directory.team(person.team()), Address.of(person.team())),
                person.zone().getId(),
                theirs.offsetAt(voice.now()),
                person.email(),
                phone,
                phone.replaceAll("[^+0-9]", ""),
                person.chat() == null ? "" : person.chat(),
                String.join(", ", person.languages()).toLowerCase(Locale.ROOT),
                person.skills().stream().map(this::skillName).toList(),
                person.capacity(),
                everything.roles().stream()
                        .filter(role -> role.holders().contains(person.id()))
                        .map(role -> directory.role(role.id()))
                        .toList(),
                everything.escalation().schedules().stream()
                        .filter(schedule -> takesTurns(person, schedule))
                        .map(schedule -> directory.schedule(schedule.id()))
                        .toList(),
                OnCallPeople.onCall(everything.escalation()).contains(person)
                        ? Way.to("when", Address.onCall(person.id()))
                        : null,
                everything.escalation().absences().stream()
                        .filter(absence -> absence.person().equals(person.id()))
                        .filter(absence -> !absence.through().isBefore(voice.today()))
                        .sorted(Comparator.comparing(Absence::from))
                        .map(absence -> new Absent(
                                voice.moments().on(absence.from()),
                                voice.moments().on(absence.through()),
                                absence.note() == null ? "" : absence.note()))
                        .toList());
    }

    private String skillName(SkillId id) {
        return everything.escalation().skill(id).map(Skill::name).orElseGet(id::value);
    }

    private boolean takesTurns(Person person, Schedule schedule) {
        return schedule.layers().stream()
                .filter(layer -> layer.ends() == null || !layer.ends().isBefore(voice.today()))
                .anyMatch(layer -> layer.participants().contains(person.id()));
    }
}
