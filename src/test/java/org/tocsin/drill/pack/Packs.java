package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tocsin.drill.Fits;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;

/** Orders and packs to try. */
final class Packs {
    static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "en",
                    List.of(
                            new Wording.Draft("investigating", "We look into trouble with {process}."),
                            new Wording.Draft("resolved", "{process} works again."))),
            new Wording("de", List.of(new Wording.Draft("investigating", "Wir sehen uns {process} an."))));
    private static final List<Integer> LENGTHS = List.of(20, 30, 44, 45, 45, 60, 90, 120, 240);
    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");

    private Packs() {}

    static Material material(Escalation escalation) {
        return new Material(
                escalation,
                Larkfield.everything().scenarios(),
                Larkfield.everything().settings().zone(),
                Map.of(),
                WORDINGS);
    }

    static PackOrder order(String scenario, String process, String severity, Twist twist, String asIf) {
        return new PackOrder(
                new ScenarioId(scenario),
                new ProcessId(process),
                new SeverityId(severity),
                LossClass.PARTIAL,
                twist,
                DrillMode.TABLETOP,
                Instant.parse(asIf),
                Duration.ofMinutes(45),
                7);
    }

    /** One that fits; empty where none was drawn in many tries. */
    static Optional<PackOrder> drawn(Escalation escalation, Random random) {
        for (int tries = 0; tries < 300; tries++) {
            Scenario scenario = one(Larkfield.everything().scenarios(), random);
            BusinessProcess process = one(escalation.processes(), random);
            Severity severity = one(escalation.severities(), random);
            LossClass loss = one(List.copyOf(scenario.losses()), random);
            Twist twist = one(List.of(Twist.values()), random);
            if (Fits.of(scenario, process.id(), severity.id(), loss, escalation).fits()
                    && Fits.of(twist, process.id(), escalation).fits()) {
                return Optional.of(new PackOrder(
                        scenario.id(),
                        process.id(),
                        severity.id(),
                        loss,
                        twist,
                        one(List.of(DrillMode.values()), random),
                        FIRST.plus(Duration.ofMinutes(random.nextInt(500 * 24 * 60))),
                        Duration.ofMinutes(one(LENGTHS, random)),
                        random.nextLong()));
            }
        }
        return Optional.empty();
    }

    private static <T> T one(List<T> all, Random random) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }
}
