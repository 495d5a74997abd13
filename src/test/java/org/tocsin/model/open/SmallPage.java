package org.tocsin.model.open;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small status page to hold its machine-readable files against: two components, in Berlin. */
public final class SmallPage {
    /** A Monday. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:32:00Z");

    public static final ComponentId CARDS = new ComponentId("cards");
    public static final ComponentId LABS = new ComponentId("labs");

    /** What every format must carry unharmed. */
    public static final String HOSTILE = "]]> & <b>\"it's\"</b>, a;b\\n \u200f\u05e9\u05dc\u05d5\u05dd\u200f 🧯 é";

    private SmallPage() {}

    public static OpenFacts facts(StatusEvent... events) {
        return facts("Europe/Berlin", events);
    }

    public static OpenFacts facts(String zone, StatusEvent... events) {
        List<Incident> incidents = new ArrayList<>();
        List<Maintenance> maintenances = new ArrayList<>();
        for (StatusEvent event : events) {
            if (event instanceof Incident incident) {
                incidents.add(incident);
            } else if (event instanceof Maintenance work) {
                maintenances.add(work);
            }
        }
        return new OpenFacts(
                new StatusSettings(
                        "Larkfield & Sons",
                        URI.create("https://status.example/sub/"),
                        "en",
                        ZoneId.of(zone),
                        "How <we> are doing.",
                        null,
                        null,
                        UptimeSettings.USUAL,
                        null),
                List.of(new ComponentGroup(
                        "all",
                        "All",
                        null,
                        List.of(component(CARDS, "Card payments"), component(LABS, "Lab results & more")))),
                incidents,
                maintenances,
                new TreeMap<>(),
                List.of());
    }

    public static Incident incident(String id, String title, Update... updates) {
        return new Incident(new IncidentId(id), title, Impact.MINOR, updates[0].at(), Arrays.asList(updates), false);
    }

    public static Maintenance work(String id, String title, String from, String until, Update... updates) {
        return new Maintenance(
                new IncidentId(id), title, new TimeRange(at(from), at(until)), Arrays.asList(updates), false);
    }

    public static Update update(String at, UpdateStatus status, String message) {
        return update(at, status, message, Map.of());
    }

    public static Update update(
            String at, UpdateStatus status, String message, Map<ComponentId, ComponentState> components) {
        return new Update(at(at), status, components, message, null, null, null, false);
    }

    /** Minutes are enough: {@code 2026-11-23T08:12}. */
    public static Instant at(String minute) {
        return Instant.parse(minute + ":00Z");
    }

    private static Component component(ComponentId id, String name) {
        return new Component(id, name, null, null, null, false, null, null);
    }
}
