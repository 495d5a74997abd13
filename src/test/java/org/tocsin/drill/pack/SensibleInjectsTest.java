package org.tocsin.drill.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Twist;

/** What is told in a drill makes sense in the order in which it is told. */
class SensibleInjectsTest {
    private static final Material LARKFIELD = Packs.material(Larkfield.escalation());

    private static final List<Pack> PACKS = Stream.iterate(0L, seed -> seed + 1)
            .limit(100)
            .flatMap(seed -> Packs.drawn(Larkfield.escalation(), new Random(seed)).stream())
            .map(order -> PackGenerator.generate(order, LARKFIELD))
            .toList();

    @Test
    void noInjectComesTwice() {
        for (Pack pack : PACKS) {
            assertThat(pack.events().stream().map(Pack.Event::id).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRepairFailsOnlyAfterSomebodyHasAskedToBeginOne() {
        int tried = 0;
        for (Pack pack : PACKS) {
            List<InjectType> types =
                    pack.events().stream().map(Pack.Event::type).toList();
            boolean some = scenario(pack).injects().stream()
                    .anyMatch(inject -> inject.type() == InjectType.AUTHORITY_REQUEST
                            && (inject.losses().isEmpty()
                                    || inject.losses().contains(pack.order().loss())));
            int fails = types.indexOf(InjectType.RECOVERY_REGRESSION);
            if (some && fails >= 0) {
                tried++;
                assertThat(types.subList(0, fails)).as(pack.order().toString()).contains(InjectType.AUTHORITY_REQUEST);
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void aVendorThatIsSilentDoesNotWrite() {
        String silent = "Paylane";
        List<String> said = new ArrayList<>();
        int tried = 0;
        for (Pack pack : PACKS) {
            if (pack.order().twist() == Twist.VENDOR_SILENT
                    && pack.events().stream().anyMatch(event -> event.text().contains("calls " + silent + " hears"))) {
                tried++;
                pack.events().stream()
                        .filter(event -> event.type() == InjectType.VENDOR_POST && event.id() != null)
                        .map(Pack.Event::text)
                        .filter(text -> text.contains(silent))
                        .forEach(said::add);
            }
        }
        assertThat(said).isEmpty();
        assertThat(tried).isPositive();
    }

    @Test
    void whatToSayWhenNothingComesOfAnInjectIsSaidBeforeTheNext() {
        for (Pack pack : PACKS) {
            for (Pack.Event event : pack.events()) {
                pack.events().stream()
                        .map(Pack.Event::at)
                        .filter(at -> at.compareTo(event.at()) > 0)
                        .findFirst()
                        .ifPresent(next -> assertThat(event.contingencies())
                                .filteredOn(help -> help.check() == null)
                                .allMatch(help -> help.at().compareTo(next) < 0));
            }
        }
    }

    @Test
    void theVendorIsOneThatSomethingIsExchangedWith() {
        Pack pack = PackGenerator.generate(
                Packs.order("webhook-stops-silently", "payment-sync", "sev2", Twist.NONE, "2026-12-02T03:10:00Z"),
                LARKFIELD);

        assertThat(pack.spoilers().truth()).startsWith("Paylane switched the webhook off");
    }

    @Test
    void noMonitorOfPrescriptionsCountsPayments() {
        for (Pack pack : PACKS) {
            if (pack.order().process().value().equals("prescription-dispatch")) {
                assertThat(pack.spoilers().failing())
                        .as(pack.order().toString())
                        .doesNotContain("payment");
            }
        }
    }

    private static Scenario scenario(Pack pack) {
        return Larkfield.scenario(pack.order().scenario().value());
    }
}
