package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Vendor;
import org.tocsin.source.WorkTree;

class ScenarioLibraryTest {
    private static final Records EXAMPLE =
            Objects.requireNonNull(RecordReader.read(WorkTree.at(Path.of("."))).records());
    private static final List<Scenario> LIBRARY =
            EXAMPLE.scenarios().stream().map(Recorded::value).toList();

    @Test
    void itHasScenariosForEveryFailureModeAndEveryLoss() {
        Set<FailureMode> modes = EnumSet.noneOf(FailureMode.class);
        Set<LossClass> losses = EnumSet.noneOf(LossClass.class);
        Set<InjectType> types = EnumSet.noneOf(InjectType.class);
        for (Scenario scenario : LIBRARY) {
            modes.add(scenario.mode());
            losses.addAll(scenario.losses());
            scenario.injects().forEach(inject -> types.add(inject.type()));
        }

        assertThat(LIBRARY).hasSizeGreaterThanOrEqualTo(32);
        assertThat(modes).containsExactly(FailureMode.values());
        assertThat(losses).containsExactly(LossClass.values());
        assertThat(types).containsExactly(InjectType.values());
    }

    @Test
    void eachIsRichEnoughToBePlayed() {
        for (Scenario scenario : LIBRARY) {
            String id = scenario.id().value();
            Scenario.Symptoms symptoms = scenario.symptoms();
            assertThat(List.of(symptoms.customers(), symptoms.staff(), symptoms.vendors(), symptoms.monitors()))
                    .as(id)
                    .allMatch(side -> side.size() >= 2);
            assertThat(scenario.containment()).as(id).hasSizeBetween(2, 4);
            assertThat(scenario.recovery()).as(id).hasSizeBetween(2, 4);
            assertThat(scenario.traps()).as(id).hasSizeBetween(1, 3);
            assertThat(scenario.decisions()).as(id).hasSizeBetween(2, 4);
            assertThat(scenario.injects()).as(id).hasSizeBetween(10, 16);
            assertThat(scenario.injects().stream().map(Scenario.Inject::type).collect(Collectors.toSet()))
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void noneNamesAVendorOfTheExample() {
        List<String> vendors =
                EXAMPLE.escalation().vendors().stream().map(Vendor::name).toList();

        assertThat(vendors).isNotEmpty();
        for (Scenario scenario : LIBRARY) {
            assertThat(scenario.toString()).as(scenario.id().value()).doesNotContain(vendors);
        }
    }
}
