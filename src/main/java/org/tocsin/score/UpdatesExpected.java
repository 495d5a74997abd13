package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Drill.What;

/** That customers hear in time, again and again, in words that keep the rules of messages. */
final class UpdatesExpected {
    static final String FIRST = "updates.first";
    static final String RULES = "updates.rules";
    private static final String PREFIX = "updates.";

    private UpdatesExpected() {}

    /**
     * Each next update is counted from the one before, whenever that came, until it works again; the one that comes then is
     * counted where it comes in time. A severity with no time between updates asks for the first alone.
     */
    static List<Expectation> of(Setting setting, Conduct conduct) {
        List<Expectation> all = always(setting);
        if (every(setting).isZero()) {
            return all;
        }
        List<Act> sent = PublicUpdates.of(conduct, setting.escalation());
        Instant recovered = conduct.first(What.RECOVERED).map(Act::at).orElse(Instant.MAX);
        Instant over = recovered.isBefore(conduct.ended()) ? recovered : conduct.ended();
        for (int i = 0; i < sent.size() && sent.get(i).at().isBefore(over); i++) {
            Expectation next = next(setting, i + 2, sent.get(i).at());
            Instant due = sent.get(i).at().plus(every(setting));
            boolean inTime = i + 1 < sent.size() && !sent.get(i + 1).at().isAfter(due);
            if (!due.isAfter(over) || inTime || over.isBefore(recovered)) {
                all.add(next);
            }
        }
        return all;
    }

    /** Each next update is counted from when the one before is due. */
    static List<Expectation> foreseen(Setting setting) {
        List<Expectation> all = always(setting);
        if (every(setting).isZero()) {
            return all;
        }
        Instant before = setting.trigger().plus(setting.firstUpdate());
        for (int number = 2; !before.plus(every(setting)).isAfter(setting.end()); number++) {
            all.add(next(setting, number, before));
            before = before.plus(every(setting));
        }
        return all;
    }

    /** Which update an expectation speaks of, 1 for the first; 0 where it is about no single one. */
    static int number(Expectation expectation) {
        String id = expectation.id();
        if (id.equals(FIRST)) {
            return 1;
        }
        return id.matches("updates[.][0-9]{1,6}") ? Integer.parseInt(id.substring(PREFIX.length())) : 0;
    }

    private static List<Expectation> always(Setting setting) {
        List<Expectation> all = new ArrayList<>();
        Duration within = setting.firstUpdate();
        all.add(update(
                FIRST,
                "Customers get a first word within " + Lengths.of(within),
                setting.trigger().plus(within),
                within,
                true,
                setting.inPolicy("targets.first-update", "First word to customers within " + Lengths.of(within))));
        all.add(new Expectation(
                RULES,
                Group.COMMUNICATION,
                What.UPDATE_SENT,
                null,
                "What is written keeps the rules of messages",
                null,
                Duration.ZERO,
                null,
                null,
                false,
                new Clause("tocsin check", "messages", "What every text for customers has to keep"),
                List.of(),
                List.of()));
        return all;
    }

    private static Expectation next(Setting setting, int number, Instant before) {
        Duration every = every(setting);
        return update(
                PREFIX + number,
                "Customers hear again within " + Lengths.of(every) + ": update " + number,
                before.plus(every),
                every,
                false,
                new Clause(
                        "escalation/severities.yaml",
                        "severities." + setting.severity().id() + ".targets.update-every",
                        "An update every " + Lengths.of(every)));
    }

    private static Expectation update(
            String id, String words, Instant due, Duration allowed, boolean critical, Clause clause) {
        return new Expectation(
                id,
                Group.COMMUNICATION,
                What.UPDATE_SENT,
                null,
                words,
                due,
                allowed,
                null,
                null,
                critical,
                clause,
                List.of(),
                List.of());
    }

    private static Duration every(Setting setting) {
        return setting.severity().targets().updateEvery();
    }
}
