package org.tocsin.site.status.host;

import java.util.List;
import java.util.Map;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Present;
import org.tocsin.uptime.Availability;
import org.tocsin.uptime.Period;
import org.tocsin.uptime.Uptime;

/** Writes how things are in Prometheus' text format, version 0.0.4. */
final class Metrics {
    private final OpenFacts facts;
    private final Present present;
    private final Uptime uptime;
    private final StringBuilder out = new StringBuilder();

    Metrics(OpenFacts facts, Present present, Uptime uptime) {
        this.facts = facts;
        this.present = present;
        this.uptime = uptime;
    }

    String text() {
        metric("tocsin_component_state", "The state of each component: 1 for the one it has, 0 for the others.");
        Map<ComponentId, ComponentState> states = present.states();
        for (ComponentGroup group : facts.groups()) {
            for (Component component : group.components()) {
                states(group, component, states.getOrDefault(component.id(), ComponentState.OPERATIONAL));
            }
        }
        metric("tocsin_component_uptime_ratio", "The share of the time in which each component worked, rounded down.");
        for (ComponentGroup group : facts.groups()) {
            group.components().forEach(component -> uptime(group, component));
        }
        metric("tocsin_incidents_open", "How many incidents are open, by impact.");
        for (Impact impact : List.of(Impact.NONE, Impact.MINOR, Impact.MAJOR, Impact.CRITICAL)) {
            long open = present.openIncidents().stream()
                    .filter(incident -> incident.impact() == impact)
                    .count();
            sample("tocsin_incidents_open", "impact=\"" + impact.word() + "\"", Long.toString(open));
        }
        metric("tocsin_maintenances", "How many maintenances are under way or planned.");
        sample(
                "tocsin_maintenances",
                "state=\"running\"",
                Integer.toString(present.running().size()));
        sample(
                "tocsin_maintenances",
                "state=\"planned\"",
                Integer.toString(present.planned().size()));
        present.lastChange().ifPresent(at -> {
            metric("tocsin_last_change_timestamp_seconds", "When the facts last changed, in seconds since 1970.");
            sample("tocsin_last_change_timestamp_seconds", "", Long.toString(at.getEpochSecond()));
        });
        return out.toString();
    }

    private void states(ComponentGroup group, Component component, ComponentState now) {
        for (ComponentState state : ComponentState.values()) {
            String labels = labels(group, component) + ",state=\"" + state.word() + "\"";
            sample("tocsin_component_state", labels, state == now ? "1" : "0");
        }
    }

    private void uptime(ComponentGroup group, Component component) {
        for (Period period : Period.values()) {
            Availability worked = uptime.of(component.id()).last(period);
            if (worked.known()) {
                int ratio = worked.percentage(2);
                sample(
                        "tocsin_component_uptime_ratio",
                        labels(group, component) + ",period=\"" + word(period) + "\"",
                        ratio == 10_000
                                ? "1"
                                : "0." + Integer.toString(10_000 + ratio).substring(1));
            }
        }
    }

    private static String labels(ComponentGroup group, Component component) {
        return "component=\"" + escaped(component.id().value()) + "\",name=\"" + escaped(component.name())
                + "\",group=\"" + escaped(group.id()) + "\"";
    }

    private static String word(Period period) {
        return switch (period) {
            case DAY -> "24h";
            case WEEK -> "7d";
            case DAYS_30 -> "30d";
            case DAYS_90 -> "90d";
            case YEAR -> "12mo";
        };
    }

    private void metric(String name, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(" gauge\n");
    }

    private void sample(String name, String labels, String value) {
        out.append(name);
        if (!labels.isEmpty()) {
            out.append('{').append(labels).append('}');
        }
        out.append(' ').append(value).append('\n');
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
