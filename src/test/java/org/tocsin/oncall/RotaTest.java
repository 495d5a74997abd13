package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Days;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;

/** How layers, overrides, absences, holidays and peaks make up a schedule. */
class RotaTest {
    private static final Span WEEK = span("2026-03-02T00:00Z", "2026-03-09T00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final EnumSet<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void peopleTakeTurnsInTheOrderWritten() {
        Rota rota = rota(Rotas.schedule("UTC", 1, daily("one", "a", "b", "a", "c")), WEEK);

        assertThat(people(rota, WEEK)).containsExactly("a", "b", "a", "c", "a", "b", "a");
        assertThat(rota.shifts(Rotas.TRIED).get(1))
                .isEqualTo(new Shift(
                        new PersonId("b"),
                        Instant.parse("2026-03-03T00:00:00Z"),
                        Instant.parse("2026-03-04T00:00:00Z"),
                        new Shift.Source(-1, "one", LocalDate.of(2026, 3, 3))));
    }

    @Test
    void nobodyIsOnCallBeforeTheFirstHandOffOrAfterTheLastDay() {
        Rotation rotation = Rotas.weekly(MONDAY, 1, DayOfWeek.WEDNESDAY, LocalTime.of(9, 0));
        Rota rota =
                rota(Rotas.schedule("UTC", 1, Rotas.layer(rotation, List.of(), LocalDate.of(2026, 3, 5), "a")), WEEK);

        assertThat(spans(rota)).containsExactly(span("2026-03-04T09:00Z", "2026-03-06T00:00Z"));
    }

    @Test
    void everySecondWeekLastsTwoWeeks() {
        Span month = span("2026-03-02T00:00Z", "2026-04-13T00:00Z");
        Rotation rotation = Rotas.weekly(MONDAY, 2, DayOfWeek.MONDAY, LocalTime.MIDNIGHT);

        assertThat(spans(rota(Rotas.schedule("UTC", 1, Rotas.layer("one", rotation, "a", "b")), month)))
                .containsExactly(
                        span("2026-03-02T00:00Z", "2026-03-16T00:00Z"),
                        span("2026-03-16T00:00Z", "2026-03-30T00:00Z"),
                        span("2026-03-30T00:00Z", "2026-04-13T00:00Z"));
    }

    @Test
    void theThirtyFirstIsTheLastDayWhereAMonthIsShorter() {
        Span spring = span("2026-01-01T00:00Z", "2026-05-01T00:00Z");
        Rotation rotation = Rotas.monthly(LocalDate.of(2026, 1, 1), 1, 31, LocalTime.NOON);

        assertThat(spans(rota(Rotas.schedule("UTC", 1, Rotas.layer("one", rotation, "a", "b")), spring)))
                .containsExactly(
                        span("2026-01-31T12:00Z", "2026-02-28T12:00Z"),
                        span("2026-02-28T12:00Z", "2026-03-31T12:00Z"),
                        span("2026-03-31T12:00Z", "2026-04-30T12:00Z"),
                        span("2026-04-30T12:00Z", "2026-05-01T00:00Z"));
    }

    @Test
    void aRecurrenceRuleHandsOverOnItsDays() {
        Rotation rotation = Rotas.recurring(MONDAY, "FREQ=WEEKLY;BYDAY=MO,FR", LocalTime.of(9, 0));

        assertThat(spans(rota(Rotas.schedule("UTC", 1, Rotas.layer("one", rotation, "a", "b")), WEEK)))
                .containsExactly(
                        span("2026-03-02T09:00Z", "2026-03-06T09:00Z"), span("2026-03-06T09:00Z", "2026-03-09T00:00Z"));
    }

