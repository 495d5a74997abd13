package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Who plays which part, and how each person is reached. */
public record PeoplePage(
        Frame frame, List<TeamCard> teams, List<RoleCard> roles, List<SkillRow> skills, List<PersonRow> people)
        implements Page {
    public PeoplePage {
        teams = List.copyOf(teams);
        skills = List.copyOf(skills);
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
     * People who work together.
     *
     * @param channel where they are reached together; null where that is not on record
     */
    public record TeamCard(
            String id, String name, Way lead, @Nullable Way channel, List<Way> members) {
        public TeamCard {
            members = List.copyOf(members);
        }
    }

    /** What somebody can do, and who can. */
    public record SkillRow(String name, Html meaning, List<Way> people) {
        public SkillRow {
            people = List.copyOf(people);
        }
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
     * @param capacity in how many incidents they can take part at once
     * @param schedules in which they take turns
     * @param shifts leads to when they are on call; null where they never are
     * @param absences that are not over, soonest first
     */
    public record PersonRow(
            String id,
            String name,
            String title,
            Way team,
            String zone,
            String offset,
            String email,
            String phone,
            String phoneHref,
            String chat,
            String languages,
            List<String> skills,
            int capacity,
            List<Way> roles,
            List<Way> schedules,
            @Nullable Way shifts,
            List<Absent> absences) {
        public PersonRow {
            skills = List.copyOf(skills);
            schedules = List.copyOf(schedules);
            absences = List.copyOf(absences);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Days on which somebody cannot be called.
     *
     * @param note empty where nobody needs to know why
     */
    public record Absent(Moment from, Moment through, String note) {}
}
