package org.tocsin.site.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Rotation.Frequency;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.TeamId;
import org.tocsin.site.calendar.ContentLines;

class OnCallCalendarTest {
    private static final Instant TODAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final ScheduleId AUTOMATION = new ScheduleId("automation");

    @Test
    void aShiftIsAnEventWithItsHandOffs() {
        assertThat(lines(schedule(LocalTime.of(9, 0), List.of("ana", "bo"))))
                .containsSequence(
                        "UID:automation.week.2026-11-23.2026-11-23@oncall.tocsin",
                        "SEQUENCE:0",
                        "DTSTAMP:20261123T000000Z",
                        "LAST-MODIFIED:20261123T000000Z",
                        "DTSTART:20261123T090000Z",
                        "DTEND:20261130T090000Z",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "CATEGORIES:On call",
                        "SUMMARY:Ana Sá: Automation\\, on call",
                        "DESCRIPTION:From: Bo Lind\\nTo: Bo Lind");
    }

    @Test
    void aShiftThatMovesOrChangesHandsKeepsItsName() {
        List<String> before = uids(schedule(LocalTime.of(9, 0), List.of("ana", "bo")));

        assertThat(uids(schedule(LocalTime.of(17, 30), List.of("bo", "ana")))).isEqualTo(before);
        assertThat(before).doesNotHaveDuplicates().hasSize(31);
    }

    @Test
    void anOverrideHasANameOfItsOwnAndTheRestOfTheTurnKeepsTheTurns() {
        ScheduleOverride swap = new ScheduleOverride(
                Instant.parse("2026-11-25T09:00:00Z"),
                Instant.parse("2026-11-26T09:00:00Z"),
                new PersonId("ana"),
                null,
                "Swap",
                new PersonId("ana"));

        assertThat(uids(schedule(LocalTime.of(9, 0), List.of("ana", "bo"), swap)))
                .contains(
                        "UID:automation.week.2026-11-23.2026-11-23@oncall.tocsin",
                        "UID:automation.override.20261125T090000Z.2026-11-25.2026-11-25@oncall.tocsin",
                        "UID:automation.week.2026-11-23.2026-11-26@oncall.tocsin")
                .doesNotHaveDuplicates();
    }

    @Test
    void theCommitsThatChangedAScheduleAreItsEditions() {
        Editions editions = new Editions(
                Map.of(AUTOMATION, new Editions.Edition(4, Instant.parse("2026-10-02T08:00:00Z"))),
                new Editions.Edition(0, TODAY));
        Escalation escalation = escalation(schedule(LocalTime.of(9, 0), List.of("ana", "bo")));

        assertThat(new OnCallCalendar(escalation, editions, TODAY)
                        .of(escalation.schedules().get(0))
                        .lines())
                .contains("SEQUENCE:4", "DTSTAMP:20261002T080000Z")
                .doesNotContain("SEQUENCE:0");
    }

    @Test
    void aPersonsCalendarHasTheirShiftsOnly() {
        Escalation escalation = escalation(schedule(LocalTime.of(9, 0), List.of("ana", "bo")));
        ContentLines lines = new OnCallCalendar(escalation, Editions.none(TODAY), TODAY)
                .of(escalation.people().get(1));

        assertThat(lines.lines())
                .contains("NAME:Bo Lind on call", "UID:automation.week.2026-11-30.2026-11-30@oncall.tocsin")
                .doesNotContain("UID:automation.week.2026-11-23.2026-11-23@oncall.tocsin");
    }

    @Test
    void theCalendarGoesFromAMonthBackToHalfAYearAhead() {
        List<String> starts = lines(schedule(LocalTime.of(9, 0), List.of("ana", "bo"))).stream()
                .filter(line -> line.startsWith("DTSTART:"))
                .toList();

        assertThat(starts.get(0)).isEqualTo("DTSTART:20261019T080000Z");
        assertThat(starts.get(starts.size() - 1)).isEqualTo("DTSTART:20270517T080000Z");
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytes() {
        ScheduleOverride swap = new ScheduleOverride(
                Instant.parse("2026-11-25T09:00:00Z"),
                Instant.parse("2026-11-26T09:00:00Z"),
                new PersonId("ana"),
                new PersonId("ana"),
                "Größe: a reason that takes far more than one line of a calendar to tell, with ÄÖÜ in it",
                new PersonId("ana"));
        Escalation escalation = escalation(schedule(LocalTime.of(9, 0), List.of("ana", "bo"), swap));
        String text = new OnCallCalendar(escalation, Editions.none(TODAY), TODAY)
                .of(escalation.schedules().get(0))
                .text();

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.startsWith(" "));
    }

    private static List<String> lines(Schedule schedule) {
        Escalation escalation = escalation(schedule);
        return new OnCallCalendar(escalation, Editions.none(TODAY), TODAY)
                .of(schedule)
                .lines();
    }

    private static List<String> uids(Schedule schedule) {
        return lines(schedule).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    static Schedule schedule(LocalTime at, List<String> people, ScheduleOverride... overrides) {
        Rotation rotation = new Rotation(Frequency.WEEKLY, LocalDate.of(2026, 1, 5), 1, at, DayOfWeek.MONDAY, 0, null);
        Layer layer = new Layer(
                "week", "Week", rotation, people.stream().map(PersonId::new).toList(), List.of(), null);
        return new Schedule(
                AUTOMATION,
                "Automation, on call",
                new PersonId("ana"),
                ZoneId.of("Europe/London"),
                1,
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(layer),
                List.of(overrides));
    }

    static Escalation escalation(Schedule schedule) {
        return new Escalation(
                List.of(person("ana", "Ana Sá"), person("bo", "Bo Lind")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(schedule),
                List.of(),
                new Calendars(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Limits.USUAL);
    }

    private static Person person(String id, String name) {
        return new Person(
                new PersonId(id),
                name,
                "Engineer",
                new TeamId("automation"),
                ZoneId.of("Europe/London"),
                id + "@larkfield.example",
                null,
                null,
                List.of("en"),
                List.of(),
                1,
                null,
                null);
    }
}
