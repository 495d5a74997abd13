package org.tocsin.site.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.internal.PersonId;
import org.tocsin.oncall.Authority;

/** Names who may approve something, until when, and who then. */
final class Approvers {
    private final Directory directory;
    private final Voice voice;

    Approvers(Directory directory, Voice voice) {
        this.directory = directory;
        this.voice = voice;
    }

    /**
     * The first who are asked, in words.
     *
     * @param reference an instant of the day that needs no naming
     */
    String words(Authority authority, Instant reference) {
        String approves = first(authority.approvers())
                .map(name -> name + " may approve until "
                        + voice.moments().near(authority.until(), reference).text() + ", then ")
                .orElse("");
        return first(authority.deputies())
                .map(name -> approves + name)
                .orElseGet(() -> approves.isEmpty() ? "Nobody may approve" : approves + "nobody");
    }

    private Optional<String> first(List<PersonId> people) {
        return people.stream()
                .findFirst()
                .map(person -> directory.person(person).label());
    }
}
