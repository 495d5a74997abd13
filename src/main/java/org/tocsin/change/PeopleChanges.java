package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;

/** What changed in people. Their addresses and numbers are never told, only that they are others. */
final class PeopleChanges {
    private PeopleChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Person> people = Matching.of(before, after, Kind.PERSON, Escalation::people, Person::id);
        people.fresh()
                .forEach(person -> of(person, told)
                        .say(Topic.PEOPLE, "joins as " + person.title() + ", team " + after.team(person.team())));
        people.gone().forEach(person -> of(person, told).say(Topic.PEOPLE, "leaves"));
        people.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Person person, List<Change> told) {
        return new Telling(told, new Subject(Kind.PERSON, person.id().value()), person.name());
    }

    private static void both(Person was, Person is, Side before, Side after, Telling telling) {
        telling.name(Topic.PEOPLE, "name", was.name(), is.name());
        telling.value(Topic.PEOPLE, "title", was.title(), is.title());
        telling.value(Topic.PEOPLE, "team", before.team(was.team()), after.team(is.team()));
        telling.value(Topic.PEOPLE, "lives in the zone", was.zone(), is.zone());
        telling.secret(Topic.PEOPLE, "e-mail address", was.email(), is.email());
        telling.secret(Topic.PEOPLE, "telephone number", was.phone(), is.phone());
        telling.secret(Topic.PEOPLE, "chat handle", was.chat(), is.chat());
        telling.word(Topic.PEOPLE, "name in CODEOWNERS", was.codeOwner(), is.codeOwner());
        telling.order(Topic.PEOPLE, "languages", was.languages(), is.languages());
        telling.set(Topic.PEOPLE, "skills:", before.skills(was.skills()), after.skills(is.skills()));
        telling.value(Topic.PEOPLE, "incidents at once", was.capacity(), is.capacity());
        telling.value(Topic.PEOPLE, "public holidays", before.holidays(was.holidays()), after.holidays(is.holidays()));
    }
}
