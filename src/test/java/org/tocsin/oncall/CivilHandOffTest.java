package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.internal.PersonId;

/** A turn begins and ends when clocks on the wall show its hand-offs, whatever was done to the clocks. */
class CivilHandOffTest {

    @Test
    void aWeekInChicagoIsAnHourLongerInAutumnAndShorterInSpring() {
        var layer = Rotas.layer(
                "week", Rotas.weekly(LocalDate.of(2024, 1, 1), 1, DayOfWeek.MONDAY, LocalTime.of(9, 0)), "a", "b");
        Rota rota = Rota.of(
                Rotas.escalation(Rotas.schedule("America/Chicago", 1, layer)),
                new Span(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(length(rota, LocalDate.of(2024, 10, 28)).toSeconds()).isEqualTo(608_400);
        assertThat(length(rota, LocalDate.of(2025, 3, 3)).toSeconds()).isEqualTo(601_200);
        assertThat(length(rota, LocalDate.of(2025, 3, 10)).toSeconds()).isEqualTo(604_800);
    }

    /** Worked out from the offsets of the time zone database, not by the program. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # midnight comes an hour later, or twice
                    Asia/Beirut          | 2026-10-24 | 00:00 | 2026-10-23T21:00:00Z | PT25H
                    Asia/Beirut          | 2026-10-24 | 23:30 | 2026-10-24T20:30:00Z | PT25H
                    Asia/Beirut          | 2026-10-25 | 00:00 | 2026-10-24T22:00:00Z | PT24H
                    Africa/Cairo         | 2026-10-29 | 00:00 | 2026-10-28T21:00:00Z | PT25H
                    Africa/Cairo         | 2026-10-30 | 00:00 | 2026-10-29T22:00:00Z | PT24H
                    America/Havana       | 2026-11-01 | 00:00 | 2026-11-01T04:00:00Z | PT25H
                    America/Havana       | 2026-11-01 | 00:30 | 2026-11-01T04:30:00Z | PT25H
                    Atlantic/Azores      | 2026-10-25 | 00:30 | 2026-10-25T00:30:00Z | PT25H
                    Atlantic/Azores      | 2026-10-24 | 01:00 | 2026-10-24T01:00:00Z | PT25H
                    Atlantic/Azores      | 2026-10-25 | 01:00 | 2026-10-25T02:00:00Z | PT24H
                    America/Nuuk         | 2026-10-24 | 23:30 | 2026-10-25T00:30:00Z | PT25H
                    America/Sao_Paulo    | 2019-02-16 | 23:30 | 2019-02-17T01:30:00Z | PT25H
                    # midnight is left out
                    Asia/Beirut          | 2027-03-28 | 00:00 | 2027-03-27T22:00:00Z | PT23H
                    Asia/Beirut          | 2027-03-28 | 00:30 | 2027-03-27T22:00:00Z | PT23H30M
                    America/Havana       | 2027-03-14 | 00:00 | 2027-03-14T05:00:00Z | PT23H
                    Africa/Cairo         | 2027-04-30 | 00:00 | 2027-04-29T22:00:00Z | PT23H
                    America/Santiago     | 2026-09-06 | 00:00 | 2026-09-06T04:00:00Z | PT23H
                    America/Nuuk         | 2026-03-28 | 23:30 | 2026-03-29T01:00:00Z | PT23H30M
                    Asia/Tehran          | 2022-03-22 | 00:30 | 2022-03-21T20:30:00Z | PT23H30M
                    # half an hour, two hours, and offsets of a quarter
                    Australia/Lord_Howe  | 2026-10-04 | 02:15 | 2026-10-03T15:30:00Z | PT23H45M
                    Australia/Lord_Howe  | 2026-10-03 | 09:00 | 2026-10-02T22:30:00Z | PT23H30M
                    Australia/Lord_Howe  | 2027-04-04 | 01:45 | 2027-04-03T14:45:00Z | PT24H30M
                    Antarctica/Troll     | 2026-10-25 | 02:00 | 2026-10-25T00:00:00Z | PT26H
                    Antarctica/Troll     | 2027-03-28 | 02:00 | 2027-03-28T01:00:00Z | PT23H
                    Pacific/Chatham      | 2026-09-27 | 03:00 | 2026-09-26T14:00:00Z | PT23H15M
                    Pacific/Chatham      | 2027-04-04 | 03:00 | 2027-04-03T13:15:00Z | PT25H
                    America/St_Johns     | 2026-11-01 | 01:15 | 2026-11-01T03:45:00Z | PT25H
                    # winter time in summer, and the other way round
                    Africa/Casablanca    | 2027-02-07 | 02:30 | 2027-02-07T01:30:00Z | PT25H
                    Africa/Casablanca    | 2027-03-14 | 02:30 | 2027-03-14T02:00:00Z | PT23H30M
                    Europe/Dublin        | 2026-10-25 | 01:30 | 2026-10-25T00:30:00Z | PT25H
                    # nothing happens
                    Asia/Kolkata         | 2026-10-25 | 09:00 | 2026-10-25T03:30:00Z | PT24H
                    # zones that changed their rules
                    Asia/Kathmandu       | 1986-01-01 | 00:10 | 1985-12-31T18:30:00Z | PT23H55M
                    Asia/Pyongyang       | 2015-08-14 | 23:45 | 2015-08-14T14:45:00Z | PT24H30M
                    Asia/Pyongyang       | 2018-05-04 | 23:45 | 2018-05-04T15:00:00Z | PT23H45M
                    America/Caracas      | 2016-05-01 | 02:45 | 2016-05-01T07:00:00Z | PT23H45M
                    America/Caracas      | 2016-05-01 | 03:00 | 2016-05-01T07:00:00Z | PT24H
                    Europe/Istanbul      | 2016-10-29 | 09:00 | 2016-10-29T06:00:00Z | PT24H
                    Europe/Moscow        | 2014-10-26 | 01:30 | 2014-10-25T21:30:00Z | PT25H
                    Africa/Juba          | 2021-01-31 | 23:30 | 2021-01-31T20:30:00Z | PT25H
                    Africa/Sao_Tome      | 2018-01-01 | 01:30 | 2018-01-01T01:00:00Z | PT23H30M
                    America/Mexico_City  | 2022-10-29 | 09:00 | 2022-10-29T14:00:00Z | PT25H
                    America/Mexico_City  | 2023-04-01 | 09:00 | 2023-04-01T15:00:00Z | PT24H
                    # a day that never was
                    Pacific/Apia         | 2011-12-29 | 09:00 | 2011-12-29T19:00:00Z | PT15H
                    Pacific/Apia         | 2011-12-30 | 09:00 | 2011-12-30T10:00:00Z | PT9H
                    Pacific/Kwajalein    | 1993-08-20 | 12:00 | 1993-08-21T00:00:00Z | PT12H
                    Pacific/Kwajalein    | 1993-08-21 | 12:00 | 1993-08-21T12:00:00Z | PT12H
                    """)
    void aDailyTurnLastsFromItsHandOffToTheNext(
            String zone, LocalDate day, LocalTime at, Instant from, Duration length) {
        var layer = Rotas.layer("day", Rotas.daily(day.minusDays(40), 1, at), "a", "b", "c");
        Rota rota = Rota.of(
                Rotas.escalation(Rotas.schedule(zone, 1, layer)),
                new Span(from.minus(Duration.ofDays(5)), from.plus(Duration.ofDays(5))));

        Shift shift = turn(rota, day);

        assertThat(shift.from()).isEqualTo(from);
        assertThat(Duration.between(shift.from(), shift.until())).isEqualTo(length);
        assertThat(shift.person()).isEqualTo(new PersonId("b"));
    }

    @Test
    void aTurnOfADayThatNeverWasIsPassedOverAndStillCounts() {
        var layer = Rotas.layer("day", Rotas.daily(LocalDate.of(2011, 12, 28), 1, LocalTime.MIDNIGHT), "a", "b", "c");
        Rota rota = Rota.of(
                Rotas.escalation(Rotas.schedule("Pacific/Apia", 1, layer)),
                new Span(Instant.parse("2011-12-28T10:00:00Z"), Instant.parse("2012-01-01T10:00:00Z")));

        assertThat(rota.shifts(Rotas.TRIED))
                .extracting(Shift::person, Shift::from)
                .containsExactly(
                        tuple(new PersonId("a"), Instant.parse("2011-12-28T10:00:00Z")),
                        tuple(new PersonId("b"), Instant.parse("2011-12-29T10:00:00Z")),
                        tuple(new PersonId("a"), Instant.parse("2011-12-30T10:00:00Z")),
                        tuple(new PersonId("b"), Instant.parse("2011-12-31T10:00:00Z")));
    }

    private static Duration length(Rota rota, LocalDate turn) {
        Shift shift = turn(rota, turn);
        return Duration.between(shift.from(), shift.until());
    }

    private static Shift turn(Rota rota, LocalDate day) {
        List<Shift> shifts = rota.shifts(Rotas.TRIED).stream()
                .filter(shift -> shift.source().turn().equals(day))
                .toList();
        assertThat(shifts).hasSize(1);
        return shifts.get(0);
    }
}
