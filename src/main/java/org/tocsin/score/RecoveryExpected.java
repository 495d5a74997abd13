package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.PersonId;

/** That harm is contained, data kept whole, service restored and the repair checked, in this order. */
final class RecoveryExpected {
    private RecoveryExpected() {}

    static List<Expectation> of(Setting setting) {
        List<Expectation> all = new ArrayList<>();
        all.add(ordered(
                "integrity.preserved",
                Group.INTEGRITY,
                What.DATA_PRESERVED,
                null,
                "Data is preserved before anything is repaired",
                What.RECOVERED,
                null,
                true,
                inPlaybook(setting, "Preserve data")));
        for (BusinessProcess.IntegrityCheck check : setting.process().integrityChecks()) {
            all.add(check(setting, check));
        }
        if (!setting.process().containment().isEmpty()) {
            all.add(contained(setting));
        }
        all.add(restored(setting));
        all.add(ordered(
                "recovery.validated",
                Group.RECOVERY,
                What.RECOVERY_VALIDATED,
                null,
                "Somebody other than who repaired it checks the repair",
                null,
                What.RECOVERED,
                false,
                inPlaybook(setting, "Validate after recovery")));
        return all;
    }

    private static Expectation check(Setting setting, BusinessProcess.IntegrityCheck check) {
        Expectation plain = ordered(
                "integrity." + check.id(),
                Group.INTEGRITY,
                What.DATA_CHECKED,
                check.id(),
                "Data is compared before the repair counts as checked: " + check.compare(),
                What.RECOVERY_VALIDATED,
                null,
                false,
                setting.inProcess("integrity-checks." + check.id(), check.expected()));
        return plain.alsoShownBy(List.of(new Sign(What.RECOVERY_VALIDATED, check.id(), null)));
    }

    private static Expectation contained(Setting setting) {
        Set<PersonId> by = new LinkedHashSet<>();
        for (BusinessProcess.Containment containment : setting.process().containment()) {
            by.addAll(setting.holders(containment.triggeredBy(), setting.trigger()));
        }
        Expectation plain = ordered(
                "recovery.contained",
                Group.RECOVERY,
                What.CONTAINED,
                null,
                "Harm is kept from spreading before anything is repaired",
                What.RECOVERED,
                null,
                false,
                setting.inProcess(
                        "containment", setting.process().containment().get(0).strategy()));
        return plain.askedOf(new ArrayList<>(by));
    }

    private static Expectation restored(Setting setting) {
        Duration within = setting.policy().targets().restore();
        Instant due = setting.trigger().plus(within);
        return new Expectation(
                "recovery.restored",
                Group.RECOVERY,
                What.RECOVERED,
                null,
                "It works again within " + Lengths.of(within),
                due,
                within,
                null,
                null,
                false,
                setting.inPolicy("targets.restore", "Restored within " + Lengths.of(within)),
                List.of(),
                List.of());
    }

    /** In the playbook; where the process has none, in the process. */
    private static Clause inPlaybook(Setting setting, String section) {
        List<String> playbooks = setting.process().playbooks();
        return playbooks.isEmpty()
                ? setting.inProcess("playbooks", section)
                : new Clause(playbooks.get(0), section, "The section \"" + section + "\" of the playbook");
    }

    private static Expectation ordered(
            String id,
            Group group,
            What what,
            @Nullable String of,
            String words,
            Drill.@Nullable What before,
            Drill.@Nullable What after,
            boolean critical,
            Clause clause) {
        return new Expectation(
                id, group, what, of, words, null, Duration.ZERO, before, after, critical, clause, List.of(), List.of());
    }
}
