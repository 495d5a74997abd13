package org.tocsin.site.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.internal.VendorId;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;

/** Finds the name and the page of whatever a record names by id. */
final class Directory {
    private final Map<PersonId, Person> people;
    private final Map<RoleId, Role> roles;
    private final Map<ProcessId, BusinessProcess> processes;
    private final Map<ActionId, AuthorityAction> actions;
    private final Map<TeamId, Team> teams;
    private final Map<VendorId, Vendor> vendors;
    private final Map<ObjectiveId, Objective> objectives;
    private final Map<ScheduleId, Schedule> schedules;
    private final Map<ChannelId, Channel> channels;
    private final Map<String, ProseFile> playbooks;
    private final Map<ScenarioId, Scenario> scenarios;
    private final Map<ComponentId, String> components = new HashMap<>();

    Directory(Everything everything) {
        people = byId(everything.people(), Person::id);
        roles = byId(everything.roles(), Role::id);
        processes = byId(everything.processes(), BusinessProcess::id);
        actions = byId(everything.actions(), AuthorityAction::id);
        teams = byId(everything.escalation().teams(), Team::id);
        vendors = byId(everything.escalation().vendors(), Vendor::id);
        objectives = byId(everything.escalation().objectives(), Objective::id);
        schedules = byId(everything.escalation().schedules(), Schedule::id);
        channels = byId(everything.escalation().channels(), Channel::id);
        scenarios = byId(everything.scenarios(), Scenario::id);
        playbooks = byId(everything.playbooks(), ProseFile::path);
        for (ComponentGroup group : everything.open().groups()) {
            for (Component component : group.components()) {
                components.put(component.id(), component.name());
            }
        }
    }

    Way person(PersonId id) {
        Person person = people.get(id);
        return person == null ? Way.words(id.value()) : Way.to(person.name(), Address.of(id));
    }

    @Nullable
    Person details(PersonId id) {
        return people.get(id);
    }

    Way role(RoleId id) {
        Role role = roles.get(id);
        return role == null ? Way.words(id.value()) : Way.to(role.name(), Address.of(id));
    }

    /** Whom to call, with a number where one is known. */
    Turn.Callee callee(PersonId id) {
        Person person = people.get(id);
        String phone = person == null || person.phone() == null ? "" : person.phone();
        return new Turn.Callee(person(id), phone, phone.replaceAll("[^+0-9]", ""));
    }

    /** The order in which the people of some roles are asked: {@code Asked in this order: Ana, Ben}; empty for nobody. */
    String asked(List<RoleId> ids) {
        List<String> names = ids.stream()
                .flatMap(id -> Optional.ofNullable(roles.get(id)).stream())
                .flatMap(role -> role.holders().stream())
                .map(holder -> person(holder).label())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        boolean turns = ids.stream().map(roles::get).anyMatch(role -> role != null && role.schedule() != null);
        return (turns ? "Whoever is on call, then asked in this order: " : "Asked in this order: ")
                + String.join(", ", names);
    }

    /** Where the page of a process says who is on. */
    Way onNow(ProcessId id) {
        return processes.containsKey(id)
                ? Way.to("Who is on now: " + process(id).label(), Address.of(id) + "#now")
                : process(id);
    }

    Way process(ProcessId id) {
        BusinessProcess process = processes.get(id);
        return process == null ? Way.words(id.value()) : Way.to(process.name(), Address.of(id));
    }

    Way action(ActionId id) {
        AuthorityAction action = actions.get(id);
        return action == null ? Way.words(id.value()) : Way.to(action.name(), Address.of(id));
    }

    @Nullable
    AuthorityAction approvals(ActionId id) {
        return actions.get(id);
    }

    String team(TeamId id) {
        Team team = teams.get(id);
        return team == null ? id.value() : team.name();
    }

    Way vendor(VendorId id) {
        Vendor vendor = vendors.get(id);
        return vendor == null ? Way.words(id.value()) : Way.to(vendor.name(), Address.of(id));
    }

    Way schedule(ScheduleId id) {
        Schedule schedule = schedules.get(id);
        return schedule == null ? Way.words(id.value()) : Way.to(schedule.title(), Address.of(id));
    }

    Way channel(ChannelId id) {
        Channel channel = channels.get(id);
        return Way.words(channel == null ? id.value() : channel.name());
    }

    /** What an objective promises. */
    String objective(ObjectiveId id) {
        Objective objective = objectives.get(id);
        return objective == null ? id.value() : objective.promise();
    }

    Way playbook(String path) {
        ProseFile playbook = playbooks.get(path);
        return playbook == null ? Way.words(path) : Way.to(playbook.title(), Address.ofProse(path));
    }

    /** What was played, in words. */
    String scenario(ScenarioId id) {
        Scenario scenario = scenarios.get(id);
        return scenario == null ? id.value() : scenario.title();
    }

    /** A drill, by what was played in it. */
    Way drill(Drill drill) {
        return Way.to(scenario(drill.scenario()), Address.of(drill.id()));
    }

    String component(ComponentId id) {
        return components.getOrDefault(id, id.value());
    }

    private static <I, T> Map<I, T> byId(List<T> all, Function<T, I> id) {
        Map<I, T> found = new HashMap<>();
        all.forEach(one -> found.put(id.apply(one), one));
        return found;
    }
}
