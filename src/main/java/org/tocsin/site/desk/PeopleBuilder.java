package org.tocsin.site.desk;

import java.util.Locale;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.site.Messages;
import org.tocsin.site.Moments;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.PeoplePage.PersonRow;
import org.tocsin.site.desk.PeoplePage.RoleCard;

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
                everything.roles().stream().map(this::card).toList(),
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

    private PersonRow row(Person person) {
        String phone = person.phone() == null ? "" : person.phone();
        Moments theirs = new Moments(person.zone(), english);
        return new PersonRow(
                person.id().value(),
                person.name(),
                person.title(),
                directory.team(person.team()),
                person.zone().getId(),
                theirs.offsetAt(voice.now()),
                person.email(),
                phone,
                phone.replaceAll("[^+0-9]", ""),
                person.chat() == null ? "" : person.chat(),
                String.join(", ", person.languages()).toLowerCase(Locale.ROOT),
                everything.roles().stream()
                        .filter(role -> role.holders().contains(person.id()))
                        .map(role -> directory.role(role.id()))
                        .toList());
    }
}
