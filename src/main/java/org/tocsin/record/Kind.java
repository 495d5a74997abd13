package org.tocsin.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Review;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.record.shape.Shape;

/**
 * A kind of record: which files hold it, and what stands in them.
 *
 * @param name as in {@code site/schema/NAME.json}
 * @param file which paths; its first group, where there is one, is the record's id
 * @param files the same for people
 */
public record Kind<T>(String name, Pattern file, String files, Shape<T> shape) {
    static final Kind<StatusSettings> STATUS_SETTINGS =
            one("status-settings", "site/status/settings.yaml", StatusSettingsShape.SHAPE);
    static final Kind<List<ComponentGroup>> COMPONENTS =
            one("components", "site/status/components.yaml", ComponentsShape.SHAPE);
    static final Kind<List<Notice>> NOTICES = one("notices", "site/status/notices.yaml", NoticesShape.SHAPE);
    static final Kind<DeskSettings> DESK_SETTINGS =
            one("desk-settings", "site/desk/settings.yaml", DeskSettingsShape.SHAPE);
    static final Kind<List<Waiver>> WAIVERS = one("waivers", "site/waivers.yaml", WaiversShape.SHAPE);
    static final Kind<List<Person>> PEOPLE = one("people", "escalation/people.yaml", PeopleShape.SHAPE);
    static final Kind<List<Role>> ROLES = one("roles", "escalation/roles.yaml", RolesShape.SHAPE);
    static final Kind<List<Severity>> SEVERITIES =
            one("severities", "escalation/severities.yaml", SeveritiesShape.SHAPE);
    static final Kind<List<AuthorityAction>> AUTHORITY =
            one("authority", "escalation/authority.yaml", AuthorityShape.SHAPE);
    static final Kind<List<Team>> TEAMS = one("teams", "escalation/teams.yaml", TeamsShape.SHAPE);
    static final Kind<List<Skill>> SKILLS = one("skills", "escalation/skills.yaml", SkillsShape.SHAPE);
    static final Kind<List<Channel>> CHANNELS = one("channels", "escalation/channels.yaml", ChannelsShape.SHAPE);
    static final Kind<List<Vendor>> VENDORS = one("vendors", "escalation/vendors.yaml", VendorsShape.SHAPE);
    static final Kind<List<Objective>> OBJECTIVES =
            one("objectives", "escalation/objectives.yaml", ObjectivesShape.SHAPE);
    static final Kind<Calendars> CALENDARS = one("calendars", "escalation/calendars.yaml", CalendarsShape.SHAPE);
    static final Kind<List<Absence>> ABSENCES = one("absences", "escalation/absences.yaml", AbsencesShape.SHAPE);
    static final Kind<Limits> LIMITS = one("limits", "escalation/limits.yaml", LimitsShape.SHAPE);
    static final Kind<BusinessProcess> PROCESS =
            many("process", "escalation/processes/([^/]+)\\.yaml", "escalation/processes/ID.yaml", ProcessShape.SHAPE);
    static final Kind<EscalationPolicy> POLICY =
            many("policy", "escalation/policies/([^/]+)\\.yaml", "escalation/policies/ID.yaml", PolicyShape.SHAPE);
    static final Kind<Schedule> SCHEDULE = many(
            "schedule", "escalation/schedules/([^/]+)\\.yaml", "escalation/schedules/ID.yaml", ScheduleShape.SHAPE);
    static final Kind<Obligation> OBLIGATION = many(
            "obligation",
            "escalation/obligations/([^/]+)\\.yaml",
            "escalation/obligations/ID.yaml",
            ObligationShape.SHAPE);
    static final Kind<Review> REVIEW =
            many("review", "escalation/reviews/([^/]+)\\.yaml", "escalation/reviews/DATE-SLUG.yaml", ReviewShape.SHAPE);
    static final Kind<IncidentRecord> INCIDENT = many(
            "incident",
            "incidents/[0-9]{4}/([^/]+)/incident\\.yaml",
            "incidents/YEAR/DATE-SLUG/incident.yaml",
            IncidentShape.SHAPE);

    static final Kind<Scenario> SCENARIO = many(
            "scenario",
            "content/drills/scenarios/([^/]+)\\.yaml",
            "content/drills/scenarios/ID.yaml",
            ScenarioShape.SHAPE);
    static final Kind<Drill> DRILL = many(
            "drill",
            "content/drills/(?!scenarios/)([^/]+)/drill\\.yaml",
            "content/drills/DATE-SLUG/drill.yaml",
            DrillShape.SHAPE);

    /** Every kind, in the order a newcomer meets them. */
    public static final List<Kind<?>> ALL = List.of(
            INCIDENT,
            STATUS_SETTINGS,
            COMPONENTS,
            NOTICES,
            DESK_SETTINGS,
            PEOPLE,
            TEAMS,
            SKILLS,
            ROLES,
            CHANNELS,
            SEVERITIES,
            AUTHORITY,
            OBJECTIVES,
            VENDORS,
            PROCESS,
            POLICY,
            SCHEDULE,
            ABSENCES,
            CALENDARS,
            OBLIGATION,
            REVIEW,
            LIMITS,
            SCENARIO,
            DRILL,
            WAIVERS);

    private static <T> Kind<T> one(String name, String path, Shape<T> shape) {
        return new Kind<>(name, Pattern.compile(Pattern.quote(path)), path, shape);
    }

    private static <T> Kind<T> many(String name, String pattern, String files, Shape<T> shape) {
        return new Kind<>(name, Pattern.compile(pattern), files, shape);
    }

    /** The id a path gives the record: empty text for kinds that have one file; nothing when the path is not theirs. */
    Optional<String> idFrom(String path) {
        Matcher matcher = file.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.groupCount() == 0 ? "" : matcher.group(1));
    }
}
