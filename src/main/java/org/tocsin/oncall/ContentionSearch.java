package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToRole;

/** Goes through every combination of incidents in every configuration; cases that cannot differ are worked out once. */
final class ContentionSearch {
    private final Horizon horizon;
    private final List<Needs> possible;
    private final List<StepTarget> targets;
    private final Configurations configurations;
    private final int[][] parts;
    private final int[][] alike;
    private final int[] personCapacity;
    private final int[] targetCapacity;

    ContentionSearch(Horizon horizon) {
        this.horizon = horizon;
        Escalation escalation = horizon.escalation();
        this.possible = Needs.all(escalation);
        Set<StepTarget> all = new LinkedHashSet<>();
        escalation.roles().forEach(role -> all.add(new ToRole(role.id())));
        possible.forEach(needs -> all.addAll(needs.parts().keySet()));
        all.retainAll(asked());
        this.targets = List.copyOf(all);
        this.configurations = Configurations.of(targets, horizon);
        this.parts =
                possible.stream().map(needs -> places(needs.parts().keySet())).toArray(int[][]::new);
        this.alike = possible.stream()
                .map(needs -> configurations.alike(places(asked(needs))))
                .toArray(int[][]::new);
        this.personCapacity =
                escalation.people().stream().mapToInt(Person::capacity).toArray();
        this.targetCapacity = targets.stream()
                .mapToInt(target -> capacity(target, escalation))
                .toArray();
    }

    private Set<StepTarget> asked() {
        Set<StepTarget> asked = new LinkedHashSet<>();
        possible.forEach(needs -> asked.addAll(asked(needs)));
        return asked;
    }

    private static Set<StepTarget> asked(Needs needs) {
        Set<StepTarget> asked = new LinkedHashSet<>(needs.parts().keySet());
        needs.approvals().forEach(approval -> asked.add(new ToRole(approval.approver())));
        return asked;
    }

    private int[] places(Set<StepTarget> some) {
        return some.stream().mapToInt(targets::indexOf).toArray();
    }

    private static int capacity(StepTarget target, Escalation escalation) {
        return target instanceof ToRole to
                ? escalation.role(to.role()).map(Role::capacity).orElse(1)
                : Integer.MAX_VALUE;
    }

    Contention over(int incidents) {
        List<List<Integer>> combinations = new ArrayList<>();
        combine(incidents, List.of(), combinations);
        combinations.sort(Comparator.comparing(this::processes).reversed());
        int chunks = Math.min(combinations.size(), 8 * Runtime.getRuntime().availableProcessors());
        ContentionTally tally = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> tally(
                        combinations, chunk * combinations.size() / chunks, (chunk + 1) * combinations.size() / chunks))
                .reduce(new ContentionTally(possible, targets, configurations), ContentionTally::and);
        return new Contention(
                incidents,
                enumerated(combinations.size()),
                tally.worst(this::allocated),
                tally.collisions(),
                tally.bottlenecks());
    }

    private Contention.Enumerated enumerated(long combinations) {
        return new Contention.Enumerated(
                horizon.time(),
                (int) possible.stream()
                        .map(needs -> needs.incident().process())
                        .distinct()
                        .count(),
                Needs.paging(horizon.escalation()).stream().map(Severity::id).toList(),
                possible.size(),
                combinations,
                configurations.count(),
                combinations * configurations.count());
    }

    private void combine(int incidents, List<Integer> chosen, List<List<Integer>> all) {
        if (chosen.size() == incidents) {
            all.add(chosen);
            return;
        }
        int from = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1);
        for (int next = from; next < possible.size(); next++) {
            List<Integer> more = new ArrayList<>(chosen);
            more.add(next);
            combine(incidents, List.copyOf(more), all);
        }
    }

    /** How many different ones; the more come first, so that of cases as grave one with different processes is shown. */
    private long processes(List<Integer> combination) {
        return combination.stream()
                .map(one -> possible.get(one).incident().process())
                .distinct()
                .count();
    }

    private ContentionTally tally(List<List<Integer>> combinations, int from, int until) {
        ContentionTally tally = new ContentionTally(possible, targets, configurations);
        Allocation allocation = new Allocation(personCapacity, targetCapacity);
        for (int number = from; number < until; number++) {
            List<Integer> combination = combinations.get(number);
            int[][] needed = needed(combination);
            int[][] taken = room(needed);
            tally.begin(number, combination);
            distinct(combination).forEach((key, cases) -> {
                allocation.run(needed, configurations, cases[0], taken);
                tally.add(needed, taken, cases[0], cases[1]);
            });
        }
        return tally;
    }

    /** The first of each kind of configuration that makes no difference to a combination, and how many there are. */
    private Map<Long, int[]> distinct(List<Integer> combination) {
        Map<Long, int[]> distinct = new HashMap<>();
        for (int configuration = 0; configuration < configurations.count(); configuration++) {
            long key = 0;
            for (int one : combination) {
                key = key << 20 | alike[one][configuration];
            }
            int first = configuration;
            distinct.computeIfAbsent(key, absent -> new int[] {first, 0})[1]++;
        }
        return distinct;
    }

    private int[][] allocated(List<Integer> combination, int configuration) {
        int[][] needed = needed(combination);
        int[][] taken = room(needed);
        new Allocation(personCapacity, targetCapacity).run(needed, configurations, configuration, taken);
        return taken;
    }

    private int[][] needed(List<Integer> combination) {
        return combination.stream().map(one -> parts[one]).toArray(int[][]::new);
    }

    private static int[][] room(int[][] needed) {
        return Arrays.stream(needed).map(one -> new int[one.length]).toArray(int[][]::new);
    }
}
