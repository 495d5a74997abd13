package org.tocsin.model.internal;

import java.util.List;
import org.tocsin.model.open.ComponentId;

/**
 * A business process that runs on no-code platforms.
 *
 * @param summary Markdown
 * @param platform whose no-code platform it runs on
 * @param components what customers see of it
 * @param objective the business objective at risk when it fails
 * @param playbooks repository paths
 * @param integrityChecks what shows that its data is right
 */
public record BusinessProcess(
        ProcessId id,
        String name,
        String summary,
        PersonId owner,
        Criticality criticality,
        VendorId platform,
        List<Workflow> workflows,
        List<ComponentId> components,
        List<VendorId> vendors,
        ObjectiveId objective,
        List<String> playbooks,
        List<Containment> containment,
        List<IntegrityCheck> integrityChecks) {
    public BusinessProcess {
        workflows = List.copyOf(workflows);
        components = List.copyOf(components);
        vendors = List.copyOf(vendors);
        playbooks = List.copyOf(playbooks);
        containment = List.copyOf(containment);
        integrityChecks = List.copyOf(integrityChecks);
    }

    /** How much the business depends on it. */
    public enum Criticality {
        CRITICAL,
        HIGH,
        NORMAL;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /**
     * One automation and what it does.
     *
     * @param id unique within the process
     */
    public record Workflow(String id, String name, String does) {}

    /**
     * A way to keep harm from spreading, what it costs, and who may order it.
     *
     * @param workflows ids of those it touches
     */
    public record Containment(String strategy, String effect, RoleId triggeredBy, List<String> workflows) {
        public Containment {
            workflows = List.copyOf(workflows);
        }
    }

    /**
     * A comparison that shows whether data is right.
     *
     * @param id unique among all processes, since triggers name it
     * @param compare what is held against what
     * @param expected what comes out when all is well
     */
    public record IntegrityCheck(String id, String compare, String expected) {}
}
