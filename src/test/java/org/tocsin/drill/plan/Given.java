package org.tocsin.drill.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Larkfield;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/** A little of the past, and the example company with another past than its own. */
final class Given {
    static final ProcessId CLAIMS = new ProcessId("insurance-claims");
    static final SeverityId SEV1 = new SeverityId("sev1");
    static final PersonId NOAH = new PersonId("noah-fraser");
    static final PersonId HENRIQUE = new PersonId("henrique-vale");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PolicyChange NEVER = drill -> false;

    private Given() {}

    /** Two failure modes, two bands and nothing else to choose from: 26 pairs, of which a drill covers 15. */
    static Possible small() {
        return possible(
                List.of(core(CLAIMS, FailureMode.FORMS), core(CLAIMS, FailureMode.QUOTA)),
                Map.of(CLAIMS, Set.of(TimeBand.OFFICE, TimeBand.NIGHT)));
    }

    static Possible possible(List<Possible.Core> cores, Map<ProcessId, Set<TimeBand>> bands) {
        Map<ProcessId, Set<Twist>> twists = new TreeMap<>();
        bands.keySet().forEach(process -> twists.put(process, Set.of(Twist.NONE)));
        return new Possible(cores, bands, twists);
    }

    static Possible.Core core(ProcessId process, FailureMode mode) {
        return new Possible.Core(process, mode, LossClass.COMPLETE, SEV1, List.of(new ScenarioId("any")));
    }

    static Situation situation(FailureMode mode, TimeBand band) {
        return new Situation(CLAIMS, mode, LossClass.COMPLETE, SEV1, band, Twist.NONE);
    }

    static Practised practised(Situation situation, LocalDate day, boolean changed) {
        Instant began = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Practised(
                drill("any", DrillMode.TABLETOP, began, began.plusSeconds(2700), null), situation, day, changed);
    }

    /** One in which Noah took part. */
    static Drill drill(String scenario, DrillMode mode, Instant began, Instant ended, @Nullable String aborted) {
        return new Drill(
                new DrillId(LocalDate.ofInstant(began, ZoneOffset.UTC) + "-" + scenario),
                new ScenarioId(scenario),
                CLAIMS,
                SEV1,
                LossClass.COMPLETE,
                Twist.NONE,
                mode,
                began,
                began,
                ended,
                null,
                HENRIQUE,
                List.of(new Drill.Participant(NOAH, new RoleId("automation-on-call"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                aborted);
    }

    /** @param ended null while it runs */
    static IncidentRecord incident(IncidentKind kind, Response response, Instant began, @Nullable Instant ended) {
        Update first = update(began, UpdateStatus.INVESTIGATING);
        List<Update> updates = ended == null ? List.of(first) : List.of(first, update(ended, UpdateStatus.RESOLVED));
        IncidentId id = new IncidentId(LocalDate.ofInstant(began, ZoneOffset.UTC) + "-claims-late");
        return new IncidentRecord(
                id, kind, new Incident(id, "Claims late", Impact.MINOR, began, updates, false), response);
    }

    private static Update update(Instant at, UpdateStatus status) {
        return new Update(at, status, Map.of(), "We know more.", null, null, null, false);
    }

    /** Nobody but a commander is on record. */
    static Response commandedBy(@Nullable PersonId commander) {
        return response(commander, List.of(), List.of(), List.of(), List.of());
    }

    static Response response(
            @Nullable PersonId commander,
            List<Response.ContainmentTaken> containment,
            List<Response.Decision> decisions,
            List<Response.Escalation> escalations,
            List<Response.Note> notes) {
        return new Response(
                CLAIMS,
                SEV1,
                commander,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                containment,
                decisions,
                escalations,
                null,
                List.of(),
                List.of(),
                null,
                notes);
    }

    static Everything larkfield(List<IncidentRecord> incidents, List<Drill> drills) {
        Everything all = Larkfield.everything();
        return new Everything(
                all.settings(),
                all.open(),
                all.escalation(),
                incidents,
                all.playbooks(),
                all.handbook(),
                all.postmortems(),
                all.scenarios(),
                drills,
                all.drillReports());
    }
}
