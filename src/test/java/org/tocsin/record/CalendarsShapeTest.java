package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Holidays;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;

class CalendarsShapeTest {
    @Test
    void holidaysArePlacesThatAreKnown() {
        Calendars calendars = Refused.read(Kind.CALENDARS, """
                holidays:
                  - {id: ontario, name: Ontario, zone: America/Toronto, calendar: ca, regions: [on], also: [{date: 2026-12-24, name: Christmas Eve}]}
                """);

        assertThat(calendars.holidays().get(0).regions()).containsExactly("on");
        assertThat(calendars.holidays().get(0).also())
                .containsExactly(new Holidays.Extra(LocalDate.parse("2026-12-24"), "Christmas Eve"));
        assertThat(calendars.peaks()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotKnownIsRefused() {
        assertThat(Refused.only(Kind.CALENDARS, """
                holidays:
                  - {id: here, name: Here, zone: Europe/Lisbon, calendar: portugal}
                """))
                .startsWith(
                        "2:59: no public holidays are known for `portugal` [unknown-calendar] | a country's two letters, such as pt | ");
        assertThat(Refused.only(Kind.CALENDARS, """
                holidays:
                  - {id: here, name: Here, zone: America/Toronto, calendar: ca, regions: [xx]}
                """))
                .isEqualTo(
                        "2:74: `ca` has no region `xx` [unknown-calendar]"
                                + " | parts of the country, each within the one before, such as [on] of ca"
                                + " | Write their codes of ISO 3166-2 without the country's, in lower case; or delete `regions`.");
    }

    @Test
    void aPeakIsOnSomeDays() {
        assertThat(peak("days: [{from: 2026-12-20, through: 2026-12-24}]")).isEmpty();
        assertThat(peak("recurrence: FREQ=MONTHLY;BYMONTHDAY=-1, starts: 2026-01-31"))
                .isEmpty();
        assertThat(peak("skills: [runner]")).containsExactly("this peak says on no day when it is");
        assertThat(peak("recurrence: FREQ=MONTHLY;BYMONTHDAY=-1"))
                .containsExactly("the recurrence does not say where it counts from");
        assertThat(peak("days: [{from: 2026-12-20, through: 2026-12-24}], starts: 2026-12-20"))
                .containsExactly("`starts` says where a recurrence counts from, and there is none");
    }

    @Test
    void aSlotHasWindows() {
        assertThat(Refused.only(Kind.CALENDARS, """
                slots:
                  - {id: release, name: Release, zone: Europe/Lisbon, windows: []}
                """)).contains("this list is too short [list-too-short]");
    }

    private static List<String> peak(String fields) {
        String text =
                "peaks:\n  - {id: end, name: End, zone: Europe/Lisbon, from: \"16:00\", until: \"23:00\", minimum: 2, "
                        + fields + "}\n";
        return RecordReader.read(Kind.CALENDARS, new SourceText(Kind.CALENDARS.files(), text)).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
