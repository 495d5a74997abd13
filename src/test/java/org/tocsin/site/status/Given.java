package org.tocsin.site.status;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;

/** A small status site to hold pages against: two groups, three components, in Berlin. */
final class Given {
    static final Instant NOW = Instant.parse("2026-11-23T09:32:00Z");
    static final ComponentId CARDS = new ComponentId("card-payments");
    static final ComponentId CLAIMS = new ComponentId("insurance-claims");
    static final ComponentId LABS = new ComponentId("lab-results");

    private Given() {}

    static Instant at(String time) {
        return Instant.parse(time.length() > 5 ? time + "Z" : "2026-11-23T" + time + ":00Z");
    }

    static Incident incident(String id, String title, Impact impact, Update... updates) {
        return new Incident(new IncidentId(id), title, impact, updates[0].at(), Arrays.asList(updates), false);
    }

    static Maintenance maintenance(String id, String title, Instant from, Instant until, Update... updates) {
        return new Maintenance(new IncidentId(id), title, new TimeRange(from, until), Arrays.asList(updates), false);
    }

    static Update update(Instant at, UpdateStatus status, Map<ComponentId, ComponentState> components) {
        return new Update(at, status, components, "We know more.", null, null, null, false);
    }

    static Update update(Instant at, UpdateStatus status) {
        return update(at, status, Map.of());
    }

    static Update promising(Update update, Instant next) {
        return new Update(update.at(), update.status(), update.components(), update.message(), null, null, next, false);
    }

    static OpenFacts facts(StatusEvent... events) {
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
                        "Larkfield status",
                        URI.create("https://status.example/sub/"),
                        "en",
                        ZoneId.of("Europe/Berlin"),
                        "How Larkfield is doing.",
                        null,
                        null,
                        UptimeSettings.USUAL,
                        null),
                List.of(
                        new ComponentGroup(
                                "money",
                                "Money",
                                null,
                                List.of(component(CARDS, "Card payments"), component(CLAIMS, "Insurance claims"))),
                        new ComponentGroup("partners", "Partners", null, List.of(component(LABS, "Lab results")))),
                incidents,
                maintenances,
                new TreeMap<>(),
                List.of());
    }

    static List<Page> pages(StatusEvent... events) {
        return pages(facts(events));
    }

    static List<Page> pages(OpenFacts facts) {
        return new StatusSite(facts, Messages.english(), NOW, Assets.none()).pages(new ProseLibrary(Map.of()));
    }

    static HomePage home(StatusEvent... events) {
        return pages(events).stream()
                .filter(HomePage.class::isInstance)
                .map(HomePage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Component component(ComponentId id, String name) {
        return new Component(id, name, null, null, null, false, null, null);
    }
}
