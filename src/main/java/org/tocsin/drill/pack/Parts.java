package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.score.LeadRoles;

/**
 * Which roles have a part in play, and which of them an inject of some type is for.
 *
 * @param cast in the order in which they come in; never empty
 * @param told when the policy first tells a role, in minutes from the start; without those it does not tell
 */
record Parts(Scene scene, List<RoleId> cast, Map<RoleId, Integer> told) {
    Parts {
        cast = List.copyOf(cast);
    }

    /**
     * The parts.
     *
     * @param most how many there is time for
     */
    static Parts of(Scene scene, int most) {
        Map<RoleId, Integer> told = told(scene);
        Set<RoleId> cast = new LinkedHashSet<>();
        first(scene, told).ifPresent(cast::add);
        mandatory(scene).forEach(cast::add);
        approvers(scene).forEach(cast::add);
        responsible(scene).forEach(cast::add);
        cast.addAll(told.keySet());
        cast.removeIf(role -> scene.escalation().role(role).isEmpty());
        if (cast.isEmpty()) {
            cast.add(scene.escalation().roles().get(0).id());
        }
        return new Parts(scene, cast.stream().limit(most).toList(), told);
    }

    /** When a role is told by the policy; 0 where it does not. */
    int toldAfter(RoleId role) {
        return told.getOrDefault(role, 0);
    }

    /** Roles of the cast for which an inject is, the best first; never empty. */
    List<RoleId> suitable(InjectType type) {
        List<String> words = switch (type) {
            case ALERT -> List.of();
            case MONITORING, FALSE_LEAD, RECOVERY_REGRESSION -> List.of("technical", "engineer", "automation");
            case CUSTOMER_REPORT -> List.of("liaison", "support", "customer", "communications", "comms");
            case VENDOR_POST -> List.of("specialist", "vendor", "supplier", "technical");
            case SOCIAL_POST, CHANNEL_OUTAGE -> List.of("communications", "comms", "liaison");
            case DATA_FINDING -> List.of("data", "steward", "technical");
            case REGULATOR_QUESTION -> List.of("security", "privacy", "legal", "compliance");
            case EXECUTIVE_QUESTION, PERSON_UNREACHABLE, SECOND_INCIDENT, AUTHORITY_REQUEST, ALL_CLEAR ->
                List.of("commander");
        };
        Set<RoleId> suitable = new LinkedHashSet<>();
        for (String word : words) {
            cast.stream()
                    .filter(role -> List.of(role.value().split("-", -1)).contains(word))
                    .forEach(suitable::add);
        }
        if (type == InjectType.ALERT) {
            suitable.add(cast.get(0));
        }
        LeadRoles.commander(scene.escalation()).filter(cast::contains).ifPresent(suitable::add);
        suitable.add(cast.get(0));
        return List.copyOf(suitable);
    }

    /** Steps within play that tell a role, soonest first. */
    static List<Entry> steps(Scene scene, RoleId role) {
        return scene.timeline().entries().stream()
                .filter(entry -> entry.rung().taken() && tells(entry.step(), role))
                .toList();
    }

    private static boolean tells(@Nullable Step step, RoleId role) {
        return step != null && step.targets().contains(new StepTarget.ToRole(role));
    }

    private static Map<RoleId, Integer> told(Scene scene) {
        Map<RoleId, Integer> told = new LinkedHashMap<>();
        for (Entry entry : scene.timeline().entries()) {
            Step step = entry.step();
            if (step != null && entry.rung().taken() && scene.played(entry.at())) {
                int minute = (int) scene.since(entry.at()).toMinutes();
                for (StepTarget target : step.targets()) {
                    if (target instanceof StepTarget.ToRole to) {
                        told.putIfAbsent(to.role(), minute);
                    }
                }
            }
        }
        return told;
    }

    /** Who is told first; where that is nobody by role, a role that one of those reached holds. */
    private static Optional<RoleId> first(Scene scene, Map<RoleId, Integer> told) {
        Optional<RoleId> role = told.keySet().stream().findFirst();
        if (role.isPresent() && told.getOrDefault(role.get(), 0) == 0) {
            return role;
        }
        List<PersonId> reached = scene.timeline().entries().stream()
                .map(entry -> entry.reached().people())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
        return scene.escalation().roles().stream()
                .map(Role::id)
                .filter(id -> scene.holders(id).stream().limit(1).anyMatch(reached::contains))
                .findFirst()
                .or(() -> role);
    }

    /** The commander first. */
    private static Collection<RoleId> mandatory(Scene scene) {
        List<RoleId> mandatory = new ArrayList<>(scene.escalation().roles().stream()
                .filter(role -> role.mandatoryAt().contains(scene.severity().id()))
                .map(Role::id)
                .toList());
        LeadRoles.commander(scene.escalation()).ifPresent(commander -> {
            if (mandatory.remove(commander)) {
                mandatory.add(0, commander);
            }
        });
        return mandatory;
    }

    private static Collection<RoleId> approvers(Scene scene) {
        Set<RoleId> approvers = new LinkedHashSet<>();
        for (Scenario.DecisionPoint point : scene.scenario().decisions()) {
            scene.authority(point, scene.begins())
                    .ifPresent(authority -> approvers.add(
                            scene.present(authority.approvers()).isEmpty()
                                            && !scene.present(authority.deputies())
                                                    .isEmpty()
                                    ? authority.deputy()
                                    : authority.approver()));
        }
        return approvers;
    }

    private static Collection<RoleId> responsible(Scene scene) {
        Set<RoleId> responsible = new LinkedHashSet<>();
        if (scene.order().twist() == Twist.REGULATED) {
            obligations(scene).forEach(one -> responsible.add(one.responsible()));
        }
        return responsible;
    }

    /** Obligations that the process may fall under. */
    static List<Obligation> obligations(Scene scene) {
        return scene.escalation().obligations().stream()
                .filter(one -> one.processes().isEmpty()
                        || one.processes().contains(scene.process().id()))
                .toList();
    }
}
