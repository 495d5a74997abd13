package org.tocsin.site.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.npm.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ical.js and node-ical read what we write, and understand by it what we meant. */
class CalendarReadersTest {
    private static final Instant TODAY = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void calendarParsersUnderstandEveryShift() throws IOException {
        Schedule schedule = OnCallCalendarTest.schedule(LocalTime.of(9, 0), List.of("ana", "bo"));
        Escalation escalation = OnCallCalendarTest.escalation(schedule);
        Instant changed = Instant.parse("2026-10-02T08:00:00Z");
        Editions editions =
                new Editions(Map.of(schedule.id(), new Editions.Edition(4, changed)), new Editions.Edition(0, TODAY));
        Path file = folder.resolve("schedule.ics");
        Files.writeString(
                file,
                new OnCallCalendar(escalation, editions, TODAY).of(schedule).text());

        JsonNode read = JsonMapper.shared().readTree(NodePackages.run("read-calendar.js", file.toString()));

        for (String reader : List.of("ical", "nodeIcal")) {
            assertThat(read.get(reader)).as(reader).hasSize(31);
            JsonNode shift = read.get(reader).get(5);
            assertThat(shift.get("uid").stringValue()).isEqualTo("automation.week.2026-11-23.2026-11-23@oncall.tocsin");
            assertThat(shift.get("summary").stringValue()).isEqualTo("Ana Sá: Automation, on call");
            assertThat(shift.get("sequence").intValue()).isEqualTo(4);
            assertThat(shift.get("start").stringValue()).isEqualTo("2026-11-23T09:00:00.000Z");
            assertThat(shift.get("end").stringValue()).isEqualTo("2026-11-30T09:00:00.000Z");
        }
        assertThat(read.at("/ical/5/description").stringValue()).isEqualTo("From: Bo Lind\nTo: Bo Lind");
        assertThat(read.at("/ical/5/stamp").stringValue()).isEqualTo("2026-10-02T08:00:00.000Z");
    }
}
