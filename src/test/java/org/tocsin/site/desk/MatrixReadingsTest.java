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
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.site.desk.ExecutiveMatrixPage.ExecutiveRow;
import org.tocsin.site.desk.MatrixPage.Cell;
import org.tocsin.site.desk.ProductMatrixPage.ProductRow;

/** The readings differ in what they leave out, never in what they say. */
class MatrixReadingsTest {
    private final Everything everything = everything(List.of(
            policy(
                    List.of(SEV1),
                    step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                    approving("back", 45, COMMANDER)),
            policy(List.of(SEV2), step("alert", 5, From.TRIGGER, Until.ACKNOWLEDGED, COMMANDER))));

    private final MatrixPage.Row engineering =
            page(MatrixPage.class, everything).rows().get(0);
    private final ProductRow product =
            page(ProductMatrixPage.class, everything).rows().get(0);
    private final ExecutiveRow executive =
            page(ExecutiveMatrixPage.class, everything).rows().get(0);

    @Test
    void targetsAreTheSame() {
        List<Targets> targets = engineering.cells().stream().map(Cell::targets).toList();

        assertThat(targets).hasSize(2).doesNotContainNull();
        assertThat(product.readings()).extracting(Reading::targets).isEqualTo(targets);
        assertThat(executive.readings()).extracting(Reading::targets).isEqualTo(targets);
    }

    @Test
    void peopleAndTheirOrderAreTheSame() {
        List<List<MatrixPage.Rung>> told =
                engineering.cells().stream().map(Cell::rungs).toList();

        assertThat(told).doesNotContain(List.of());
        assertThat(product.readings()).extracting(Reading::rungs).isEqualTo(told);
        assertThat(executive.readings()).extracting(Reading::rungs).isEqualTo(told);
    }

    @Test
    void whoDecidesIsTheSame() {
        assertThat(executive.readings())
                .extracting(Reading::approvals)
                .isEqualTo(engineering.cells().stream().map(Cell::approvals).toList());
        assertThat(executive.readings().get(0).approvals()).hasSize(1);
    }

    @Test
    void severitiesAreTheSame() {
        assertThat(product.readings())
                .extracting(Reading::severities)
                .isEqualTo(engineering.cells().stream().map(Cell::severities).toList())
                .isEqualTo(
                        executive.readings().stream().map(Reading::severities).toList());
    }
}
