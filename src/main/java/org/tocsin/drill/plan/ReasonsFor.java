package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Situation;
import org.tocsin.drill.plan.Reason.Kind;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Twist;

/** Says why a situation is to be practised, in words that the owner of its process understands. */
final class ReasonsFor {
    private static final int NAMED = 2;
    private static final int YEARS = 2;

    private final Everything everything;
    private final Grid grid;
    private final List<Lived> incidents;
    private final PracticeLog log;
    private final LocalDate today;

    ReasonsFor(Everything everything, Grid grid, List<Lived> incidents, PracticeLog log, LocalDate today) {
        this.everything = everything;
        this.grid = grid;
        this.incidents = incidents;
        this.log = log;
        this.today = today;
    }

    /** @param cast whom it calls */
    List<Reason> of(Situation situation, Set<PersonId> cast, Responders responders) {
        BusinessProcess process =
                everything.escalation().process(situation.process()).orElseThrow();
        PracticeLog.Entry last = log.latest(process.id());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(lastDrill(process, last));
        incidents(process, last).ifPresent(reasons::add);
        if (last != null && last.changed()) {
            reasons.add(new Reason(Kind.POLICY_CHANGED, "What its policy says has changed since then."));
        }
        gaps(process).ifPresent(reasons::add);
        List<String> newToAll = fresh(situation, this::neverAtAll);
        if (!newToAll.isEmpty()) {
            reasons.add(new Reason(Kind.NEW_TO_ALL, "No process has been drilled " + listed(newToAll, "or") + "."));
        }
        List<String> newToProcess = fresh(situation, (value, ofProcess) -> never(ofProcess, value));
        newToProcess.removeAll(newToAll);
        if (last != null && !newToProcess.isEmpty()) {
            reasons.add(
                    new Reason(Kind.NEW_TO_PROCESS, "It has never been drilled " + listed(newToProcess, "or") + "."));
        }
        neverCalled(cast, responders).ifPresent(reasons::add);
        return reasons;
    }

    private Reason lastDrill(BusinessProcess process, PracticeLog.@Nullable Entry last) {
        String matters = switch (process.criticality()) {
            case CRITICAL -> ", and it is critical for the business";
            case HIGH -> ", and its criticality is high";
            case NORMAL -> "";
        };
        if (last == null) {
            return new Reason(Kind.NEVER_DRILLED, "“" + process.name() + "” has never been drilled" + matters + ".");
        }
        String when = log.isPlanned(process.id())
                ? "is to be drilled on " + last.day() + " before this"
                : "was drilled last on " + last.day();
        return new Reason(Kind.LAST_DRILL, "“" + process.name() + "” " + when + matters + ".");
    }

    private Optional<Reason> incidents(BusinessProcess process, PracticeLog.@Nullable Entry last) {
        LocalDate since = last == null ? today.minusYears(YEARS) : last.day();
        List<Lived> lived = incidents.stream()
                .filter(incident -> incident.process().equals(process.id()))
                .filter(incident ->
                        incident.day().isAfter(since) && !incident.day().isAfter(today))
                .toList();
        if (lived.isEmpty()) {
            return Optional.empty();
        }
        String count = lived.size() == 1 ? "One real incident" : lived.size() + " real incidents";
        String from = last == null ? " in the last two years" : " since then";
        String latest = lived.size() == 1 ? ": " : ", the latest ";
        return Optional.of(new Reason(
                Kind.INCIDENTS, count + from + latest + lived.get(0).incident().id() + "."));
    }

    private Optional<Reason> gaps(BusinessProcess process) {
        List<Drill.Gap> gaps = log.openGaps(process.id());
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String text = gaps.get(0).text().strip();
        String more = gaps.size() == 1 ? "" : " (and " + (gaps.size() - 1) + " more)";
        return Optional.of(new Reason(Kind.OPEN_GAP, "A gap of its drills is open" + more + ": " + text));
    }

    private Optional<Reason> neverCalled(Set<PersonId> cast, Responders responders) {
        List<String> names = cast.stream()
                .filter(person -> !responders.wasCalled(person))
                .map(person -> everything.person(person).map(Person::name).orElse(person.value()))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        if (names.size() > NAMED) {
            told.add((names.size() - NAMED) + " more");
        }
        return Optional.of(new Reason(
                Kind.NEVER_CALLED,
                listed(told, "and") + (names.size() == 1 ? " has" : " have")
                        + " never been called, neither in an incident nor in a drill."));
    }

    private List<String> fresh(Situation situation, BiPredicate<Value, Value> isFresh) {
        Value process = new Value(Dimension.PROCESS, situation.process().value());
        List<String> fresh = new ArrayList<>();
        if (isFresh.test(new Value(Dimension.MODE, situation.mode().word()), process)) {
            fresh.add(SituationWords.of(situation.mode()));
        }
        if (isFresh.test(new Value(Dimension.LOSS, situation.loss().word()), process)) {
            fresh.add(SituationWords.of(situation.loss()));
        }
        if (isFresh.test(Grid.of(situation.band()), process)) {
            fresh.add(SituationWords.of(situation.band()));
        }
        if (situation.twist() != Twist.NONE && isFresh.test(Grid.of(situation.twist()), process)) {
            fresh.add(SituationWords.of(situation.twist()));
        }
        return fresh;
    }

    private boolean never(Value one, Value other) {
        Integer first = grid.number(one);
        Integer second = grid.number(other);
        return first != null && second != null && !grid.isPractised(first, second);
    }

    private boolean neverAtAll(Value value, Value process) {
        return grid.values().stream()
                .filter(other -> other.dimension() == process.dimension())
                .allMatch(other -> never(other, value));
    }

    private static String listed(List<String> words, String and) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " " + and + " " + words.get(last);
    }
}
