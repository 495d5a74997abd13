package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.ANA;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.drill;
import static org.tocsin.site.desk.Given.drilled;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Drill.Observed;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.site.desk.DrillPage.Seen;

class DrillStoryTest {
    @Test
    void aDrillIsCalledAfterWhatWasPlayed() {
        DrillPage page = page(DrillPage.class, drilled(everything(List.of()), drill("2026-11-01", List.of())));

        assertThat(page.path().value()).isEqualTo("drills/2026-11-01-standstill/index.html");
        assertThat(page.title()).isEqualTo("Nothing runs");
        assertThat(page.participants())
                .containsExactly(new DrillPage.Part(
                        Way.to("Ana", "people/index.html#ana"),
                        Way.to("Commander", "people/index.html#role-commander")));
        assertThat(page.worked())
                .extracting(said -> said.markup().strip())
                .containsExactly("<p>Ana was <em>calm</em>.</p>");
    }

    @Test
    void whatWasSeenIsToldFromItsBeginning() {
        DrillPage page = page(
                DrillPage.class,
                drilled(
                        everything(List.of()),
                        drill(
                                "2026-11-01",
                                List.of(
                                        seen("10:02", What.ACKNOWLEDGED, "alert", null),
                                        seen("10:05", What.SEVERITY_NAMED, SEV1.value(), null),
                                        seen("10:12", What.UPDATE_SENT, null, "We know.")))));

        assertThat(page.log())
                .extracting(
                        Seen::after,
                        Seen::heading,
                        seen -> seen.text() == null ? "" : seen.text().markup().strip())
                .containsExactly(
                        tuple("2 min", "Acknowledged (alert) by Ana", ""),
                        tuple("5 min", "Severity named (sev1 Critical) by Ana", ""),
                        tuple("12 min", "Update sent by Ana", "<p>We know.</p>"));
    }

    @Test
    void aRepositoryWithoutDrillsHasNone() {
        DrillsPage page = page(DrillsPage.class, everything(List.of()));

        assertThat(page.held()).isEmpty();
        assertThat(page.gaps()).isEmpty();
    }

    private static Observed seen(String time, What what, @Nullable String of, @Nullable String text) {
        return new Observed(Instant.parse("2026-11-01T" + time + ":00Z"), what, of, ANA, text);
    }
}