    @Test
    void windowsRestrictALayerAlsoThroughMidnight() {
        Layer layer = Rotas.layer(
                Rotas.weekly(MONDAY, 1, DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                List.of(Rotas.window(EnumSet.of(DayOfWeek.FRIDAY), "22:00", "06:00")),
                null,
                "a");

        assertThat(spans(rota(Rotas.schedule("UTC", 1, layer), WEEK)))
                .containsExactly(span("2026-03-06T22:00Z", "2026-03-07T06:00Z"));
    }

    @Test
    void wholeDaysThatFollowOneAnotherAreOneShift() {
        Layer layer = Rotas.layer(
                Rotas.weekly(MONDAY, 1, DayOfWeek.MONDAY, LocalTime.MIDNIGHT),
                List.of(Rotas.window(WORKING_DAYS, "00:00", "00:00")),
                null,
                "a");

        assertThat(spans(rota(Rotas.schedule("UTC", 1, layer), WEEK)))
                .containsExactly(span("2026-03-02T00:00Z", "2026-03-07T00:00Z"));
    }

    @Test
    void aWindowStaysOpenWhenClocksArePutBackOverMidnight() {
        Layer layer = Rotas.layer(
                Rotas.daily(LocalDate.of(2010, 11, 1), 1, LocalTime.NOON),
                List.of(Rotas.window(EnumSet.of(DayOfWeek.FRIDAY), "23:45", "23:30")),
                null,
                "a");
        Span night = span("2010-11-07T02:30Z", "2010-11-07T12:00Z");

        assertThat(spans(rota(Rotas.schedule("America/St_Johns", 1, layer), night)))
                .containsExactly(span("2010-11-07T02:30Z", "2010-11-07T03:00Z"));
    }

    @Test
    void lowerLayersFillOnlyWhatIsFree() {
        Layer day = Rotas.layer(
                Rotas.daily(MONDAY, 1, LocalTime.MIDNIGHT),
                List.of(Rotas.window(EnumSet.allOf(DayOfWeek.class), "08:00", "20:00")),
                null,
                "a");
        Rota rota = rota(
                Rotas.schedule("UTC", 1, day, daily("backup", "b")), span("2026-03-02T00:00Z", "2026-03-03T00:00Z"));

        assertThat(spans(rota))
                .containsExactly(
                        span("2026-03-02T00:00Z", "2026-03-02T08:00Z"),
                        span("2026-03-02T08:00Z", "2026-03-02T20:00Z"),
                        span("2026-03-02T20:00Z", "2026-03-03T00:00Z"));
        assertThat(rota.onCall(Rotas.TRIED, Instant.parse("2026-03-02T07:59:59Z")))
                .isEqualTo(Rotas.ids("b"));
        assertThat(rota.onCall(Rotas.TRIED, Instant.parse("2026-03-02T08:00:00Z")))
                .isEqualTo(Rotas.ids("a"));
    }

    @Test
    void nobodyTakesTwoPlaces() {
        Rota rota = rota(Rotas.schedule("UTC", 2, daily("one", "a"), daily("two", "a"), daily("three", "b")), WEEK);

        assertThat(rota.onCall(Rotas.TRIED, WEEK.from())).isEqualTo(Rotas.ids("a", "b"));
    }

    @Test
    void anOverrideStandsAboveEveryLayer() {
        Rota rota = rota(
                Rotas.schedule(
                        "UTC", 1, List.of(daily("one", "a")), List.of(override("02T10:00", "02T12:00", "b", null))),
                WEEK);

        assertThat(rota.onCall(Rotas.TRIED, at("02T09:59"))).isEqualTo(Rotas.ids("a"));
        assertThat(rota.onCall(Rotas.TRIED, at("02T10:00"))).isEqualTo(Rotas.ids("b"));
        assertThat(rota.onCall(Rotas.TRIED, at("02T12:00"))).isEqualTo(Rotas.ids("a"));
        assertThat(rota.shifts(Rotas.TRIED).get(1).source())
                .isEqualTo(new Shift.Source(0, "Swap", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void aReplacementTakesTheTurnWhereItIsAndNothingElse() {
        Schedule schedule = Rotas.schedule(
                "UTC",
                2,
                List.of(daily("first", "a", "b"), daily("second", "b", "a")),
                List.of(override("02T12:00", "04T00:00", "c", "a")));
        Rota rota = rota(schedule, WEEK);

        assertThat(rota.onCall(Rotas.TRIED, at("02T00:00"))).isEqualTo(Rotas.ids("a", "b"));
        assertThat(rota.onCall(Rotas.TRIED, at("02T12:00"))).isEqualTo(Rotas.ids("c", "b"));
        assertThat(rota.onCall(Rotas.TRIED, at("03T12:00"))).isEqualTo(Rotas.ids("b", "c"));
        assertThat(rota.onCall(Rotas.TRIED, at("04T00:00"))).isEqualTo(Rotas.ids("a", "b"));
    }

    @Test
    void twoCanSwapAtTheSameTime() {
        Schedule schedule = Rotas.schedule(
                "UTC",
                2,
                List.of(daily("first", "a"), daily("second", "b")),
                List.of(override("02T00:00", "03T00:00", "b", "a"), override("02T00:00", "03T00:00", "a", "b")));

        assertThat(rota(schedule, WEEK).onCall(Rotas.TRIED, at("02T06:00"))).isEqualTo(Rotas.ids("b", "a"));
    }

    @Test
    void anAbsentTurnIsEmptyAndTheNextLayerFills() {
        Rota rota = Rota.of(
                Rotas.escalation(
                        Rotas.schedule("UTC", 1, daily("first", "a"), daily("second", "b")), absence("a", 3, 4)),
                WEEK);

        assertThat(people(rota, WEEK)).containsExactly("a", "b", "b", "a", "a", "a", "a");
    }

    @Test
    void anAbsentPersonsOverrideStandsAndTheirTurnCanBeTakenOver() {
        Schedule schedule = Rotas.schedule(
                "UTC",
                1,
                List.of(daily("first", "a")),
                List.of(override("03T00:00", "04T00:00", "a", null), override("04T00:00", "05T00:00", "b", "a")));
        Rota rota = Rota.of(Rotas.escalation(schedule, absence("a", 3, 5)), WEEK);

        assertThat(people(rota, WEEK)).containsExactly("a", "a", "b", "-", "a", "a", "a");
    }

    @Test
    void anAbsenceIsMeantWhereThePersonLives() {
        Rota rota = Rota.of(
                Rotas.escalation(
                        Rotas.schedule("UTC", 1, daily("first", "a")),
                        List.of(absence("a", 3, 3)),
                        Map.of("a", ZoneId.of("Pacific/Auckland")),
                        new Calendars(List.of(), List.of(), List.of())),
                WEEK);

        assertThat(rota.absence(new PersonId("a"), at("03T00:00")))
                .contains(span("2026-03-02T11:00Z", "2026-03-03T11:00Z"));
        assertThat(rota.away(new PersonId("a"), at("03T11:00"))).isFalse();
        assertThat(rota.onCall(Rotas.TRIED, at("02T11:00"))).isEmpty();
        assertThat(rota.onCall(Rotas.TRIED, at("03T11:00"))).isEqualTo(Rotas.ids("a"));
    }

    @Test
    void absencesThatFollowOnAreOne() {
        Rota rota = Rota.of(
                Rotas.escalation(Rotas.schedule("UTC", 1, daily("first", "a")), absence("a", 3, 4), absence("a", 5, 6)),
                WEEK);

        assertThat(rota.absence(new PersonId("a"), at("04T10:00")))
                .contains(span("2026-03-03T00:00Z", "2026-03-07T00:00Z"));
        assertThat(rota.absence(new PersonId("b"), at("04T10:00"))).isEmpty();
    }

    @Test
    void holidaysAndPeaksAskForMorePeople() {
        HolidaysId portugal = new HolidaysId("portugal");
        PeakId evening = new PeakId("evening");
        Schedule schedule = Rotas.schedule(
                "Europe/Lisbon",
                1,
                List.of(daily("first", "a"), daily("second", "b"), daily("third", "c")),
                List.of(),
                List.of(portugal),
                2,
                List.of(evening));
        Calendars calendars = new Calendars(
                List.of(new Holidays(portugal, "Portugal", ZoneId.of("Europe/Lisbon"), "pt", List.of(), List.of())),
                List.of(new Peak(
                        evening,
                        "Evening",
                        ZoneId.of("Europe/Lisbon"),
                        List.of(new Days(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 9))),
                        null,
                        null,
                        LocalTime.of(18, 0),
                        LocalTime.of(2, 0),
                        3,
                        List.of())),
                List.of());
        Rota rota = Rota.of(
                Rotas.escalation(schedule, List.of(), Map.of(), calendars),
                span("2026-12-07T00:00Z", "2026-12-12T00:00Z"));

        assertThat(size(rota, "2026-12-07T23:59:00Z")).isEqualTo(1);
        assertThat(size(rota, "2026-12-08T00:00:00Z")).isEqualTo(2);
        assertThat(size(rota, "2026-12-08T18:00:00Z")).isEqualTo(3);
        assertThat(size(rota, "2026-12-09T02:00:00Z")).isEqualTo(1);
        assertThat(size(rota, "2026-12-10T01:59:00Z")).isEqualTo(3);
        assertThat(size(rota, "2026-12-10T02:00:00Z")).isEqualTo(1);
    }

    @Test
    void nextIsWhoeverBeginsWithTheNextChange() {
        Layer office = Rotas.layer(
                Rotas.daily(MONDAY, 1, LocalTime.MIDNIGHT),
                List.of(Rotas.window(WORKING_DAYS, "09:00", "17:00")),
                null,
                "a",
                "a",
                "b");
        Rota rota = rota(Rotas.schedule("UTC", 1, office), WEEK);

        assertThat(rota.next(Rotas.TRIED, at("02T10:00")))
                .extracting(Shift::person, Shift::from)
                .containsExactly(tuple(new PersonId("a"), at("03T09:00")));
        assertThat(rota.next(Rotas.TRIED, at("03T17:00")))
                .extracting(Shift::person)
                .containsExactly(new PersonId("b"));
        assertThat(rota.next(Rotas.TRIED, at("06T12:00"))).isEmpty();
    }

    @Test
    void aTurnThatFollowsOneOfTheSamePersonIsNoChange() {
        Rota rota = rota(Rotas.schedule("UTC", 1, daily("one", "a", "a", "b")), WEEK);

        assertThat(rota.next(Rotas.TRIED, at("02T10:00")))
                .extracting(Shift::person, Shift::from)
                .containsExactly(tuple(new PersonId("b"), at("04T00:00")));
    }

    @Test
    void anUnknownScheduleHasNobody() {
        Rota rota = rota(Rotas.schedule("UTC", 1, daily("one", "a")), WEEK);

        assertThat(rota.shifts(new ScheduleId("other"))).isEmpty();
        assertThat(rota.onCall(new ScheduleId("other"), WEEK.from())).isEmpty();
        assertThat(rota.next(new ScheduleId("other"), WEEK.from())).isEmpty();
    }

    @Test
    void nothingIsKnownBeyondTheTime() {
        Rota rota = rota(Rotas.schedule("UTC", 1, daily("one", "a")), WEEK);

        assertThat(rota.onCall(Rotas.TRIED, WEEK.from().minusSeconds(1))).isEmpty();
        assertThat(rota.onCall(Rotas.TRIED, WEEK.until())).isEmpty();
    }

    private static Layer daily(String id, String... people) {
        return Rotas.layer(id, Rotas.daily(MONDAY, 1, LocalTime.MIDNIGHT), people);
    }

    private static Rota rota(Schedule schedule, Span time) {
        return Rota.of(Rotas.escalation(schedule), time);
    }

    private static ScheduleOverride override(String from, String until, String who, @Nullable String replaces) {
        return new ScheduleOverride(
                at(from),
                at(until),
                new PersonId(who),
                replaces == null ? null : new PersonId(replaces),
                "Swap",
                new PersonId("f"));
    }

    private static Absence absence(String person, int from, int through) {
        return new Absence(new PersonId(person), LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, through), null);
    }

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-03-" + dayAndTime + ":00Z");
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from.replace("Z", ":00Z")), Instant.parse(until.replace("Z", ":00Z")));
    }

    private static int size(Rota rota, String at) {
        return rota.onCall(Rotas.TRIED, Instant.parse(at)).size();
    }

    private static List<Span> spans(Rota rota) {
        return rota.shifts(Rotas.TRIED).stream().map(Shift::span).toList();
    }

    /** Whoever is called first at noon of each day. */
    private static List<String> people(Rota rota, Span week) {
        return LongStream.range(0, week.length().toDays())
                .mapToObj(day -> rota.onCall(Rotas.TRIED, week.from().plusSeconds(day * 86_400 + 43_200)))
                .map(people -> people.isEmpty() ? "-" : people.get(0).value())
                .toList();
    }
}
