package org.tocsin.site.status.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.ContentPolicy;
import org.tocsin.site.PagePath;
import org.tocsin.uptime.Uptime;

class HostFilesTest {
    private static final StatusEvent DOWN = incident(
            "2026-11-23-cards",
            "Card payments are declined",
            update("2026-11-23T08:32", INVESTIGATING, "We look into it.", Map.of(CARDS, MAJOR_OUTAGE)));
    private static final Pattern HEADER = Pattern.compile("  ([A-Za-z-]+): ([ -~]+)");
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{([a-zA-Z_][a-zA-Z0-9_]*=\"([^\"\\\\\n]|\\\\[\\\\\"n])*\"(,(?=.))?)+})? [0-9.]+");

    @Test
    void pagesCarryTheSamePolicyInHeaderAndMarkup() {
        Map<String, String> sent = sent("/sub/index.html");

        assertThat(sent)
                .containsEntry("Content-Security-Policy", ContentPolicy.STATUS)
                .containsEntry("Strict-Transport-Security", "max-age=31536000")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .doesNotContainKeys("Cache-Control", "Access-Control-Allow-Origin");
    }

    @Test
    void whatHasItsHashInItsNameIsKeptForEver() {
        assertThat(sent("/sub/assets/status.0123456789.css"))
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void whatProgramsReadIsOpenToAnyOriginAndFreshWithinAMinute() {
        for (String path :
                List.of("api/v2/summary.json", "badges/cards.svg", "history.atom", "feed.json", "widget/x.js")) {
            assertThat(sent("/sub/" + path))
                    .as(path)
                    .containsEntry("Access-Control-Allow-Origin", "*")
                    .containsEntry("Cache-Control", "public, max-age=60");
        }
        assertThat(sent("/sub/components/cards/feed.atom")).containsEntry("Access-Control-Allow-Origin", "*");
        assertThat(sent("/sub/calendar.ics")).containsEntry("Content-Type", "text/calendar; charset=utf-8");
    }

    @Test
    void everyHostIsToldTheSame() {
        String nginx = text("host/nginx.conf", facts());
        String caddy = text("host/Caddyfile", facts());

        assertThat(nginx)
                .contains("location / {\n".replace("/ ", "/sub/ "))
                .contains("add_header Content-Security-Policy \"" + ContentPolicy.STATUS + "\" always;")
                .contains("""
                        location = /sub/calendar.ics {
                            types { } default_type "text/calendar; charset=utf-8";
                            add_header Content-Security-Policy""");
        assertThat(nginx.chars().filter(c -> c == '{').count())
                .isEqualTo(nginx.chars().filter(c -> c == '}').count());
        assertThat(caddy)
                .contains("Content-Security-Policy \"" + ContentPolicy.STATUS + "\"")
                .contains("path /sub/api/* /sub/badges/* /sub/widget/*\n");
        assertThat(caddy.chars().filter(c -> c == '{').count())
                .isEqualTo(caddy.chars().filter(c -> c == '}').count());
    }

    @Test
    void theSiteMapListsWhatChangedWhen() {
        var map = Jsoup.parse(text("sitemap.xml", facts(DOWN)), "", Parser.xmlParser());

        assertThat(map.select("loc").eachText())
                .containsExactly(
                        "https://status.example/sub/",
                        "https://status.example/sub/uptime/",
                        "https://status.example/sub/api/",
                        "https://status.example/sub/subscribe/",
                        "https://status.example/sub/history/",
                        "https://status.example/sub/about/",
                        "https://status.example/sub/components/cards/",
                        "https://status.example/sub/components/labs/",
                        "https://status.example/sub/history/2026-11/",
                        "https://status.example/sub/incidents/2026-11-23-cards/");
        assertThat(map.select("url:has(loc:containsOwn(history/2026-11)) lastmod")
                        .text())
                .isEqualTo("2026-11-23T08:32:00Z");
        assertThat(text("robots.txt", facts()))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://status.example/sub/sitemap.xml\n");
    }

    @Test
    void theMetricsFollowTheGrammarOfPrometheus() {
        Set<String> families = new HashSet<>();
        Set<String> samples = new HashSet<>();
        String typed = "";
        for (String line : lines("metrics.txt", facts(DOWN))) {
            if (line.startsWith("# HELP ")) {
                assertThat(families.add(line.split(" ", -1)[2])).as(line).isTrue();
            } else if (line.startsWith("# TYPE ")) {
                typed = line.split(" ", -1)[2];
                assertThat(line).isEqualTo("# TYPE " + typed + " gauge");
                assertThat(families).contains(typed);
            } else {
                assertThat(line).matches(SAMPLE).startsWith(typed);
                assertThat(samples.add(line.substring(0, line.lastIndexOf(' '))))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(families).hasSize(5);
    }

    @Test
    void theMetricsSayWhatThePageSays() {
        assertThat(lines("metrics.txt", facts(DOWN)))
                .contains(
                        "tocsin_component_state{component=\"cards\",name=\"Card payments\",group=\"all\",state=\"major_outage\"} 1",
                        "tocsin_component_state{component=\"cards\",name=\"Card payments\",group=\"all\",state=\"operational\"} 0",
                        "tocsin_component_uptime_ratio{component=\"cards\",name=\"Card payments\",group=\"all\",period=\"24h\"} 0.9583",
                        "tocsin_component_uptime_ratio{component=\"labs\",name=\"Lab results & more\",group=\"all\",period=\"24h\"} 1",
                        "tocsin_incidents_open{impact=\"minor\"} 1",
                        "tocsin_incidents_open{impact=\"critical\"} 0",
                        "tocsin_maintenances{state=\"running\"} 0",
                        "tocsin_last_change_timestamp_seconds 1795422720");
    }

    /** What Netlify and Cloudflare Pages make of the file: the headers of every rule that suits. */
    private static Map<String, String> sent(String path) {
        Map<String, String> sent = new TreeMap<>();
        String rule = "";
        for (String line : lines("_headers", facts())) {
            if (line.startsWith("/")) {
                rule = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                var header = HEADER.matcher(line);
                assertThat(header.matches()).as(line).isTrue();
                boolean suits =
                        rule.endsWith("*") ? path.startsWith(rule.substring(0, rule.length() - 1)) : path.equals(rule);
                if (suits) {
                    assertThat(sent.put(header.group(1), header.group(2)))
                            .as(rule + line)
                            .isNull();
                }
            }
        }
        return sent;
    }

    private static List<String> lines(String path, OpenFacts facts) {
        return text(path, facts).lines().toList();
    }

    private static String text(String path, OpenFacts facts) {
        return files(facts).getOrDefault(path, "");
    }

    private static Map<String, String> files(OpenFacts facts) {
        Map<String, String> files = new TreeMap<>();
        new HostFiles(
                        facts,
                        NOW,
                        new Uptime(facts, NOW),
                        List.of(new PagePath("assets/status.0123456789.css")),
                        List.of(new PagePath("about/index.html")))
                .files()
                .forEach(file ->
                        files.put(file.path().value(), new String(file.content().get(), StandardCharsets.UTF_8)));
        return files;
    }
}
