package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.ANA;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.approving;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.calendar.Editions;

class WhoIsOnTest {
    private final Everything all = everything(List.of(policy(
            List.of(SEV1, SEV2),
            step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
            approving("back", 45, COMMANDER))));

    @Test
    void theTurnsOfTodayAndTheNextAreToldWithTheirTimes() {
        Watch watch = onCall(List.of());

        assertThat(watch.soon())
                .extracting(
                        Turn::begins,
                        Turn::ends,
                        turn -> turn.people().get(0).person().label())
                .containsExactly(
                        tuple("2026-11-23T00:00:00Z", "2026-11-23T09:00:00Z", "Ben"),
                        tuple("2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z", "Ana"),
                        tuple("2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z", "Ben"));
        assertThat(watch.soon()).extracting(Turn::day).containsExactly("Mon 23 Nov", "", "Tue 24 Nov");
        assertThat(watch.later()).hasSize(5);
    }

    @Test
    void turnsFollowOneAnotherWithoutAGap() {
        Watch watch = onCall(List.of());
        List<Turn> turns = new ArrayList<>(watch.soon());
        turns.addAll(watch.later());

        for (int i = 1; i < turns.size(); i++) {
            assertThat(turns.get(i).begins()).isEqualTo(turns.get(i - 1).ends());
        }
    }

    @Test
    void whoIsAwayIsNotCalled() {
        Watch watch = onCall(List.of(ana("2026-11-23", "2026-11-23")));

        assertThat(watch.soon().get(0).people().get(0).person().label()).isEqualTo("Ben");
        assertThat(watch.soon().get(0).ends()).isEqualTo("2026-11-24T00:00:00Z");
    }

    @Test
    void authorityNamesWhoApprovesTodayAndWhoIsAwayUntilWhen() {
        AuthorityPage page = page(AuthorityPage.class, given(List.of(ana("2026-11-20", "2026-11-24"))));

        assertThat(page.away())
                .extracting(away -> away.person().label(), away -> away.back().machine())
                .containsExactly(tuple("Ana", "2026-11-25T00:00:00Z"));
        assertThat(page.actions().get(0).approvals().get(0).approving().get(0).people())
                .isEmpty();
        assertThat(page.actions().get(0).approvals().get(0).standingIn().get(0).people())
                .extracting(callee -> callee.person().label())
                .containsExactly("Ben");
    }

    @Test
    void thePageIsTheSameAllDayLong() {
        Everything given = given(List.of());

        List<ProcessPage> pages = List.of("00:00", "09:01", "23:59").stream()
                .map(time -> new DeskSite(
                                given, Given.at(time), List.of(), Versions.NONE, Editions.none(Given.at(time)))
                        .pages(new ProseLibrary(Map.of())).stream()
                                .filter(ProcessPage.class::isInstance)
                                .map(ProcessPage.class::cast)
                                .findFirst()
                                .orElseThrow())
                .toList();

        assertThat(pages.get(1)).isEqualTo(pages.get(0));
        assertThat(pages.get(2)).isEqualTo(pages.get(0));
    }

    @Test
    void whatFollowsWhenNobodyActsIsToldForTheComingNight() {
        List<Outcome> outcomes =
                page(ProcessPage.class, given(List.of())).ways().get(0).outcomes();

        assertThat(outcomes).extracting(Outcome::meaning).hasSize(3);
        assertThat(outcomes.get(0).events().get(0))
                .extracting(event -> event.at().machine(), Outcome.Event::words, Outcome.Event::told)
                .containsExactly("2026-11-24T03:00:00Z", "On call", List.of(Way.to("Ana", "people/index.html#ana")));
    }

    private Watch onCall(List<Absence> absences) {
        return page(ProcessPage.class, given(absences)).watches().get(0);
    }

    private Everything given(List<Absence> absences) {
        return Given.with(all, List.of(Given.daily()), absences, List.of(), Limits.USUAL);
    }

    private static Absence ana(String from, String through) {
        return new Absence(ANA, LocalDate.parse(from), LocalDate.parse(through), null);
    }
}
