package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.Contention.Case;
import org.tocsin.oncall.Contention.Collision;
import org.tocsin.oncall.Contention.Example;
import org.tocsin.oncall.Contention.Instead;
import org.tocsin.oncall.Contention.Part;
import org.tocsin.oncall.Contention.Player;

/** What many cases come to. Two tallies of different cases make one, whichever comes first. */
final class ContentionTally {
    private final List<Needs> possible;
    private final List<StepTarget> targets;
    private final Configurations configurations;
    private final Map<Integer, Clash> clashes = new TreeMap<>();
    private final Map<Integer, Queue> queues = new TreeMap<>();
    private final Map<List<Integer>, Map<Integer, ApprovalQueue>> knownQueues = new HashMap<>();
    private @Nullable Found worst;
    private int number;
    private List<Integer> combination = List.of();
    private List<Needs.Asked> approvals = List.of();
    private int[] approvalIncidents = {};
    private int[] approvers = {};

    /**
     * One case, and how grave it is.
     *
     * @param number of the combination among all
     */
    private record Found(long gravity, int number, List<Integer> combination, int configuration) {
        private static final Comparator<Found> GRAVEST = Comparator.comparingLong(Found::gravity)
                .reversed()
                .thenComparingInt(Found::number)
                .thenComparingInt(Found::configuration);

        /** Whether it goes before another; where that one is not there, it does. */
        boolean isGraverThan(@Nullable Found other) {
            return other == null || GRAVEST.compare(this, other) < 0;
        }

        static @Nullable Found graver(@Nullable Found one, @Nullable Found other) {
            return one != null && one.isGraverThan(other) ? one : other;
        }
    }

    /** What is known of one person who is asked for one part too often. */
    private static final class Clash {
        private boolean mandatory;
        private long cases;
        private long nobody;
        private final Map<List<Integer>, Long> instead = new HashMap<>();
        private @Nullable Found example;
    }

    /** What is known of one person's approvals. */
    private static final class Queue {
        private long cases;
        private final Set<RoleId> roles = new TreeSet<>(Comparator.comparing(RoleId::value));
        private @Nullable ApprovalQueue longest;
        private @Nullable Found example;
    }

    ContentionTally(List<Needs> possible, List<StepTarget> targets, Configurations configurations) {
        this.possible = possible;
        this.targets = targets;
        this.configurations = configurations;
    }

    /** Cases of this combination follow. */
    void begin(int place, List<Integer> next) {
        number = place;
        combination = next;
        knownQueues.clear();
        approvals = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (int incident = 0; incident < next.size(); incident++) {
            for (Needs.Asked asked : possible.get(next.get(incident)).approvals()) {
                approvals.add(asked);
                of.add(incident);
            }
        }
        approvalIncidents = of.stream().mapToInt(Integer::intValue).toArray();
        approvers = approvals.stream()
                .mapToInt(asked -> targets.indexOf(new StepTarget.ToRole(asked.approver())))
                .toArray();
    }

    /** Counts cases that are alike. */
    void add(int[][] needed, int[][] taken, int configuration, int cases) {
        int unfilledMandatory = 0;
        int unfilled = 0;
        int moved = 0;
        Map<Integer, Boolean> clashed = new HashMap<>();
        for (int incident = 0; incident < needed.length; incident++) {
            int part = 0;
            for (boolean mandatory :
                    possible.get(combination.get(incident)).parts().values()) {
                int target = needed[incident][part];
                int[] order = configurations.order(configuration, target);
                int person = taken[incident][part];
                if (order.length > 0 && person != order[0]) {
                    boolean nobody = person == Allocation.NOBODY;
                    unfilledMandatory += nobody && mandatory ? 1 : 0;
                    unfilled += nobody ? 1 : 0;
                    moved++;
                    int key = target * configurations.people() + order[0];
                    Clash clash = clashes.computeIfAbsent(key, first -> new Clash());
                    clash.mandatory |= mandatory;
                    clash.instead.merge(List.of(incident + 1, person), (long) cases, Long::sum);
                    clashed.merge(key, nobody, Boolean::logicalOr);
                }
                part++;
            }
        }
        if (moved == 0) {
            addApprovals(configuration, cases);
            return;
        }
        Found found = new Found(
                ((long) unfilledMandatory << 40) + ((long) unfilled << 20) + moved, number, combination, configuration);
        worst = Found.graver(worst, found);
        clashed.forEach((key, nobody) -> {
            Clash clash = clashes.get(key);
            if (clash != null) {
                clash.cases += cases;
                clash.nobody += nobody ? cases : 0;
                Found example =
                        new Found((nobody ? 1L << 60 : 0) + found.gravity(), number, combination, configuration);
                clash.example = Found.graver(clash.example, example);
            }
        });
        addApprovals(configuration, cases);
    }

    private void addApprovals(int configuration, int cases) {
        List<Integer> people = new ArrayList<>(approvers.length);
        for (int approver : approvers) {
            int[] order = configurations.order(configuration, approver);
            people.add(order.length == 0 ? Allocation.NOBODY : order[0]);
        }
        knownQueues.computeIfAbsent(people, this::queues).forEach((person, length) -> {
            Queue queue = queues.computeIfAbsent(person, first -> new Queue());
            queue.cases += cases;
            for (int i = 0; i < approvers.length; i++) {
                if (people.get(i).equals(person)) {
                    queue.roles.add(approvals.get(i).approver());
                }
            }
            Found found = new Found(gravity(length), number, combination, configuration);
            if (found.isGraverThan(queue.example)) {
                queue.example = found;
                queue.longest = length;
            }
        });
    }

