package org.tocsin.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.Rota;

/** What the records ask for. Sorted by group, then by when it is due; what has no time comes last. */
public final class Expectations {
    private static final Comparator<Expectation> ORDER = Comparator.comparing(Expectation::group)
            .thenComparing(Expectation::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private Expectations() {}

    /**
     * In the course that things took: who acknowledged when, and when it worked again. Empty where no policy is for it.
     *
     * @param rota at least from the trigger to the end
     * @param scenario what was played; null for an incident
     */
    public static List<Expectation> of(Escalation escalation, Rota rota, Conduct conduct, @Nullable Scenario scenario) {
        Instant acknowledged = conduct.first(What.ACKNOWLEDGED).map(Act::at).orElse(null);
        Instant recovered = conduct.first(What.RECOVERED).map(Act::at).orElse(null);
        Optional<EscalationTimeline> timeline = EscalationTimeline.of(
                escalation, rota, conduct.process(), conduct.severity(), conduct.trigger(), acknowledged, recovered);
        Instant stepsEnd = recovered == null || recovered.isAfter(conduct.ended()) ? conduct.ended() : recovered;
        return Setting.of(
                        escalation,
                        rota,
                        conduct.process(),
                        conduct.severity(),
                        conduct.trigger(),
                        stepsEnd,
                        conduct.parts(),
                        timeline)
                .map(setting -> {
                    List<Expectation> all = common(setting);
                    all.addAll(UpdatesExpected.of(setting, conduct));
                    all.addAll(DecisionsExpected.of(setting, conduct, scenario));
                    all.addAll(ClocksExpected.of(setting, conduct, scenario));
                    return sorted(all);
                })
                .orElse(List.of());
    }

    /**
     * Before anything has happened: what is expected whoever answers when. Steps that fall away with an answer are left out.
     * Empty where no policy is for it.
     *
     * @param end when play ends
     * @param regulated whether it is played that an authority has to be told
     * @param asked when each of the scenario's decisions comes up; those not in it do not
     */
    public static List<Expectation> foreseen(
            Escalation escalation,
            Rota rota,
            ProcessId process,
            SeverityId severity,
            Instant trigger,
            Instant end,
            @Nullable Scenario scenario,
            boolean regulated,
            Map<String, Instant> asked) {
        Optional<EscalationTimeline> timeline =
                EscalationTimeline.of(escalation, rota, process, severity, trigger, trigger, null);
        return Setting.of(escalation, rota, process, severity, trigger, end, List.of(), timeline)
                .map(setting -> {
                    List<Expectation> all = common(setting);
                    all.addAll(UpdatesExpected.foreseen(setting));
                    all.addAll(DecisionsExpected.foreseen(setting, scenario, asked));
                    all.addAll(ClocksExpected.foreseen(setting, scenario, regulated));
                    return sorted(all);
                })
                .orElse(List.of());
    }

    private static List<Expectation> common(Setting setting) {
        List<Expectation> all = new ArrayList<>();
        all.add(CallsExpected.severity(setting));
        all.addAll(RolesExpected.of(setting));
        all.addAll(CallsExpected.of(setting));
        all.addAll(RecoveryExpected.of(setting));
        return all;
    }

    private static List<Expectation> sorted(List<Expectation> all) {
        return all.stream().sorted(ORDER).toList();
    }
}
