package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

/** Plans one drill after the other, each on top of those before. */
final class Planner {
    private static final Duration LENGTH = Duration.ofMinutes(45);
    /** For inviting people. */
    private static final int NOTICE_DAYS = 7;
    /** In which an instant to play is looked for, and days on which all who are called first are on call once. */
    private static final int WEEKS_TO_PLAY = 28;

    private static final int YEAR = 366;
    /** Days before and after an instant that tell who is on call then and next. */
    private static final int AROUND = 2;

    private static final int WEEK = 7;
    private static final int WEEKS_TO_BOOK = 8;

    private final Everything everything;
    private final Escalation escalation;
    private final Planning planning;
    private final PlayedInstants instants;
    private final Coverage coverage;
    private final Grid ahead;
    private final Weights weights;
    private final Responders responders;
    private final PracticeLog log;
    private final ReasonsFor reasons;
    private final Rota rota;
    private final WorkingDay work;
    private final Facilitators facilitators;

    Planner(Everything everything, Planning planning, PolicyChange policy) {
        this.everything = everything;
        this.escalation = everything.escalation();
        this.planning = planning;
        this.instants = Coverage.instants(everything, planning.today());
        this.coverage = Coverage.of(everything, planning.today(), policy, instants);
        this.ahead = coverage.grid().ahead();
        List<Lived> lived = Lived.all(everything, instants);
        this.weights = new Weights(ahead, escalation, lived, planning.today());
        this.responders = new Responders(everything, planning.today());
        this.log = new PracticeLog(everything, coverage.practised());
        this.reasons = new ReasonsFor(everything, ahead, lived, log, planning.today());
        this.rota = Rota.of(escalation, time(everything.settings().zone(), planning));
        this.work = new WorkingDay(escalation, rota);
        this.facilitators = new Facilitators(everything);
    }

    /** To the last day on which a drill may be held, or an instant be played that is no rare one. */
    private static Span time(ZoneId zone, Planning planning) {
        return new Span(
                CivilTime.start(planning.today().minusDays(AROUND), zone),
                CivilTime.start(planning.until().plusDays(WEEK * WEEKS_TO_BOOK + AROUND), zone));
    }

    DrillPlan plan() {
        List<PlannedDrill> drills = new ArrayList<>();
        LocalDate due = first();
        while (!due.isAfter(planning.until())) {
            Choice choice = Choice.heaviest(
                            coverage.possible(), ahead, weights.on(due, standings()), due, planning.only())
                    .orElse(null);
            if (choice == null) {
                break;
            }
            plan(choice, due).ifPresent(drills::add);
            due = due.plus(planning.cadence());
        }
        int reached =
                Coverage.share(ahead, planning.until(), (one, other) -> true).percent();
        return new DrillPlan(planning, coverage, drills, reached);
    }