    /** Of those who are asked by several incidents. */
    private Map<Integer, ApprovalQueue> queues(List<Integer> people) {
        Map<Integer, ApprovalQueue> waiting = new TreeMap<>();
        for (Integer person : new LinkedHashSet<>(people)) {
            List<Needs.Asked> theirs = new ArrayList<>();
            int incidents = 0;
            for (int i = 0; i < people.size(); i++) {
                if (people.get(i).equals(person)) {
                    theirs.add(approvals.get(i));
                    incidents |= 1 << approvalIncidents[i];
                }
            }
            if (person != Allocation.NOBODY && Integer.bitCount(incidents) > 1) {
                waiting.put(person, ApprovalQueue.of(theirs));
            }
        }
        return waiting;
    }

    /** The less time for each, the graver; then the more approvals. */
    private static long gravity(ApprovalQueue queue) {
        return ((Integer.MAX_VALUE - Math.min(queue.secondsEach(), Integer.MAX_VALUE)) << 20) + queue.approvals();
    }

    /** Both together. */
    ContentionTally and(ContentionTally other) {
        ContentionTally both = new ContentionTally(possible, targets, configurations);
        both.take(this);
        both.take(other);
        return both;
    }

    private void take(ContentionTally other) {
        worst = Found.graver(worst, other.worst);
        other.clashes.forEach((key, theirs) -> {
            Clash ours = clashes.computeIfAbsent(key, first -> new Clash());
            ours.mandatory |= theirs.mandatory;
            ours.cases += theirs.cases;
            ours.nobody += theirs.nobody;
            theirs.instead.forEach((who, cases) -> ours.instead.merge(who, cases, Long::sum));
            ours.example = Found.graver(ours.example, theirs.example);
        });
        other.queues.forEach((person, theirs) -> {
            Queue ours = queues.computeIfAbsent(person, first -> new Queue());
            ours.cases += theirs.cases;
            ours.roles.addAll(theirs.roles);
            if (theirs.example != null && theirs.example.isGraverThan(ours.example)) {
                ours.example = theirs.example;
                ours.longest = theirs.longest;
            }
        });
    }

    /** @param allocated who plays each part of each incident of a combination in a configuration */
    @Nullable
    Case worst(BiFunction<List<Integer>, Integer, int[][]> allocated) {
        Found found = worst;
        if (found == null) {
            return null;
        }
        int[][] taken = allocated.apply(found.combination(), found.configuration());
        List<Part> parts = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            List<Player> players = new ArrayList<>();
            for (int incident = 0; incident < found.combination().size(); incident++) {
                players.add(player(found, incident, target, taken[incident]));
            }
            if (players.stream().anyMatch(Player::needed)) {
                parts.add(new Part(targets.get(target), players));
            }
        }
        return new Case(incidents(found), configurations.times(found.configuration()), parts);
    }

    private Player player(Found found, int incident, int target, int[] taken) {
        Map<StepTarget, Boolean> needed =
                possible.get(found.combination().get(incident)).parts();
        int place = new ArrayList<>(needed.keySet()).indexOf(targets.get(target));
        if (place < 0) {
            return new Player(false, false, null, null);
        }
        int[] order = configurations.order(found.configuration(), target);
        return new Player(
                true,
                needed.getOrDefault(targets.get(target), false),
                order.length == 0 ? null : configurations.person(order[0]),
                taken[place] == Allocation.NOBODY ? null : configurations.person(taken[place]));
    }

    /** Mandatory parts that stay empty first, then by how often they do, then by how often somebody is asked twice. */
    List<Collision> collisions() {
        List<Collision> collisions = new ArrayList<>();
        clashes.forEach((key, clash) -> {
            Found example = clash.example;
            if (example != null) {
                collisions.add(new Collision(
                        targets.get(key / configurations.people()),
                        configurations.person(key % configurations.people()),
                        clash.mandatory,
                        clash.cases,
                        clash.nobody,
                        instead(clash),
                        example(example)));
            }
        });
        return collisions.stream()
                .sorted(Comparator.comparing((Collision one) -> !(one.mandatory() && one.nobody() > 0))
                        .thenComparing(Collision::nobody, Comparator.reverseOrder())
                        .thenComparing(Collision::cases, Comparator.reverseOrder()))
                .toList();
    }

    private List<Instead> instead(Clash clash) {
        return clash.instead.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<Integer>, Long> one) ->
                                one.getKey().get(0))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(one -> one.getKey().get(1)))
                .map(one -> new Instead(
                        one.getKey().get(0),
                        one.getKey().get(1) == Allocation.NOBODY
                                ? null
                                : configurations.person(one.getKey().get(1)),
                        one.getValue()))
                .toList();
    }

    List<Contention.Bottleneck> bottlenecks() {
        List<Contention.Bottleneck> bottlenecks = new ArrayList<>();
        queues.forEach((person, queue) -> {
            Found example = queue.example;
            ApprovalQueue longest = queue.longest;
            if (example != null && longest != null) {
                bottlenecks.add(new Contention.Bottleneck(
                        configurations.person(person),
                        List.copyOf(queue.roles),
                        longest.approvals(),
                        longest.waiting(),
                        longest.secondsEach(),
                        queue.cases,
                        example(example)));
            }
        });
        return bottlenecks.stream()
                .sorted(Comparator.comparingLong(Contention.Bottleneck::secondsEach)
                        .thenComparing(Contention.Bottleneck::approvals, Comparator.reverseOrder())
                        .thenComparing(Contention.Bottleneck::person))
                .toList();
    }

    private Example example(Found found) {
        return new Example(
                incidents(found), configurations.times(found.configuration()).get(0));
    }

    private List<Contention.Incident> incidents(Found found) {
        return found.combination().stream()
                .map(one -> possible.get(one).incident())
                .toList();
    }
}
