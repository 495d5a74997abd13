package org.tocsin.site.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.bake.LoosePages;
import org.tocsin.drill.pack.Pack;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.source.WorkTree;
import tools.jackson.databind.json.JsonMapper;

class PackPagesTest {
    private static final Meeting MEETING = new Meeting(Instant.parse("2026-12-08T14:00:00Z"), "Room 4", List.of());

    private static final String COMMAND = "./tocsin drill generate --scenario late-file --seed 42 --out pack";

    @TempDir
    private Path empty;

    @Test
    void eachPageSaysThatItIsAnExerciseAndWhoMayReadIt() {
        pages(DrillMode.TABLETOP).forEach((name, page) -> {
            String band = page.select(".band").text();

            assertThat(page.title()).as(name).startsWith("EXERCISE: ");
            assertThat(band).as(name).startsWith("EXERCISE EXERCISE EXERCISE");
            assertThat(band.contains("do not show to players"))
                    .as(name)
                    .isEqualTo(page.body().hasClass("staff"));
        });
    }

    @Test
    void nothingThatPlayersReadGivesAnythingAway() {
        Pack pack = SamplePack.of(DrillMode.TABLETOP);
        List<String> spoilers = List.of("zebra", "quagga", "okapi", "walrus", "late-file", "import", "acknowledges");

        Map<String, Document> pages = pages(DrillMode.TABLETOP);
        pages.values().removeIf(page -> page.body().hasClass("staff"));
        assertThat(pages.keySet()).containsExactly("messages.html", "player-brief.html", "role-cards.html");
        pages.forEach((name, page) ->
                assertThat(page.outerHtml().toLowerCase(Locale.ROOT)).as(name).doesNotContain(spoilers));
        for (Pack.Event event : pack.events()) {
            assertThat(page("player-brief.html").text()).doesNotContain(event.text(), event.expected());
        }
    }

    @Test
    void pagesNeedNothingButThemselves() {
        pages(DrillMode.SURPRISE).forEach((name, page) -> {
            assertThat(page.select("link, img, iframe, script[src]")).as(name).isEmpty();
            assertThat(page.select("script").isEmpty()).as(name).isNotEqualTo(name.equals("runner.html"));
            for (Element link : page.select("a[href]")) {
                String to = link.attr("href");
                assertThat(to.startsWith("#") ? page.select(to).size() == 1 : isOfThePack(to))
                        .as(name + " to " + to)
                        .isTrue();
            }
        });
    }

    private static boolean isOfThePack(String href) {
        return Arrays.stream(PackFile.values()).anyMatch(file -> file.file().equals(href));
    }

    @Test
    void theFacilitatorFindsEachTextAtItsTimeAndItsHelpWhenThatIsDue() {
        Document guide = page("facilitator-guide.html");

        assertThat(guide.select("#event-1").text())
                .isEqualTo(
                        "1 0:00 02:00 Ana Ruiz Incident commander Alert EXERCISE EXERCISE EXERCISE. An alarm: the zebra"
                                + " file is late. Somebody acknowledges. Somebody acknowledges the alarm within 15 minutes");
        assertThat(guide.select("#event-2 + .help").text())
                .isEqualTo(
                        "0:15 02:15 Only if nobody has acknowledged Help for 1 EXERCISE EXERCISE EXERCISE. The alarm rings again.");
        assertThat(guide.select("#stop").text()).contains("NO PLAY");
        assertThat(guide.select("#wash").text()).contains("Begin at 0:36; you have 9 minutes.");
        assertThat(guide.text()).contains("Nobody holds this role at that time").contains("Out of play.");
    }

    @Test
    void eachLineOfTheScorecardSaysWhereItIsAskedFor() {
        Document card = page("evaluator-scorecard.html");

        assertThat(card.select("tbody tr").text())
                .isEqualTo("Somebody acknowledges the alarm within 15 minutes critical By Ana Ruiz. by 0:15 (02:15)"
                        + " acknowledge within 15 minutes escalation/policies/money-urgent.yaml, targets.acknowledge");
    }

    @Test
    void theRunnerHasTheWholePackAndNoTextEndsItsScript() {
        Element data = page("runner.html").expectFirst("#pack");

        assertThat(JsonMapper.shared().readTree(data.data()))
                .isEqualTo(JsonMapper.shared().readTree(PackJson.of(SamplePack.of(DrillMode.TABLETOP))));
        assertThat(data.data()).doesNotContain("<");
    }

    private Document page(String name) {
        return Objects.requireNonNull(pages(DrillMode.TABLETOP).get(name));
    }

    private Map<String, Document> pages(DrillMode mode) {
        Map<String, Document> pages = new TreeMap<>();
        PackPages all = new PackPages(SamplePack.of(mode), MEETING);
        assertThat(new LoosePages(WorkTree.at(empty))
                        .write(
                                all.all(COMMAND, ""),
                                (path, bytes) -> pages.put(
                                        path.value(), Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)))))
                .isEmpty();
        return pages;
    }
}
