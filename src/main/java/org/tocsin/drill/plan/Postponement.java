package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.open.Incident;
import org.tocsin.oncall.PeakTimes;
import org.tocsin.oncall.Span;

/**
 * Why a live drill must not be held at an instant. Drills in which nobody is called are never postponed.
 *
 * @param until when the reason is gone; null where nobody can know
 * @param because one sentence, its times in the desk's zone
 */
public record Postponement(Reason reason, @Nullable Instant until, String because) {
    /** How long people rest after an incident or a live drill. */
    public static final Duration REST = Duration.ofHours(24);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** What a live drill waits for. */
    public enum Reason {
        /** A real incident is running: everybody who answers may be needed. */
        INCIDENT,
        /** The business cannot wait. */
        PEAK,
        /** Somebody has not rested. */
        REST
    }

    /**
     * Every reason there is, incidents first, then peaks, then people.
     *
     * @param cast who would be called
     * @param held when it really is to be held, whatever instant is played
     */
    public static List<Postponement> of(Everything everything, Set<PersonId> cast, Span held) {
        List<Postponement> reasons = new ArrayList<>();
        ZoneId zone = everything.settings().zone();
        everything.incidents().stream()
                .filter(incident -> isOpen(incident, held.from()))
                .map(incident -> new Postponement(
                        Reason.INCIDENT,
                        null,
                        "The incident " + incident.id() + " is running. A drill waits until it is over."))
                .forEach(reasons::add);
        peaks(everything, held, zone, reasons);
        cast.stream()
                .sorted()
                .flatMap(person -> tired(everything, person, held.from(), zone).stream())
                .forEach(reasons::add);
        return reasons;
    }

    private static void peaks(Everything everything, Span held, ZoneId zone, List<Postponement> reasons) {
        for (Peak peak : everything.escalation().calendars().peaks()) {
            // A peak is told from its beginning to its end, of which the drill may touch only a part.
            Span around =
                    new Span(held.from().minus(Duration.ofDays(2)), held.until().plus(Duration.ofDays(2)));
            PeakTimes.within(peak, around).stream()
                    .filter(span ->
                            span.from().isBefore(held.until()) && held.from().isBefore(span.until()))
                    .map(span -> new Postponement(
                            Reason.PEAK,
                            span.until(),
                            "“" + peak.name() + "” is a peak, until " + told(span.until(), zone) + "."))
                    .forEach(reasons::add);
        }
    }

    private static Optional<Postponement> tired(Everything everything, PersonId person, Instant at, ZoneId zone) {
        Optional<Postponement> incident = everything.incidents().stream()
                .filter(record -> isReal(record) && Called.in(record).contains(person))
                .filter(record ->
                        record.customer().closed().stream().anyMatch(end -> !at.isBefore(end) && isTooSoon(end, at)))
                .max((one, other) -> end(one).compareTo(end(other)))
                .map(record -> rest(everything, person, "worked on the incident " + record.id(), end(record), zone));
        return incident.isPresent()
                ? incident
                : everything.drills().stream()
                        .filter(drill -> drill.mode().live() && worked(drill, person))
                        .filter(drill -> !drill.began().isAfter(at) && isTooSoon(drill.ended(), at))
                        .max((one, other) -> one.ended().compareTo(other.ended()))
                        .map(drill ->
                                rest(everything, person, "took part in the drill " + drill.id(), drill.ended(), zone));
    }

    private static Postponement rest(Everything everything, PersonId person, String did, Instant end, ZoneId zone) {
        String name = everything.person(person).map(Person::name).orElse(person.value());
        return new Postponement(
                Reason.REST,
                end.plus(REST),
                name + " " + did + ", which ended at " + told(end, zone) + ", and rests until "
                        + told(end.plus(REST), zone) + ".");
    }

    private static boolean worked(Drill drill, PersonId person) {
        return drill.facilitator().equals(person) || Called.in(drill).contains(person);
    }

    private static boolean isTooSoon(Instant end, Instant at) {
        return at.isBefore(end.plus(REST));
    }

    private static boolean isReal(IncidentRecord record) {
        return record.kind().happened() && record.customer() instanceof Incident;
    }

    private static boolean isOpen(IncidentRecord record, Instant at) {
        return isReal(record)
                && !record.customer().begins().isAfter(at)
                && record.customer().closed().map(at::isBefore).orElse(true);
    }

    private static Instant end(IncidentRecord record) {
        return record.customer().closed().orElseThrow();
    }

    private static String told(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
