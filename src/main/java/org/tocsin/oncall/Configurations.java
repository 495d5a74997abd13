package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.StepTarget;

/**
 * The distinct states of whom some targets reach over a time, as numbers: people and targets by their places in lists.
 *
 * <p>Every case of a contention looks up people here, a million times and more; so there are arrays.
 */
final class Configurations {
    private final List<StepTarget> targets;
    private final List<PersonId> people;
    private final List<int[]> states;
    private final List<List<Span>> times;
    private final int[][][] orders;

    private Configurations(
            List<StepTarget> targets,
            List<PersonId> people,
            List<int[]> states,
            List<List<Span>> times,
            int[][][] orders) {
        this.targets = targets;
        this.people = people;
        this.states = states;
        this.times = times;
        this.orders = orders;
    }

    static Configurations of(List<StepTarget> targets, Horizon horizon) {
        List<PersonId> people =
                horizon.escalation().people().stream().map(Person::id).toList();
        int[][][] orders = new int[targets.size()][][];
        List<List<During<Integer>>> numbered = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            Map<Reached, Integer> numbers = new LinkedHashMap<>();
            List<During<Integer>> stretches = new ArrayList<>();
            for (During<Reached> during : horizon.reached(targets.get(target))) {
                Integer number = numbers.computeIfAbsent(during.value(), reached -> numbers.size());
                stretches.add(new During<>(during.span(), number));
            }
            numbered.add(stretches);
            orders[target] = numbers.keySet().stream()
                    .map(reached -> order(reached, people))
                    .toArray(int[][]::new);
        }
        List<int[]> states = new ArrayList<>();
        List<List<Span>> times = new ArrayList<>();
        Merged.<Integer, List<Integer>>when(numbered, Optional::of).forEach((state, spans) -> {
            states.add(state.stream().mapToInt(Integer::intValue).toArray());
            times.add(spans);
        });
        return new Configurations(targets, people, states, times, orders);
    }

    private static int[] order(Reached reached, List<PersonId> people) {
        List<PersonId> order = new ArrayList<>(reached.people());
        order.addAll(reached.then());
        return order.stream()
                .mapToInt(people::indexOf)
                .filter(person -> person >= 0)
                .toArray();
    }

    int count() {
        return states.size();
    }

    List<Span> times(int configuration) {
        return times.get(configuration);
    }

    StepTarget target(int target) {
        return targets.get(target);
    }

    PersonId person(int person) {
        return people.get(person);
    }

    int people() {
        return people.size();
    }

    /** Whom a target reaches, in the order asked. */
    int[] order(int configuration, int target) {
        return orders[target][states.get(configuration)[target]];
    }

    /** A number for each configuration, the same for those in which some targets reach the same people. */
    int[] alike(int[] some) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] alike = new int[count()];
        for (int configuration = 0; configuration < alike.length; configuration++) {
            int[] state = states.get(configuration);
            List<Integer> values =
                    Arrays.stream(some).mapToObj(target -> state[target]).toList();
            alike[configuration] = numbers.computeIfAbsent(values, first -> numbers.size());
        }
        return alike;
    }
}
