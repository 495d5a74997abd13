package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.approving;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.page;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.site.desk.PathDiagram.Lane;
import org.tocsin.site.desk.PathDiagram.Line;
import org.tocsin.site.desk.PathDiagram.Node;
import org.tocsin.site.desk.PathDiagram.Row;
import org.tocsin.site.desk.ProcessPage.EscalationWay;

class PathDrawingTest {
    @Test
    void everyStepOfTheListIsARowWithTheSameTimeConditionAndPeople() {
        EscalationWay way = way();
        PathDiagram drawn = drawn(way);

        assertThat(drawn.rows()).hasSameSizeAs(way.steps());
        for (int i = 0; i < drawn.rows().size(); i++) {
            Row row = drawn.rows().get(i);
            PathStep step = way.steps().get(i);
            assertThat(row.number()).isEqualTo(i + 1);
            assertThat(row.when()).isEqualTo(step.when());
            assertThat(row.condition()).isEqualTo(step.condition());
            assertThat(row.nodes()).extracting(Node::who).containsExactlyInAnyOrderElementsOf(named(step));
        }
    }

    @Test
    void whoIsToldApprovesOrStandsInIsDrawnAsSuch() {
        List<Row> rows = drawn(way()).rows();

        assertThat(rows.get(0).nodes()).extracting(Node::kind).containsExactly("notify");
        assertThat(rows.get(2).nodes())
                .extracting(Node::who, Node::kind, Node::after)
                .containsExactly(tuple("Commander", "approve", ""), tuple("On call", "deputy", "10 min"));
    }

    @Test
    void whoHasBeenToldBeforeIsAtWork() {
        assertThat(shapes(
                        step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                        Given.asking("repair", 10, ON_CALL, "Repair it"),
                        Given.asking("lead", 20, COMMANDER, "Lead")))
                .containsExactly("notify", "act", "notify");
    }

    @Test
    void theSameStepsGiveTheSameDrawing() {
        assertThat(way().diagram()).isEqualTo(way().diagram());
    }

    @Test
    void headingsDoNotTouchEachOther() {
        List<Lane> lanes = drawn(way()).lanes();

        for (int i = 1; i < lanes.size(); i++) {
            int room = lanes.get(i).x() - lanes.get(i - 1).x();
            assertThat(room).isGreaterThan((widest(lanes.get(i)) + widest(lanes.get(i - 1))) / 2);
        }
    }

    @Test
    void everythingStandsWithinTheDrawing() {
        PathDiagram drawn = drawn(way());

        assertThat(drawn.rows()).allSatisfy(row -> {
            assertThat(row.y()).isBetween(0, drawn.height());
            assertThat(row.reach()).isBetween(drawn.trunk(), drawn.width());
        });
        assertThat(drawn.lanes())
                .flatExtracting(Lane::heading)
                .extracting(Line::y)
                .allMatch(y -> y > 0);
    }

    private static EscalationWay way() {
        return page(
                        ProcessPage.class,
                        everything(List.of(policy(
                                List.of(SEV1, SEV2),
                                step("alert", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                                step("lead", 0, From.ACK_BREACH, Until.RESOLVED, COMMANDER),
                                approving("back", 45, COMMANDER)))))
                .ways()
                .get(0);
    }

    private static List<String> shapes(Step... steps) {
        return page(ProcessPage.class, everything(List.of(policy(List.of(SEV1), steps)))).ways().get(0).steps().stream()
                .map(PathStep::shape)
                .toList();
    }

    private static PathDiagram drawn(EscalationWay way) {
        return Objects.requireNonNull(way.diagram());
    }

    private static Set<String> named(PathStep step) {
        List<Way> ways = new ArrayList<>(step.tell());
        Approval approval = step.approval();
        if (approval != null) {
            Stream.of(approval.approver(), approval.deputy())
                    .filter(Objects::nonNull)
                    .forEach(ways::add);
        }
        Set<String> names = new LinkedHashSet<>();
        ways.forEach(named -> names.add(named.label()));
        return names;
    }

    private static int widest(Lane lane) {
        return lane.heading().stream()
                .mapToInt(line -> TextSize.of(line.text()))
                .max()
                .orElseThrow();
    }
}
