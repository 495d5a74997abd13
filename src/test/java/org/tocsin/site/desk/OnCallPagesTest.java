package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.site.desk.Given.NOW;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Limits;
import org.tocsin.site.Page;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.SiteFile;
import org.tocsin.site.desk.calendar.Editions;

class OnCallPagesTest {
    private static final Everything GIVEN =
            Given.with(everything(List.of()), List.of(Given.daily()), List.of(), List.of(), Limits.USUAL);

    @Test
    void aMonthHasWeeksOfSevenDaysWithThePeopleOfEach() {
        OnCallMonthPage november = page(OnCallMonthPage.class, GIVEN);
        List<OnCallMonthPage.Day> days = november.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(OnCallMonthPage.Day::inMonth)
                .toList();

        assertThat(november.month()).isEqualTo("November 2026");
        assertThat(november.weeks()).allSatisfy(week -> assertThat(week.days()).hasSize(7));
        assertThat(days).hasSize(30);
        assertThat(days.get(22).today()).isTrue();
        assertThat(days.get(22).duties())
                .extracting(duty -> duty.when() + " " + duty.person().label())
                .containsExactly("until 09:00 Ben", "from 09:00 Ana");
        assertThat(days.get(0).gaps()).containsExactly("all day");
        assertThat(days.get(21).gaps()).containsExactly("until 09:00");
        assertThat(november.months()).hasSize(13);
    }

    @Test
    void aPersonSeesTheirShiftsWithWhomTheyComeAfterAndBefore() {
        OnCallPersonPage page = page(OnCallPersonPage.class, GIVEN);
        OnCallPersonPage.Week first = page.weeks().get(0);

        assertThat(page.weeks()).hasSize(13);
        assertThat(page.without()).isZero();
        assertThat(first.label()).isEqualTo("Week 48, from 23 Nov 2026");
        assertThat(first.shifts().get(0).before()).hasSize(1);
        assertThat(first.shifts().get(0).after()).hasSize(1);
    }

    @Test
    void everyScheduleAndEverybodyInItHasACalendarToSubscribeTo() {
        OnCallPage page = page(OnCallPage.class, GIVEN);
        List<String> files = new DeskSite(GIVEN, NOW, List.of(), Versions.NONE, Editions.none(NOW))
                .files().stream().map(SiteFile::path).map(Object::toString).toList();

        assertThat(page.schedules()).hasSize(1);
        assertThat(page.people()).hasSize(2);
        assertThat(files).contains(page.schedules().get(0).calendar());
        assertThat(files)
                .containsAll(page.people().stream()
                        .map(OnCallPage.Subscriber::calendar)
                        .toList());
    }

    @Test
    void theCalendarIsTheSameAllDayLong() {
        assertThat(onCall("00:00")).isEqualTo(onCall("09:01")).isEqualTo(onCall("23:59"));
    }

    private static List<Page> onCall(String time) {
        return new DeskSite(GIVEN, Given.at(time), List.of(), Versions.NONE, Editions.none(NOW))
                .pages(new ProseLibrary(Map.of())).stream()
                        .filter(one -> one.path().value().startsWith("oncall/"))
                        .toList();
    }
}
