package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.approving;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.site.desk.MatrixPage.Cell;
import org.tocsin.site.desk.MatrixPage.Rung;

class EscalationMatrixTest {
    @Test
    void eachRoleStandsWhereItIsToldFirst() {
        var cells = cells(policy(
                List.of(SEV1, SEV2),
                step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                step("lead", 15, From.TRIGGER, Until.RESOLVED, COMMANDER),
                approving("back", 45, COMMANDER)));

        assertThat(cells.get(0).rungs())
                .containsExactly(new Rung("at once", "On call", ""), new Rung("15 min", "Commander", ""));
    }

    @Test
    void severitiesAtWhichTheSameHappensShareACell() {
        var cells = cells(policy(List.of(SEV1, SEV2), step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL)));

        assertThat(cells).extracting(Cell::span).containsExactly(2);
        assertThat(cells.get(0).severities()).extracting(Tag::word).containsExactly("sev1 Critical", "sev2 Major");
    }

    @Test
    void authorityNamesApproverTimeAndDeputy() {
        var approval = cells(policy(List.of(SEV1, SEV2), approving("back", 45, COMMANDER)))
                .get(0)
                .approvals();

        assertThat(approval)
                .containsExactly(new Approval(
                        Way.to("Roll back", "authority/index.html#rollback"),
                        Way.to("Commander", "people/index.html#role-commander"),
                        Way.to("On call", "people/index.html#role-on-call"),
                        "10 min"));
    }

    @Test
    void aSeverityWithoutAPolicyShowsThatThereIsNone() {
        var cells = cells(policy(List.of(SEV1), step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL)));

        assertThat(cells).hasSize(2);
        assertThat(cells.get(1).policy()).isNull();
    }

    private static List<Cell> cells(EscalationPolicy policy) {
        return page(MatrixPage.class, everything(List.of(policy))).rows().get(0).cells();
    }
}
