package org.tocsin.uptime;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.model.open.UptimeSettings;

/** What customers were told of one component, called cards, for a test to measure. */
record Told(
        ZoneId zone,
        UptimeSettings settings,
        @Nullable LocalDate since,
        @Nullable Share target) {
    static final ComponentId CARDS = new ComponentId("cards");

    static Told in(String zone) {
        return new Told(ZoneId.of(zone), UptimeSettings.USUAL, null, null);
    }

    Told since(String day) {
        return new Told(zone, settings, LocalDate.parse(day), target);
    }

    Told counting(UptimeSettings settings) {
        return new Told(zone, settings, since, target);
    }

    Told promising(String percentage) {
        return new Told(zone, settings, since, Share.ofHundred(new java.math.BigDecimal(percentage)));
    }

    ComponentUptime at(String now, StatusEvent... events) {
        return at(Instant.parse(now), Arrays.asList(events));
    }

    ComponentUptime at(Instant now, List<StatusEvent> events) {
        List<Incident> incidents = new ArrayList<>();
        List<Maintenance> maintenances = new ArrayList<>();
        for (StatusEvent event : events) {
            if (event instanceof Maintenance work) {
                maintenances.add(work);
            } else if (event instanceof Incident incident) {
                incidents.add(incident);
            }
        }
        Component cards = new Component(CARDS, "Cards", null, null, since, false, target, null);
        OpenFacts facts = new OpenFacts(
                new StatusSettings(
                        "Status",
                        URI.create("https://status.example/"),
                        "en",
                        zone,
                        "How it is.",
                        null,
                        null,
                        settings,
                        null),
                List.of(new ComponentGroup("money", "Money", null, List.of(cards))),
                incidents,
                maintenances,
                new TreeMap<>(),
                List.of());
        return new Uptime(facts, now).of(CARDS);
    }

    static Incident incident(String started, Update... updates) {
        return new Incident(
                new IncidentId(started.substring(0, 10) + "-incident"),
                "Cards fail",
                Impact.MAJOR,
                Instant.parse(started),
                Arrays.asList(updates),
                false);
    }

    static Maintenance maintenance(String from, String until, Update... updates) {
        return new Maintenance(
                new IncidentId(from.substring(0, 10) + "-work"),
                "Work on cards",
                new TimeRange(Instant.parse(from), Instant.parse(until)),
                Arrays.asList(updates),
                false);
    }

    static Update update(String at, UpdateStatus status) {
        return update(Instant.parse(at), status, Map.of());
    }

    static Update update(String at, UpdateStatus status, ComponentState cards) {
        return update(Instant.parse(at), status, Map.of(CARDS, cards));
    }

    static Update update(Instant at, UpdateStatus status, Map<ComponentId, ComponentState> components) {
        return new Update(at, status, components, "We know more.", null, null, null, false);
    }

    /** An incident of one state from beginning to end. */
    static Incident was(ComponentState state, String from, String until) {
        return incident(from, update(from, UpdateStatus.INVESTIGATING, state), update(until, UpdateStatus.RESOLVED));
    }
}
