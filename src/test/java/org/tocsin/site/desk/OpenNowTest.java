package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.at;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.record;
import static org.tocsin.site.desk.Given.update;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.IncidentRecord;

class OpenNowTest {
    @Test
    void theHeadingCountsWhatIsOpen() {
        assertThat(open().heading()).isEqualTo("Nothing is open");
        assertThat(open(record("2026-11-23-a", SEV2, update("09:00", INVESTIGATING, null)))
                        .heading())
                .isEqualTo("1 incident is open");
    }

    @Test
    void theMostSevereStandsFirst() {
        var page = open(
                record("2026-11-23-a", SEV2, update("08:00", INVESTIGATING, null)),
                record("2026-11-23-b", SEV1, update("09:00", INVESTIGATING, null)));

        assertThat(page.cards()).extracting(OpenPage.Card::id).containsExactly("2026-11-23-b", "2026-11-23-a");
    }

    @Test
    void anUpdateThatShouldHaveBeenSentIsLate() {
        var page = open(record("2026-11-23-a", SEV2, update("09:00", INVESTIGATING, at("09:20"))));

        var due = page.cards().get(0).facts().stream()
                .filter(fact -> fact.label().equals("Next update due"))
                .toList();

        assertThat(due).extracting(Fact::late).containsExactly(true);
        assertThat(due).extracting(Fact::aside).containsExactly("late by 12 min");
    }

    @Test
    void nobodyInChargeIsSaidAloud() {
        var page = open(record("2026-11-23-a", SEV2, update("09:00", INVESTIGATING, null)));

        assertThat(page.cards().get(0).facts())
                .contains(new Fact("Communications", null, List.of(Way.words("Nobody yet")), "", true));
    }

    @Test
    void whatClosedLatelyIsListedAndNotOpen() {
        var page = open(
                record("2026-11-23-a", SEV2, update("08:00", INVESTIGATING, null), update("09:00", RESOLVED, null)));

        assertThat(page.cards()).isEmpty();
        assertThat(page.closed()).extracting(IncidentRow::lasted).containsExactly("1 h");
    }

    private static OpenPage open(IncidentRecord... records) {
        return page(OpenPage.class, everything(List.of(), records));
    }
}
