package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.Window;

class ScheduleShapeTest {
    private static final String PATH = "escalation/schedules/rota.yaml";
    private static final String HEAD = """
            title: Rota
            owner: ana
            zone: Europe/Lisbon
            layers:
              - id: weeks
                starts: 2026-01-05
                participants: [ana, ben]
            """;

    @Test
    void whatIsLeftOutIsAsUsual() {
        Schedule schedule =
                Refused.read(Kind.SCHEDULE, PATH, layer("rotation: weekly", "hand-off: {at: \"09:00\", day: monday}"));

        Layer layer = schedule.layers().get(0);
        assertThat(schedule.id()).isEqualTo(new ScheduleId("rota"));
        assertThat(schedule.minimum()).isEqualTo(1);
        assertThat(schedule.holidayMinimum()).isEqualTo(1);
        assertThat(schedule.coverage()).isEmpty();
        assertThat(layer.name()).isEqualTo("weeks");
        assertThat(layer.rotation())
                .isEqualTo(new Rotation(
                        Rotation.Frequency.WEEKLY,
                        LocalDate.parse("2026-01-05"),
                        1,
                        LocalTime.parse("09:00"),
                        DayOfWeek.MONDAY,
                        0,
                        null));
    }

    @Test
    void coverageIsAlwaysOrSomeWindows() {
        String weekly = layer("rotation: daily", "hand-off: {at: \"09:00\"}");

        assertThat(Refused.read(Kind.SCHEDULE, PATH, weekly + "coverage: always\n")
                        .coverage())
                .isEmpty();
        assertThat(Refused.read(
                                Kind.SCHEDULE,
                                PATH,
                                weekly + "coverage: [{days: [monday, sunday], from: \"22:00\", until: \"06:00\"}]\n")
                        .coverage())
                .containsExactly(new Window(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        LocalTime.parse("22:00"),
                        LocalTime.parse("06:00")));
    }

    @Test
    void onHolidaysAsManyAsOnOtherDaysUnlessMore() {
        String two = layer("rotation: daily", "hand-off: {at: \"09:00\"}") + "minimum: 2\n";

        assertThat(Refused.read(Kind.SCHEDULE, PATH, two + "holidays: {calendars: [portugal]}\n")
                        .holidayMinimum())
                .isEqualTo(2);
        assertThat(Refused.only(Kind.SCHEDULE, PATH, two + "holidays: {calendars: [portugal], minimum: 1}\n"))
                .isEqualTo(
                        "11:11: fewer people have to be on call on public holidays (1) than on other days (2) [holiday-minimum]"
                                + " | at least 2 | Raise it, or delete `minimum` here; days that need nobody are left out of `coverage`.");
    }

    @Test
    void weeklyTurnsNeedADayOfTheWeek() {
        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: weekly", "hand-off: {at: \"09:00\"}")))
                .isEqualTo("9:15: turns change each week, and the hand-off says on no day of it [hand-off-day]"
                        + " | a day of the week, such as `day: monday`"
                        + " | Write `hand-off: {at: \"09:00\", day: monday}`, with the day you mean.");
        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: weekly", "hand-off: {at: \"09:00\", day: 1}")))
                .contains("turns change each week, and the hand-off is on a day of the month [hand-off-day]");
    }

    @Test
    void monthlyTurnsNeedADayOfTheMonth() {
        assertThat(Refused.read(Kind.SCHEDULE, PATH, layer("rotation: monthly", "hand-off: {at: \"09:00\", day: 31}"))
                        .layers()
                        .get(0)
                        .rotation()
                        .dayOfMonth())
                .isEqualTo(31);
        assertThat(Refused.only(
                        Kind.SCHEDULE, PATH, layer("rotation: monthly", "hand-off: {at: \"09:00\", day: monday}")))
                .contains("turns change each month, and the hand-off is on a day of the week [hand-off-day]");
        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: monthly", "hand-off: {at: \"09:00\", day: 32}")))
                .contains("`32` does not fit here [bad-number]");
    }

    @Test
    void dailyTurnsNameNoDay() {
        assertThat(Refused.only(
                        Kind.SCHEDULE, PATH, layer("rotation: daily", "hand-off: {at: \"09:00\", day: friday}")))
                .contains("turns change each day, and the hand-off names one day [hand-off-day]");
    }

    @Test
    void aRecurrenceStandsWhereTheRotationFollowsItAndOnlyThere() {
        String handOff = "hand-off: {at: \"09:00\"}";

        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: rrule", handOff)))
                .contains("the rotation follows a recurrence, and there is none [rotation-recurrence]");
        assertThat(Refused.only(
                        Kind.SCHEDULE, PATH, layer("rotation: daily", handOff, "recurrence: FREQ=WEEKLY;BYDAY=MO")))
                .contains("there is a recurrence, and the rotation is daily [rotation-recurrence]");
        assertThat(Refused.only(
                        Kind.SCHEDULE,
                        PATH,
                        layer("rotation: rrule", handOff, "every: 2", "recurrence: FREQ=WEEKLY;BYDAY=MO")))
                .contains("the recurrence says how often turns change, and so does `every` [rotation-recurrence]");
    }

    @Test
    void aRecurrenceWithATypoSaysWhatIsWrong() {
        assertThat(Refused.only(
                        Kind.SCHEDULE,
                        PATH,
                        layer("rotation: rrule", "hand-off: {at: \"09:00\"}", "recurrence: FREQ=WEEKLY;BYDAY=MX")))
                .startsWith("10:17: `FREQ=WEEKLY;BYDAY=MX` is not a recurrence rule of days: ")
                .endsWith(" [bad-recurrence] | a rule of RFC 5545 without RRULE:, such as FREQ=WEEKLY;BYDAY=MO,TH"
                        + " | Write FREQ= and further parts in capitals, with ; between them and no spaces.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "9am", "25:00", "09:60", "09:00:00", "noon"})
    void aTimeOfDayHasTwoDigitsForHoursAndMinutes(String time) {
        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: daily", "hand-off: {at: \"" + time + "\"}")))
                .isEqualTo("9:20: `" + time + "` is not a time of day [bad-time-of-day]"
                        + " | hours from 00 to 23 and minutes from 00 to 59, each with two digits, such as \"09:00\""
                        + " | Write two digits, a colon and two digits, in quotes, without am or pm.");
    }

    @Test
    void midnightAtTheEndOfADayIsZero() {
        assertThat(Refused.only(Kind.SCHEDULE, PATH, layer("rotation: daily", "hand-off: {at: \"24:00\"}")))
                .endsWith("Write \"00:00\" for midnight at the end of a day.");
    }

    @Test
    void overridesHaveExactTimes() {
        String text = layer("rotation: daily", "hand-off: {at: \"09:00\"}") + """
                overrides:
                  - {from: 2026-12-24T09:00+01:00, until: 2026-12-25T09:00Z, who: ana, replaces: ben, reason: Swap, approved-by: ben}
                """;

        assertThat(Refused.read(Kind.SCHEDULE, PATH, text).overrides())
                .containsExactly(new ScheduleOverride(
                        Instant.parse("2026-12-24T08:00:00Z"),
                        Instant.parse("2026-12-25T09:00:00Z"),
                        new PersonId("ana"),
                        new PersonId("ben"),
                        "Swap",
                        new PersonId("ben")));
    }

    private static String layer(String... lines) {
        return HEAD + "    " + String.join("\n    ", lines) + "\n";
    }
}
