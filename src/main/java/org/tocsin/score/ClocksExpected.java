package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Trigger.Dimension;
import org.tocsin.oncall.clock.Due;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;

/** That authorities are told in time. A reminder, not legal advice. */
final class ClocksExpected {
    private ClocksExpected() {}

    static List<Expectation> of(Setting setting, Conduct conduct, @Nullable Scenario scenario) {
        List<Expectation> all = new ArrayList<>();
        for (Conduct.Owed owed : conduct.owed()) {
            all.add(expectation(setting, "clock." + owed.id(), owed.id(), owed.words(), owed.due(), owed.clause()));
        }
        Happened happened = Happened.learnedAt(setting.trigger());
        for (Act act : conduct.acts()) {
            if (act.what() == What.AUTHORITY_NOTIFIED && act.of() != null) {
                happened = happened.submitted(act.of(), act.at());
            }
        }
        if (starts(scenario, conduct.regulated())) {
            all.addAll(running(setting, happened));
        }
        return all;
    }

    static List<Expectation> foreseen(Setting setting, @Nullable Scenario scenario, boolean regulated) {
        return starts(scenario, regulated) ? running(setting, Happened.learnedAt(setting.trigger())) : List.of();
    }

    private static boolean starts(@Nullable Scenario scenario, boolean regulated) {
        return regulated
                || (scenario != null
                        && (scenario.shows().contains(Dimension.REGULATION)
                                || scenario.shows().contains(Dimension.DATA_SENSITIVITY)));
    }

    private static List<Expectation> running(Setting setting, Happened happened) {
        List<Expectation> all = new ArrayList<>();
        for (Obligation obligation : setting.escalation().obligations()) {
            if (holds(setting, obligation)) {
                for (Due due : StatutoryClock.of(obligation, setting.escalation(), happened)) {
                    Instant safe = due.safe();
                    if (safe != null && !due.needless()) {
                        all.add(stage(setting, obligation, due.stage(), safe));
                    }
                }
            }
        }
        return all;
    }

    private static boolean holds(Setting setting, Obligation obligation) {
        return StatutoryClock.inForce(obligation, setting.trigger())
                && (obligation.processes().isEmpty()
                        || obligation.processes().contains(setting.process().id()));
    }

    private static Expectation stage(Setting setting, Obligation obligation, Obligation.Stage stage, Instant safe) {
        return expectation(
                setting,
                "clock." + obligation.id() + "." + stage.id(),
                stage.id(),
                obligation.regime() + ", " + stage.name() + " to " + stage.to(),
                safe,
                new Clause(
                        "escalation/obligations/" + obligation.id() + ".yaml",
                        "stages." + stage.id(),
                        stage.article()));
    }

    private static Expectation expectation(
            Setting setting, String id, String of, String words, Instant due, Clause clause) {
        Duration allowed = Duration.between(setting.trigger(), due);
        return new Expectation(
                id,
                Group.STATUTORY_CLOCKS,
                What.AUTHORITY_NOTIFIED,
                of,
                words,
                due,
                allowed.isNegative() ? Duration.ZERO : allowed,
                null,
                null,
                false,
                clause,
                List.of(),
                List.of());
    }
}
