package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.NOW;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.at;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.record;
import static org.tocsin.site.desk.Given.response;
import static org.tocsin.site.desk.Given.step;
import static org.tocsin.site.desk.Given.update;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.oncall.NextStep;
import org.tocsin.oncall.TimedStep;
import org.tocsin.site.Moment;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.calendar.Editions;

class NextStepTest {
    private static final EscalationPolicy POLICY = policy(
            List.of(SEV2),
            step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
            step("breach", 0, From.ACK_BREACH, Until.ACKNOWLEDGED, COMMANDER),
            step("lead", 30, From.TRIGGER, Until.RESOLVED, COMMANDER),
            step("then", 10, From.PREVIOUS, Until.RESOLVED, ON_CALL),
            step("late", 5, From.RESTORE_BREACH, Until.RESOLVED, COMMANDER));

    @Test
    void everyStepCountsFromTheTriggerInTheEnd() {
        assertThat(TimedStep.of(POLICY))
                .extracting(TimedStep::after)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(40),
                        Duration.ofMinutes(245));
    }

    @Test
    void theNextStepIsTheFirstThatIsStillToCome() {
        assertThat(next(at("09:20"), null, NOW)).contains("breach 2026-11-23T09:35:00Z");
        assertThat(next(at("09:00"), null, NOW)).contains("then 2026-11-23T09:40:00Z");
    }

    @Test
    void anAcknowledgementMakesTheStepsThatWaitForItNeedless() {
        assertThat(next(at("09:20"), at("09:22"), NOW)).contains("lead 2026-11-23T09:50:00Z");
    }

    @Test
    void withoutADeclarationTheStartIsTheTrigger() {
        assertThat(next(null, null, NOW)).contains("then 2026-11-23T09:40:00Z");
    }

    @Test
    void whenEveryStepHasPassedOneGoesOnCalling() {
        assertThat(next(at("09:00"), null, NOW.plus(Duration.ofDays(1)))).isEmpty();

        var old = record(
                "2026-11-22-old",
                response(SEV2, Instant.parse("2026-11-22T09:00:00Z"), null),
                update("09:00", UpdateStatus.INVESTIGATING, null));

        var page = page(OpenPage.class, everything(List.of(POLICY), old));

        assertThat(page.cards())
                .extracting(OpenPage.Card::next)
                .containsExactly(new Next(
                        null,
                        "",
                        "",
                        List.of(Way.to("Who is on now: Payment sync", "processes/payment-sync/index.html#now")),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        "",
                        "Nothing more is written down: go on calling, from the top."));
    }

    @Test
    void theCardNamesRoleHoldersAndCondition() {
        var open = record(
                "2026-11-23-open",
                response(SEV2, at("09:20"), null),
                update("09:00", UpdateStatus.INVESTIGATING, null));

        var page = page(OpenPage.class, everything(List.of(POLICY), open));

        assertThat(page.cards())
                .extracting(OpenPage.Card::next)
                .containsExactly(new Next(
                        new Moment("2026-11-23T09:35:00Z", "23 Nov 2026, 09:35 (UTC)"),
                        "in 3 min",
                        "if nobody has acknowledged",
                        List.of(Way.to("Commander", "people/index.html#role-commander")),
                        List.of(new Turn.Callee(Way.to("Ana", "people/index.html#ana"), "", "")),
                        List.of(),
                        false,
                        null,
                        "",
                        ""));
    }

    @Test
    void whoeverIsOnCallAtTheInstantOfTheStepIsCalledAndNotTheFirstHolder() {
        // Ben and Ana change at nine; Ben is the first holder.
        assertThat(told("2026-11-23T08:40:00Z", "2026-11-23T08:42:00Z", List.of()))
                .as("08:55, before the change")
                .isEqualTo("Ben, then Ana");
        assertThat(told("2026-11-23T08:50:00Z", "2026-11-23T08:52:00Z", List.of()))
                .as("09:05, after the change, told before it")
                .isEqualTo("Ana, then Ben");
    }

    @Test
    void whoIsAwayAtTheInstantOfTheStepIsNotCalled() {
        LocalDate day = LocalDate.parse("2026-11-23");

        assertThat(told(
                        "2026-11-23T08:50:00Z",
                        "2026-11-23T08:52:00Z",
                        List.of(new Absence(Given.ANA, day, day, null))))
                .isEqualTo("Ben, then ");
        assertThat(told(
                        "2026-11-23T08:50:00Z",
                        "2026-11-23T08:52:00Z",
                        List.of(new Absence(Given.ANA, day, day, null), new Absence(Given.BEN, day, day, null))))
                .isEqualTo("nobody");
    }

    @Test
    void theIncidentsOwnPageSaysTheSame() {
        Everything given = onCallAlone("2026-11-23T09:25:00Z", List.of());

        assertThat(page(IncidentPage.class, given).next())
                .isNotNull()
                .isEqualTo(page(OpenPage.class, given).cards().get(0).next());
    }

    @Test
    void anApprovalNamesWhoGivesItThen() {
        var open = record(
                "2026-11-23-open",
                response(SEV2, at("09:00"), at("09:01")),
                update("09:00", UpdateStatus.INVESTIGATING, null));
        Everything given = Given.with(
                everything(List.of(policy(List.of(SEV2), Given.approving("back", 45, COMMANDER))), open),
                List.of(Given.daily()),
                List.of(),
                List.of(),
                Limits.USUAL);

        assertThat(page(OpenPage.class, given).cards().get(0).next())
                .extracting(Next::approving)
                .isEqualTo("Ana may approve until 09:55 (UTC), then Ben");
    }

    private static String told(String declared, String now, List<Absence> absences) {
        Next next = new DeskSite(
                        onCallAlone(declared, absences),
                        Instant.parse(now),
                        List.of(),
                        Versions.NONE,
                        Editions.none(Instant.parse(now)))
                .pages(new ProseLibrary(Map.of())).stream()
                        .filter(OpenPage.class::isInstance)
                        .map(found -> ((OpenPage) found).cards().get(0).next())
                        .findFirst()
                        .map(Objects::requireNonNull)
                        .orElseThrow();
        return next.unreached()
                ? "nobody"
                : String.join(
                                ", ",
                                next.people().stream()
                                        .map(one -> one.person().label())
                                        .toList()) + ", then "
                        + String.join(", ", next.then().stream().map(Way::label).toList());
    }

    /** One step, a quarter of an hour after the declaration, that tells whoever is on call. */
    private static Everything onCallAlone(String declared, List<Absence> absences) {
        var open = record(
                "2026-11-23-open",
                response(SEV2, Instant.parse(declared), null),
                update("08:00", UpdateStatus.INVESTIGATING, null));
        return Given.with(
                everything(
                        List.of(policy(List.of(SEV2), step("alert", 15, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL))),
                        open),
                List.of(Given.daily()),
                absences,
                List.of(),
                Limits.USUAL);
    }

    private static Optional<String> next(@Nullable Instant declared, @Nullable Instant acknowledged, Instant now) {
        var open = record(
                "2026-11-23-open",
                response(SEV2, declared, acknowledged),
                update("09:00", UpdateStatus.INVESTIGATING, null));
        return NextStep.of(open, everything(List.of(POLICY), open).escalation(), POLICY, now)
                .map(next -> Objects.requireNonNull(next.step()).step().id() + " " + next.at());
    }
}
