package org.tocsin.oncall;

import java.util.Arrays;

/**
 * Gives the parts of some incidents to people, the incident served first before the next, the people of a part in their order.
 * Used again and again for the cases of one search.
 */
final class Allocation {
    static final int NOBODY = -1;

    private final int[] personCapacity;
    private final int[] targetCapacity;
    private final int[] incidentsOf;
    private final int[][] heldBy;

    /** By the places of people and targets. */
    Allocation(int[] personCapacity, int[] targetCapacity) {
        this.personCapacity = personCapacity;
        this.targetCapacity = targetCapacity;
        this.incidentsOf = new int[personCapacity.length];
        this.heldBy = new int[targetCapacity.length][personCapacity.length];
    }

    /**
     * Who plays each part of each incident.
     *
     * @param parts the targets of each incident
     * @param taken filled with people, or {@link #NOBODY}
     */
    void run(int[][] parts, Configurations configurations, int configuration, int[][] taken) {
        Arrays.fill(incidentsOf, 0);
        for (int[] one : parts) {
            for (int target : one) {
                Arrays.fill(heldBy[target], 0);
            }
        }
        for (int incident = 0; incident < parts.length; incident++) {
            for (int part = 0; part < parts[incident].length; part++) {
                int target = parts[incident][part];
                taken[incident][part] = take(target, 1 << incident, configurations.order(configuration, target));
            }
        }
    }

    private int take(int target, int incident, int[] order) {
        for (int person : order) {
            boolean partOfIt = (incidentsOf[person] & incident) != 0;
            boolean room = partOfIt || Integer.bitCount(incidentsOf[person]) < personCapacity[person];
            if (room && heldBy[target][person] < targetCapacity[target]) {
                incidentsOf[person] |= incident;
                heldBy[target][person]++;
                return person;
            }
        }
        return NOBODY;
    }
}
