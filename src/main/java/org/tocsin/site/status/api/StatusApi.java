package org.tocsin.site.status.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.present.Present;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/**
 * The read API of Statuspage, version 2, as files, and its description in OpenAPI.
 *
 * <p>Source: https://metastatuspage.com/api and what public pages answer. It departs from them where they say that all is
 * well while it is not ({@link Rollup}).
 */
public final class StatusApi {
    /** Where the description stands. */
    public static final PagePath DESCRIPTION = new PagePath("api/openapi.json");

    private static final int LATEST = 50;
    private static final Comparator<Maintenance> SOONEST_FIRST =
            Comparator.comparing(Maintenance::begins).thenComparing(StatusEvent::id);

    private final Answers answers;

    /** @param now the instant for which the state is told */
    public StatusApi(OpenFacts facts, Instant now, Messages messages) {
        this.answers = answers(facts, new Present(facts, now), messages);
    }

    /** One for each {@link Document}, and the description. */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        for (Document document : Document.values()) {
            Record answer = answers.of(document);
            files.add(SiteFile.made(document.path(), answer, () -> RecordJson.bytes(answer)));
        }
        Description description = Description.of(answers);
        files.add(SiteFile.made(DESCRIPTION, description, description::bytes));
        return files;
    }

    /** What {@code status.json} says. */
    public Said status() {
        PageJson page = answers.page();
        return new Said(
                page.id(),
                page.name(),
                page.url(),
                page.timeZone(),
                page.updatedAt(),
                answers.status().indicator(),
                answers.status().description());
    }

    /** The facts of {@code status.json}, named as they are there. */
    public record Said(
            String id,
            String name,
            String url,
            String timeZone,
            String updatedAt,
            String indicator,
            String description) {}

    private static Answers answers(OpenFacts facts, Present present, Messages messages) {
        Times times = new Times(facts, present.now());
        Services services = new Services(facts, present.states(), times);
        PageJson page = page(facts.settings(), times);
        Events events = new Events(present, times, services, new Updates(services, messages), page);
        return new Answers(
                page,
                services.all(),
                incidents(facts.incidents().stream().limit(LATEST), events),
                incidents(facts.incidents().stream().filter(StatusEvent::open), events),
                maintenances(facts.maintenances().stream().limit(LATEST), events),
                maintenances(present.running().stream(), events),
                maintenances(present.planned().stream(), events),
                maintenances(Stream.concat(present.running().stream(), present.planned().stream()), events),
                Rollup.of(present, services));
    }

    private static List<IncidentJson> incidents(Stream<Incident> incidents, Events events) {
        return incidents.map(events::of).toList();
    }

    private static List<MaintenanceJson> maintenances(Stream<Maintenance> works, Events events) {
        return works.sorted(SOONEST_FIRST).map(events::of).toList();
    }

    private static PageJson page(StatusSettings settings, Times times) {
        String url = settings.url().toString();
        return new PageJson(
                Codes.of(settings),
                settings.name(),
                url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
                settings.zone().getId(),
                Stamp.of(times.changed()));
    }
}
