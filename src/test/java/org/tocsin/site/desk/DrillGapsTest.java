package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.drill;
import static org.tocsin.site.desk.Given.drilled;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.gap;
import static org.tocsin.site.desk.Given.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.change.Version;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.calendar.Editions;

/** Today is 23 November. */
class DrillGapsTest {
    private static final String COMMIT = "1234567890123456789012345678901234567890";

    @Test
    void aGapIsOverdueTheDayAfterItIsDueAndDueSoonForTwoWeeksBefore() {
        Everything all = drilled(
                everything(List.of()),
                drill(
                        "2026-11-01",
                        List.of(),
                        gap("late", "2026-11-22", null),
                        gap("today", "2026-11-23", null),
                        gap("soon", "2026-12-06", null),
                        gap("later", "2026-12-07", null)));

        assertThat(page(DrillsPage.class, all).gaps())
                .extracting(GapRow::anchor, row -> row.state().word())
                .containsExactly(
                        tuple("late", "Overdue"),
                        tuple("today", "Due soon"),
                        tuple("soon", "Due soon"),
                        tuple("later", "Open"));
    }

    @Test
    void theFirstPageNamesThoseThatAreOverdueAlone() {
        Everything all = drilled(
                everything(List.of()),
                drill(
                        "2026-11-01",
                        List.of(),
                        gap("late", "2026-11-22", null),
                        gap("mended", "2026-11-02", closed(null)),
                        gap("later", "2026-12-07", null)));

        assertThat(page(OpenPage.class, all).overdueGaps())
                .extracting(GapRow::anchor)
                .containsExactly("late");
    }

    @Test
    void theOpenGapsOfAllDrillsStandByTheDayTheyAreDue() {
        Everything all = drilled(
                everything(List.of()),
                drill("2026-11-01", List.of(), gap("second", "2026-12-02", null)),
                drill(
                        "2026-10-01",
                        List.of(),
                        gap("first", "2026-12-01", null),
                        gap("mended", "2026-11-01", closed(null))));

        assertThat(page(DrillsPage.class, all).gaps())
                .extracting(GapRow::anchor, row -> row.drill().href())
                .containsExactly(
                        tuple("first", "drills/2026-10-01-standstill/index.html"),
                        tuple("second", "drills/2026-11-01-standstill/index.html"));
    }

    @Test
    void theCommitThatClosedAGapLeadsToTheVersionItMade() {
        assertThat(closing(COMMIT.substring(0, 7), version()).commit())
                .isEqualTo(Way.to("Say who signs", "versions/12345678.html"));
    }

    @Test
    void aCommitThatMadeNoVersionIsNamed() {
        assertThat(closing("abcdef0", version()).commit()).isEqualTo(Way.words("abcdef0"));
        assertThat(closing(null, version()).commit()).isNull();
    }

    private static GapRow.Closing closing(@Nullable String commit, Version version) {
        Everything all = drilled(
                everything(List.of()), drill("2026-11-01", List.of(), gap("mended", "2026-11-02", closed(commit))));
        Versions versions = new Versions(List.of(version), List.of(), Versions.Known.WHOLE);
        DrillPage page = new DeskSite(all, Given.NOW, List.of(), versions, Editions.none(Given.NOW))
                .pages(new ProseLibrary(Map.of())).stream()
                        .filter(DrillPage.class::isInstance)
                        .map(DrillPage.class::cast)
                        .findFirst()
                        .orElseThrow();
        return Objects.requireNonNull(page.gaps().get(0).closing());
    }

    private static Version version() {
        return new Version(COMMIT, "Ana", Instant.parse("2026-11-02T08:00:00Z"), "Say who signs", "", List.of(), "");
    }

    private static Drill.Closed closed(@Nullable String commit) {
        return new Drill.Closed(LocalDate.parse("2026-11-02"), "Ana did it", commit);
    }
}
