package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Who plays which part, and how each person is reached. */
public record PeoplePage(Frame frame, List<RoleCard> roles, List<PersonRow> people) implements Page {
    public PeoplePage {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "desk/people.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.PEOPLE);
    }

    /**
     * What a role is there for.
     *
     * @param holders in the order they are asked
     * @param mandatoryAt severities at which somebody must hold it
     */
    public record RoleCard(
            String id, String name, Html duties, List<String> firstMinutes, List<Way> holders, List<Tag> mandatoryAt) {
        public RoleCard {
            firstMinutes = List.copyOf(firstMinutes);
            holders = List.copyOf(holders);
            mandatoryAt = List.copyOf(mandatoryAt);
        }
    }

    /**
     * One person.
     *
     * @param offset of their clock from UTC, such as {@code UTC+13}
     * @param phone empty where none is known; {@code phoneHref} likewise
     * @param chat empty where none is known
     */
    public record PersonRow(
            String id,
            String name,
            String title,
            String team,
            String zone,
            String offset,
            String email,
            String phone,
            String phoneHref,
            String chat,
            String languages,
            List<Way> roles) {
        public PersonRow {
            roles = List.copyOf(roles);
        }
    }
}
