package org.tocsin.record;

import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Review;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.Vendor;

/**
 * Every record of the folder {@code escalation/}, with where it stands. A file that is not there is an empty list, or
 * what is usual.
 *
 * @param processes sorted by path, as are policies, schedules, obligations and reviews
 */
public record EscalationFolder(
        Recorded<List<Person>> people,
        Recorded<List<Team>> teams,
        Recorded<List<Skill>> skills,
        Recorded<List<Role>> roles,
        Recorded<List<Channel>> channels,
        Recorded<List<Severity>> severities,
        Recorded<List<AuthorityAction>> authority,
        List<Recorded<BusinessProcess>> processes,
        List<Recorded<EscalationPolicy>> policies,
        List<Recorded<Schedule>> schedules,
        Recorded<List<Absence>> absences,
        Recorded<Calendars> calendars,
        Recorded<List<Vendor>> vendors,
        Recorded<List<Objective>> objectives,
        List<Recorded<Obligation>> obligations,
        List<Recorded<Review>> reviews,
        Recorded<Limits> limits) {
    private static final Comparator<Review> OLDEST_FIRST =
            Comparator.comparing(Review::held).thenComparing(Review::id);

    public EscalationFolder {
        processes = List.copyOf(processes);
        policies = List.copyOf(policies);
        schedules = List.copyOf(schedules);
        obligations = List.copyOf(obligations);
        reviews = List.copyOf(reviews);
    }

    /** The same without places. */
    Escalation escalation() {
        return new Escalation(
                people.value(),
                teams.value(),
                skills.value(),
                roles.value(),
                channels.value(),
                severities.value(),
                authority.value(),
                values(processes),
                values(policies),
                values(schedules),
                absences.value(),
                calendars.value(),
                vendors.value(),
                objectives.value(),
                values(obligations),
                values(reviews).stream().sorted(OLDEST_FIRST).toList(),
                limits.value());
    }

    private static <T> List<T> values(List<Recorded<T>> all) {
        return all.stream().map(Recorded::value).toList();
    }
}
