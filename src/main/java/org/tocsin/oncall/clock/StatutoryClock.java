package org.tocsin.oncall.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Obligation.Limit;
import org.tocsin.model.internal.Obligation.Stage;

/**
 * Works out until when each notification of an obligation has to be made. A reminder, not legal advice.
 *
 * <p>Of several limits the earliest counts. A limit that runs from the submission of an earlier stage runs, while that has not
 * been submitted, from the earlier stage's own deadline: it cannot end later than that says, and ends earlier when the
 * earlier stage is submitted earlier.
 */
public final class StatutoryClock {
    /** What every output that shows a deadline says. */
    public static final String REMINDER = "A reminder, not legal advice.";

    private final Obligation obligation;
    private final LimitCount count;
    private final Happened happened;
    private final Map<String, Due> before = new HashMap<>();

    private StatutoryClock(Obligation obligation, @Nullable Holidays holidays, Happened happened) {
        this.obligation = obligation;
        this.count = new LimitCount(obligation.zone(), obligation.counting(), new WorkingDays(holidays));
        this.happened = happened;
    }

    /** Each stage in the order written. */
    public static List<Due> of(Obligation obligation, Escalation escalation, Happened happened) {
        Holidays holidays = obligation.holidays() == null
                ? null
                : escalation.holidays(obligation.holidays()).orElse(null);
        return new StatutoryClock(obligation, holidays, happened).all();
    }

    /** Whether the obligation holds on the day, where it counts days, of an instant. */
    public static boolean inForce(Obligation obligation, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, obligation.zone());
        return !day.isBefore(obligation.since()) && (obligation.until() == null || !day.isAfter(obligation.until()));
    }

    private List<Due> all() {
        List<Due> all = new ArrayList<>();
        for (Stage stage : obligation.stages()) {
            Due due = of(stage);
            before.put(stage.id(), due);
            all.add(due);
        }
        return all;
    }

    private Due of(Stage stage) {
        Deadline deadline = null;
        TreeSet<String> waitsFor = new TreeSet<>();
        TreeSet<String> assumed = new TreeSet<>();
        for (Limit limit : stage.limits()) {
            Instant from = from(limit);
            if (from == null) {
                from = assumed(limit, assumed);
            }
            if (from == null) {
                waitsFor.add(limit.event() == null ? String.valueOf(limit.stage()) : limit.event());
            } else {
                Deadline end = count.end(limit, from, later(limit));
                deadline = deadline == null ? end : deadline.and(end);
            }
        }
        Instant submitted = happened.first(stage.id()).orElse(null);
        if (deadline == null) {
            return new Due(stage, null, null, List.copyOf(waitsFor), List.of(), submitted, false);
        }
        return new Due(
                stage,
                deadline.safe(),
                deadline.latest(),
                List.copyOf(waitsFor),
                List.copyOf(assumed),
                submitted,
                needless(stage, deadline));
    }

    private @Nullable Instant from(Limit limit) {
        if (limit.event() != null) {
            return happened.event(limit.event()).orElse(null);
        }
        String stage = String.valueOf(limit.stage());
        return (limit.latest() ? happened.last(stage) : happened.first(stage)).orElse(null);
    }

    private @Nullable Instant assumed(Limit limit, Set<String> assumed) {
        Due earlier = limit.stage() == null ? null : before.get(limit.stage());
        if (earlier == null || earlier.safe() == null) {
            return null;
        }
        assumed.add(earlier.stage().id());
        assumed.addAll(earlier.assumed());
        return earlier.safe();
    }

    private @Nullable Instant later(Limit limit) {
        return limit.ifLater() == null
                ? null
                : happened.event(limit.ifLater().event()).orElse(null);
    }

    private boolean needless(Stage stage, Deadline deadline) {
        return stage.unless() != null
                && happened.event(stage.unless())
                        .filter(at -> !at.isAfter(deadline.safe()))
                        .isPresent();
    }
}
