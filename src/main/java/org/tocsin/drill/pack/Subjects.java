package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;

/**
 * What a record of the drill may name, so that whoever takes it down chooses and never types an id.
 *
 * @param people everybody, since anybody may come to own a gap
 * @param severities most severe first; the right one and those that are named by mistake
 * @param steps of the policy that holds, in the order written
 * @param pages those channels that customers read; an update in one of them, or in no channel, is a word to customers
 * @param checks of the process's data
 * @param stages of obligations that the process may fall under
 */
public record Subjects(
        List<Named> people,
        List<Named> severities,
        List<Named> roles,
        List<Named> steps,
        List<Named> channels,
        List<Named> pages,
        List<Named> workflows,
        List<Named> checks,
        List<Named> stages) {
    public Subjects {
        people = List.copyOf(people);
        severities = List.copyOf(severities);
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        channels = List.copyOf(channels);
        pages = List.copyOf(pages);
        workflows = List.copyOf(workflows);
        checks = List.copyOf(checks);
        stages = List.copyOf(stages);
    }

    static Subjects of(Escalation escalation, ProcessId process, SeverityId severity) {
        Optional<BusinessProcess> played = escalation.process(process);
        return new Subjects(
                named(escalation.people(), person -> person.id().value(), person -> person.name()),
                named(escalation.severities(), one -> one.id().value(), one -> one.name()),
                named(escalation.roles(), role -> role.id().value(), role -> role.name()),
                escalation
                        .policy(process, severity)
                        .map(policy -> named(
                                policy.steps(),
                                step -> step.id(),
                                step -> Optional.ofNullable(step.action()).orElse(step.id())))
                        .orElse(List.of()),
                channels(escalation.channels()),
                channels(escalation.channels().stream()
                        .filter(channel -> channel.medium() == Channel.Medium.WEB)
                        .toList()),
                played.map(one -> named(one.workflows(), flow -> flow.id(), flow -> flow.name()))
                        .orElse(List.of()),
                played.map(one -> named(one.integrityChecks(), check -> check.id(), check -> check.compare()))
                        .orElse(List.of()),
                stages(escalation, process));
    }

    private static List<Named> channels(List<Channel> channels) {
        return named(channels, channel -> channel.id().value(), Channel::name);
    }

    /** The same stage of two obligations is one thing to record. */
    private static List<Named> stages(Escalation escalation, ProcessId process) {
        Map<String, Named> stages = new LinkedHashMap<>();
        for (Obligation obligation : escalation.obligations()) {
            if (obligation.processes().isEmpty() || obligation.processes().contains(process)) {
                for (Obligation.Stage stage : obligation.stages()) {
                    stages.putIfAbsent(stage.id(), new Named(stage.id(), obligation.regime() + ", " + stage.name()));
                }
            }
        }
        return new ArrayList<>(stages.values());
    }

    private static <T> List<Named> named(Collection<T> things, Function<T, String> id, Function<T, String> name) {
        return things.stream()
                .map(thing -> new Named(id.apply(thing), name.apply(thing)))
                .toList();
    }

    /**
     * Something by its id and by the name people know it under.
     *
     * @param name one line
     */
    public record Named(String id, String name) {}
}
