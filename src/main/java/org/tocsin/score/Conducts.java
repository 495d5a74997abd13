package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Twist;
import org.tocsin.model.open.Incident;
import org.tocsin.oncall.NextStep;

/** Reads from records how people acted. */
public final class Conducts {
    /** What the record of an incident has a place for. */
    private static final Set<What> OF_INCIDENTS = EnumSet.of(
            What.ACKNOWLEDGED,
            What.ESCALATED,
            What.UPDATE_SENT,
            What.DECIDED,
            What.CONTAINED,
            What.RECOVERED,
            What.AUTHORITY_NOTIFIED);

    private Conducts() {}

    /** Of a drill, in the time that was played. */
    public static Conduct of(Drill drill) {
        return new Conduct(
                drill.process(),
                drill.severity(),
                drill.asIf(),
                ended(drill),
                drill.scenario(),
                drill.twist() == Twist.REGULATED,
                EnumSet.allOf(What.class),
                drill.participants().stream()
                        .map(one -> new Conduct.Part(one.person(), one.role()))
                        .toList(),
                List.of(),
                sorted(drill.observed().stream()
                        .map(one -> new Act(one.at(), one.what(), one.of(), one.by(), one.text()))));
    }

    /**
     * When play ended: what is left is for talking about it. Of a drill that was broken off, the break; of any other, four
     * fifths of its length, or the last thing seen where that is later.
     */
    private static Instant ended(Drill drill) {
        Duration length = Duration.between(drill.began(), drill.ended());
        Instant play = drill.asIf()
                .plus(drill.aborted() == null ? length.multipliedBy(4).dividedBy(5) : length);
        return drill.observed().stream()
                .map(Drill.Observed::at)
                .filter(play::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(play);
    }

    /** Of an incident; empty for maintenance, for what did not happen, and where its process or severity is not written down. */
    public static Optional<Conduct> of(IncidentRecord record, Escalation escalation) {
        Response response = record.response();
        if (!(record.customer() instanceof Incident incident)
                || !record.kind().happened()
                || response.process() == null
                || response.severity() == null) {
            return Optional.empty();
        }
        List<Act> acts = sorted(Stream.of(
                        acknowledgements(response),
                        response.escalations().stream()
                                .map(one -> new Act(one.at(), What.ESCALATED, one.step(), null, one.note())),
                        incident.updates().stream()
                                .map(update -> new Act(update.at(), What.UPDATE_SENT, null, null, update.message())),
                        decisions(response),
                        response.containment().stream()
                                .map(one -> new Act(one.at(), What.CONTAINED, null, one.by(), one.text())),
                        recovered(incident, response).stream().map(at -> new Act(at, What.RECOVERED, null, null, null)),
                        sent(response))
                .flatMap(one -> one));
        Instant trigger = NextStep.trigger(record);
        Instant last = acts.isEmpty() ? trigger : acts.get(acts.size() - 1).at();
        return Optional.of(new Conduct(
                response.process(),
                response.severity(),
                trigger,
                incident.closed().orElse(last),
                null,
                false,
                OF_INCIDENTS,
                parts(response, escalation),
                owed(record),
                acts));
    }

    private static List<Conduct.Part> parts(Response response, Escalation escalation) {
        List<Conduct.Part> parts = new ArrayList<>();
        part(parts, response.commander(), LeadRoles.commander(escalation));
        part(parts, response.communications(), LeadRoles.communications(escalation));
        return parts;
    }

    private static void part(List<Conduct.Part> parts, @Nullable PersonId person, Optional<RoleId> role) {
        if (person != null && role.isPresent()) {
            parts.add(new Conduct.Part(person, role.get()));
        }
    }

    /** Where nobody wrote down who answered first, it is an answer of nobody in particular. */
    private static Stream<Act> acknowledgements(Response response) {
        List<Act> acts = new ArrayList<>();
        for (Response.Escalation told : response.escalations()) {
            if (told.acknowledged() != null) {
                acts.add(new Act(told.acknowledged(), What.ACKNOWLEDGED, told.step(), told.to(), null));
            }
        }
        Instant first = response.acknowledged();
        if (first != null && acts.stream().noneMatch(act -> act.at().equals(first))) {
            acts.add(new Act(first, What.ACKNOWLEDGED, null, null, null));
        }
        return acts.stream();
    }

    /** About the class of action whose approval it used; from the second of one class on, with its number. */
    private static Stream<Act> decisions(Response response) {
        Numbering numbering = new Numbering();
        return response.decisions().stream()
                .sorted(Comparator.comparing(Response.Decision::at))
                .map(one -> new Act(
                        one.at(),
                        What.DECIDED,
                        one.authority() == null
                                ? null
                                : numbering.next(one.authority().value()),
                        one.by(),
                        one.decision()));
    }

    private static Optional<Instant> recovered(Incident incident, Response response) {
        if (response.mitigated() != null) {
            return Optional.of(response.mitigated());
        }
        return incident.endKnown() ? incident.closed() : Optional.empty();
    }

    private static List<Conduct.Owed> owed(IncidentRecord record) {
        Numbering numbering = new Numbering();
        String id = record.id().value();
        return record.response().notifications().stream()
                .map(one -> new Conduct.Owed(
                        numbering.next(slug(one.stage())),
                        one.stage() + " to " + one.authority(),
                        one.due(),
                        new Clause(
                                "incidents/" + id.substring(0, 4) + "/" + id + "/incident.yaml",
                                "internal.notifications",
                                one.stage() + " to " + one.authority())))
                .toList();
    }

    private static Stream<Act> sent(Response response) {
        Numbering numbering = new Numbering();
        List<Act> sent = new ArrayList<>();
        for (Response.StatutoryNotification one : response.notifications()) {
            String of = numbering.next(slug(one.stage()));
            if (one.sent() != null) {
                sent.add(new Act(one.sent(), What.AUTHORITY_NOTIFIED, of, null, null));
            }
        }
        return sent.stream();
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static List<Act> sorted(Stream<Act> acts) {
        return acts.sorted(Comparator.comparing(Act::at)).toList();
    }

    /** Tells things of one name apart. */
    private static final class Numbering {
        private final Map<String, Integer> seen = new HashMap<>();

        String next(String name) {
            int number = seen.merge(name, 1, Integer::sum);
            return number == 1 ? name : name + "." + number;
        }
    }
}
