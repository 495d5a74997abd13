package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tocsin.bake.Bakery;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.site.Messages;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.StatusSite;
import org.tocsin.source.WorkTree;

/** The first page stays light on a bad network, whatever has happened in ten years. */
class FirstPageBudgetTest {
    private static final int BUDGET = 14 * 1024;
    private static final List<ComponentState> STATES =
            List.of(ComponentState.DEGRADED_PERFORMANCE, ComponentState.PARTIAL_OUTAGE, ComponentState.MAJOR_OUTAGE);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void pageStyleAndScriptAreAtMostFourteenKilobytesInThreeRequests() throws IOException {
        Weighed first = weigh(1_000);

        assertThat(first.requests()).isEqualTo(3);
        assertThat(first.bytes()).as(first.parts().toString()).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void tenTimesTheHistoryWeighsTheSame() throws IOException {
        assertThat((double) weigh(10_000).bytes() / weigh(1_000).bytes()).isBetween(0.95, 1.05);
    }

    private record Weighed(Map<String, Integer> parts) {
        int requests() {
            return parts.size();
        }

        int bytes() {
            return parts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static Weighed weigh(int incidents) throws IOException {
        WorkTree tree = WorkTree.at(Path.of(""));
        StatusSite site = new StatusSite(facts(incidents), Messages.english(), NOW, SiteAssets.ofStatus(tree, null));
        Map<String, byte[]> written = new ConcurrentHashMap<>();
        try (Bakery bakery = new Bakery(tree, null, 2)) {
            bakery.bake(new FirstPage(site), (path, bytes) -> written.put(path.value(), bytes));
        }
        byte[] home = written.getOrDefault("index.html", new byte[0]);
        Map<String, Integer> parts = new TreeMap<>();
        parts.put("index.html", zipped(home));
        Document page = Jsoup.parse(new String(home, StandardCharsets.UTF_8));
        for (String path : page.select("link[rel=stylesheet], script").stream()
                .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("src"))
                .toList()) {
            parts.put(path, zipped(written.getOrDefault(path, new byte[0])));
        }
        return new Weighed(parts);
    }

    private static int zipped(byte[] bytes) throws IOException {
        assertThat(bytes).isNotEmpty();
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }

    /** The site without its other pages, which would only take time. */
    private record FirstPage(StatusSite site) implements Site {
        @Override
        public String name() {
            return site.name();
        }

        @Override
        public List<String> prosePaths() {
            return List.of();
        }

        @Override
        public List<Page> pages(ProseLibrary prose) {
            return site.pages(prose).stream()
                    .filter(page -> page.path().value().equals("index.html"))
                    .toList();
        }

        @Override
        public List<SiteFile> files() {
            return site.files().stream()
                    .filter(file -> file.path().value().startsWith("assets/status."))
                    .toList();
        }
    }

    /** Twenty components in five groups; each incident takes one of them for an hour, the last two are still open. */
    private static OpenFacts facts(int many) {
        List<ComponentId> ids = new ArrayList<>();
        List<ComponentGroup> groups = new ArrayList<>();
        for (int g = 0; g < 5; g++) {
            List<Component> components = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                ComponentId id = new ComponentId("service-" + g + "-" + c);
                ids.add(id);
                components.add(new Component(
                        id,
                        "Service number " + (4 * g + c),
                        "What customers do with service " + (4 * g + c) + " every day.",
                        null,
                        LocalDate.parse("2019-01-01"),
                        false,
                        null,
                        null));
            }
            groups.add(new ComponentGroup("group-" + g, "Group of services " + g, null, components));
        }
        Duration apart = Duration.ofDays(3 * 365).dividedBy(many);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Instant began = NOW.minus(Duration.ofHours(2)).minus(apart.multipliedBy(i));
            ComponentState state = STATES.get(i % 3);
            List<Update> updates = new ArrayList<>();
            updates.add(update(began, UpdateStatus.INVESTIGATING, Map.of(ids.get(i * 7 % 20), state)));
            if (i > 1) {
                updates.add(update(began.plusSeconds(3600), UpdateStatus.RESOLVED, Map.of()));
            }
            incidents.add(new Incident(
                    new IncidentId("2026-01-01-incident-" + i),
                    "Something is slow for some customers, number " + i,
                    Impact.MINOR,
                    began,
                    updates,
                    false));
        }
        Maintenance planned = new Maintenance(
                new IncidentId("2026-11-24-move"),
                "Records move to new disks",
                new TimeRange(NOW.plus(Duration.ofHours(20)), NOW.plus(Duration.ofHours(22))),
                List.of(update(
                        NOW.minus(Duration.ofDays(2)),
                        UpdateStatus.SCHEDULED,
                        Map.of(ids.get(3), ComponentState.UNDER_MAINTENANCE))),
                false);
        Notice notice = new Notice(
                Text.of("From 1 December, sign-in asks for a second step."),
                NOW.minus(Duration.ofDays(1)),
                NOW.plus(Duration.ofDays(7)),
                null);
        StatusSettings settings = new StatusSettings(
                "Example status",
                URI.create("https://status.example.com/"),
                "en",
                ZoneId.of("Europe/Lisbon"),
                "Whether everything works.",
                null,
                null,
                UptimeSettings.USUAL,
                null);
        return new OpenFacts(
                settings, groups, incidents, List.of(planned), List.of(notice), new TreeMap<>(), List.of());
    }

    private static Update update(Instant at, UpdateStatus status, Map<ComponentId, ComponentState> components) {
        return new Update(
                at,
                status,
                components,
                "Some requests take longer than usual. We are looking into it.",
                null,
                null,
                null,
                false);
    }
}
