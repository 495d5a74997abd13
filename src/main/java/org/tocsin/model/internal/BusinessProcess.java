package org.tocsin.model.internal;

import java.util.List;
import org.tocsin.model.open.ComponentId;

/**
 * A business process that runs on no-code platforms.
 *
 * @param summary Markdown
 * @param platform the no-code platform it runs on
 * @param components what customers see of it
 * @param objective the business objective at risk when it fails
 * @param playbooks repository paths
 */
public record BusinessProcess(
        ProcessId id,
        String name,
        String summary,
        PersonId owner,
        Criticality criticality,
        String platform,
        List<Workflow> workflows,
        List<ComponentId> components,
        List<String> vendors,
        String objective,
        List<String> playbooks,
        List<Containment> containment) {
    public BusinessProcess {
        workflows = List.copyOf(workflows);
        components = List.copyOf(components);
        vendors = List.copyOf(vendors);
        playbooks = List.copyOf(playbooks);
        containment = List.copyOf(containment);
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

    /** One automation and what it does. */
    public record Workflow(String name, String does) {}

    /** A way to keep harm from spreading, what it costs, and who may order it. */
    public record Containment(String strategy, String effect, RoleId triggeredBy) {}
}
