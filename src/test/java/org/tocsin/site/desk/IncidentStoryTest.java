package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.site.desk.Given.ANA;
import static org.tocsin.site.desk.Given.BEN;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.PAYMENTS;
import static org.tocsin.site.desk.Given.ROLLBACK;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.at;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.record;
import static org.tocsin.site.desk.Given.step;
import static org.tocsin.site.desk.Given.update;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Response.Decision;
import org.tocsin.model.internal.Response.Escalation;
import org.tocsin.model.internal.Response.Note;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;

class IncidentStoryTest {
    private static final Response HANDLED = new Response(
            PAYMENTS,
            SEV2,
            ANA,
            BEN,
            null,
            at("08:05"),
            at("08:10"),
            at("08:30"),
            null,
            null,
            List.of(),
            List.of(new Decision(at("08:40"), ANA, "Go back", List.of("Wait"), "It grows.", ROLLBACK)),
            List.of(new Escalation(at("08:12"), BEN, null, at("08:30"), null)),
            null,
            List.of(),
            List.of(),
            null,
            List.of(new Note(at("08:35"), BEN, "Queue at 40.")));

    private static IncidentPage handled() {
        return page(
                IncidentPage.class,
                everything(
                        List.of(policy(
                                List.of(SEV2),
                                step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                                step("lead", 5, From.TRIGGER, Until.RESOLVED, COMMANDER))),
                        record(
                                "2026-11-23-a",
                                HANDLED,
                                update("08:00", INVESTIGATING, null),
                                update("09:00", RESOLVED, null))));
    }

    @Test
    void everythingThatHappenedStandsInOneStoryOldestFirst() {
        assertThat(handled().log())
                .extracting(LogEntry::heading)
                .containsExactly(
                        "To customers: investigating",
                        "Detected",
                        "Declared",
                        "Escalated to Ben, acknowledged after 18 min",
                        "Acknowledged",
                        "Note by Ben",
                        "Ana decided: Go back",
                        "To customers: resolved");
    }

    @Test
    void clocksAreHeldAgainstTheTargetsOfThePolicy() {
        assertThat(handled().clocks())
                .filteredOn(clock -> clock.label().equals("Acknowledged"))
                .allSatisfy(clock -> {
                    assertThat(clock.aside()).isEqualTo("20 min after the declaration, target 15 min");
                    assertThat(clock.late()).isTrue();
                })
                .hasSize(1);
    }

    @Test
    void aClosedIncidentHasNoNextStep() {
        assertThat(handled().next()).isNull();
    }
}