    /** A cadence after the last drill, but never without notice. */
    private LocalDate first() {
        LocalDate soonest = planning.today().plusDays(NOTICE_DAYS);
        return coverage.practised().stream()
                .map(one -> one.day().plus(planning.cadence()))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(soonest))
                .orElse(soonest);
    }

    private Map<ProcessId, Weights.Standing> standings() {
        return log.standings(responders);
    }

    private Optional<PlannedDrill> plan(Choice choice, LocalDate due) {
        DrillMode mode = log.nextMode(choice.core().process(), choice.band());
        Optional<Draft> draft = mode.live() ? live(choice, due, mode) : Optional.empty();
        if (draft.isEmpty()) {
            draft = table(choice, due, mode.live() ? DrillMode.WALKTHROUGH : mode);
        }
        return draft.map(found -> book(choice, found));
    }

    private record Draft(Booking booking, DrillMode mode, Instant asIf, Set<PersonId> cast) {}

    /** A live drill is held at the instant that is played: in office hours, when nothing speaks against it. */
    private Optional<Draft> live(Choice choice, LocalDate due, DrillMode mode) {
        List<Instant> hours = instants.from(due, choice.core().process(), TimeBand.OFFICE, WEEK * WEEKS_TO_BOOK)
                .toList();
        for (Instant at : hours) {
            Set<PersonId> cast = cast(choice, at);
            boolean dayOff = cast.stream()
                    .flatMap(person -> escalation.person(person).stream())
                    .anyMatch(person ->
                            work.isOff(person, at.atZone(person.zone()).toLocalDate()));
            if (!dayOff
                    && Postponement.of(everything, cast, new Span(at, at.plus(LENGTH))).stream()
                            .allMatch(this::isOverByThen)) {
                Optional<Draft> draft = facilitators.without(cast).stream()
                        .filter(person -> work.holds(person, at, LENGTH))
                        .findFirst()
                        .map(person -> new Draft(new Booking(at, person), mode, at, cast));
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
    }

    /** An incident that runs today is taken to be over when the drill comes; on that day it is asked again. */
    private boolean isOverByThen(Postponement postponement) {
        return postponement.reason() == Postponement.Reason.INCIDENT;
    }

    private Optional<Draft> table(Choice choice, LocalDate due, DrillMode mode) {
        return toPlay(choice, due).flatMap(asIf -> {
            Set<PersonId> cast = cast(choice, asIf);
            for (int week = 0; week < WEEKS_TO_BOOK; week++) {
                Optional<Booking> booking = Booking.of(
                        due.plusDays((long) WEEK * week),
                        WEEK,
                        LENGTH,
                        cast,
                        facilitators.without(cast),
                        escalation,
                        work);
                if (booking.isPresent()) {
                    return booking.map(found -> new Draft(found, mode, asIf, cast));
                }
            }
            return Optional.empty();
        });
    }

    /** Of the next weeks the instant at which most of those are called who never were; the earliest of several. */
    private Optional<Instant> toPlay(Choice choice, LocalDate due) {
        List<Instant> soon = instants.from(due, choice.core().process(), choice.band(), WEEKS_TO_PLAY)
                .toList();
        if (soon.isEmpty()) {
            return instants.from(due, choice.core().process(), choice.band(), YEAR)
                    .findFirst();
        }
        Instant best = soon.get(0);
        long most = -1;
        for (Instant instant : soon) {
            long fresh = cast(choice, instant).stream()
                    .filter(person -> !responders.wasCalled(person))
                    .count();
            if (fresh > most) {
                most = fresh;
                best = instant;
            }
        }
        return Optional.of(best);
    }

    private Set<PersonId> cast(Choice choice, Instant at) {
        Span around = new Span(at.minus(Duration.ofDays(AROUND)), at.plus(Duration.ofDays(AROUND)));
        boolean known = rota.time().contains(around.from()) && rota.time().contains(around.until());
        Rota then = known ? rota : Rota.of(escalation, around);
        return responders.cast(choice.core().process(), choice.core().severity(), at, LENGTH, then);
    }

    private PlannedDrill book(Choice choice, Draft draft) {
        Situation situation = choice.situation();
        Instant held = draft.booking().held();
        LocalDate day = LocalDate.ofInstant(held, everything.settings().zone());
        ScenarioId scenario = log.leastPlayed(choice.core().scenarios());
        List<Reason> why = reasons.of(situation, draft.cast(), responders);
        ahead.practise(Value.of(situation), day, null);
        log.plan(situation, scenario, draft.mode(), day);
        responders.call(draft.cast());
        facilitators.lead(draft.booking().facilitator(), held);
        int covered = Coverage.share(ahead, day, (one, other) -> true).percent();
        return new PlannedDrill(
                held,
                draft.booking().facilitator().id(),
                situation,
                scenario,
                draft.mode(),
                draft.asIf(),
                LENGTH,
                List.copyOf(draft.cast()),
                why,
                covered);
    }
}
