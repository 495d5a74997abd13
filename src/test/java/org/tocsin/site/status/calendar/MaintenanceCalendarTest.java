package org.tocsin.site.status.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.SmallPage.HOSTILE;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.at;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.Update;
import org.tocsin.site.Messages;

class MaintenanceCalendarTest {
    private static final Update SAID = update("2026-11-20T08:00", SCHEDULED, "We **move**.");

    @Test
    void plannedWorkIsAnEventInTheZoneOfThePage() {
        assertThat(calendar(facts(move(SAID))))
                .contains(
                        "BEGIN:VEVENT",
                        "UID:2026-11-24-move@status.example",
                        "SEQUENCE:0",
                        "DTSTAMP:20261120T080000Z",
                        "DTSTART;TZID=Europe/Berlin:20261124T100000",
                        "DTEND;TZID=Europe/Berlin:20261124T120000",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Records move",
                        "DESCRIPTION:20 Nov 2026\\, 09:00 (UTC+1) – Planned\\nWe move.",
                        "URL:https://status.example/sub/incidents/2026-11-24-move/");
    }

    @Test
    void eachUpdateIsANewEditionOfTheSameEvent() {
        List<String> lines = calendar(facts(move(SAID, update("2026-11-24T09:05", IN_PROGRESS, "We began."))));

        assertThat(lines)
                .contains("UID:2026-11-24-move@status.example", "SEQUENCE:1", "DTSTAMP:20261124T090500Z")
                .contains("LAST-MODIFIED:20261124T090500Z");
    }

    @Test
    void whatWasOverEarlierEndsEarlier() {
        assertThat(calendar(facts(move(SAID, update("2026-11-24T10:30", COMPLETED, "Done.")))))
                .contains("DTEND;TZID=Europe/Berlin:20261124T113000", "STATUS:CONFIRMED");
    }

    @Test
    void whatWasOverBeforeItBeganIsCancelled() {
        assertThat(calendar(facts(move(SAID, update("2026-11-23T10:30", COMPLETED, "We do not move.")))))
                .contains("DTEND;TZID=Europe/Berlin:20261124T120000", "STATUS:CANCELLED");
    }

    @Test
    void workThatRunsOverSaysSo() {
        OpenFacts facts = facts(move(SAID, update("2026-11-24T09:05", IN_PROGRESS, "We began.")));

        assertThat(calendar(facts, at("2026-11-24T12:00")))
                .anyMatch(line -> line.startsWith("DESCRIPTION:Taking longer than planned\\n\\n"));
        assertThat(calendar(facts, at("2026-11-24T10:59"))).isEqualTo(calendar(facts, NOW));
    }

    @Test
    void theZoneIsDefinedForAsLongAsThereAreEvents() {
        Maintenance summer = work("2026-07-01-a", "A", "2026-07-01T08:00", "2026-07-01T09:00", SAID);

        assertThat(String.join("|", calendar(facts(summer, move(SAID)))))
                .contains("BEGIN:VTIMEZONE|TZID:Europe/Berlin"
                        + "|BEGIN:DAYLIGHT|DTSTART:20260329T020000|TZOFFSETFROM:+0100|TZOFFSETTO:+0200|END:DAYLIGHT"
                        + "|BEGIN:STANDARD|DTSTART:20261025T030000|TZOFFSETFROM:+0200|TZOFFSETTO:+0100|END:STANDARD"
                        + "|END:VTIMEZONE|BEGIN:VEVENT");
    }

    @Test
    void anHourThatComesTwiceIsToldApart() {
        Maintenance night = work("2026-10-25-a", "A", "2026-10-25T00:30", "2026-10-25T01:30", SAID);

        assertThat(calendar(facts(night)))
                .contains("DTSTART;TZID=Europe/Berlin:20261025T023000", "DTEND:20261025T013000Z");
    }

    @Test
    void aZoneWithoutChangesIsDefinedToo() {
        assertThat(String.join("|", calendar(facts("UTC"), NOW)))
                .contains("TZID:UTC|BEGIN:STANDARD|DTSTART:19700101T000000|TZOFFSETFROM:+0000|TZOFFSETTO:+0000|");
    }

    @Test
    void whatIsOverForAYearIsLeftOut() {
        Maintenance old = work(
                "2025-11-01-a",
                "A",
                "2025-11-01T08:00",
                "2025-11-01T09:00",
                update("2025-11-01T09:00", COMPLETED, "Done."));

        assertThat(calendar(facts(old))).doesNotContain("BEGIN:VEVENT");
        assertThat(calendar(facts(old), at("2026-10-31T08:00"))).contains("BEGIN:VEVENT");
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAndHostileTextIsEscaped() {
        String text = text(
                facts(work(
                        "2026-11-24-move",
                        HOSTILE + " 🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯🧯",
                        "2026-11-24T09:00",
                        "2026-11-24T11:00",
                        update("2026-11-20T08:00", SCHEDULED, "One\n\nTwo; three, four"))),
                NOW);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:]]> & <b>\"it's\"</b>\\, a\\;b\\\\n ")
                .contains("\\nOne\\n\\nTwo\\; three\\, four\r\n")
                .doesNotContain("\ufffd");
    }

    private static Maintenance move(Update... updates) {
        return work("2026-11-24-move", "Records move", "2026-11-24T09:00", "2026-11-24T11:00", updates);
    }

    private static List<String> calendar(OpenFacts facts) {
        return calendar(facts, NOW);
    }

    private static List<String> calendar(OpenFacts facts, Instant now) {
        return List.of(text(facts, now).replace("\r\n ", "").split("\r\n"));
    }

    private static String text(OpenFacts facts, Instant now) {
        byte[] bytes = new MaintenanceCalendar(facts, now, Messages.english())
                .files()
                .get(0)
                .content()
                .get();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
