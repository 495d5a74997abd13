package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Course;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Rung;

/** Tells, with names and times, what follows when nobody acts on something that fails in the coming night. */
final class Outcomes {
    private static final LocalTime DEAD_OF_NIGHT = LocalTime.of(3, 0);

    private final Escalation escalation;
    private final Directory directory;
    private final Paths paths;
    private final Voice voice;
    private final Rota rota;
    private final Instant trigger;

    Outcomes(Escalation escalation, Directory directory, Paths paths, Voice voice, Rota rota, ZoneId zone) {
        this.escalation = escalation;
        this.directory = directory;
        this.paths = paths;
        this.voice = voice;
        this.rota = rota;
        this.trigger = CivilTime.first(voice.today().plusDays(1).atTime(DEAD_OF_NIGHT), zone);
    }

    /** When it is taken to fail. */
    Instant trigger() {
        return trigger;
    }

    /** Every course there is; none where no policy holds. */
    List<Outcome> of(ProcessId process, SeverityId severity) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Course course : Course.values()) {
            EscalationTimeline.of(escalation, rota, process, severity, trigger, course)
                    .map(timeline -> new Outcome(
                            course.meaning(),
                            timeline.entries().stream()
                                    .filter(entry -> entry.rung().taken())
                                    .map(this::event)
                                    .toList(),
                            timeline.complete()))
                    .ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private Outcome.Event event(Entry entry) {
        Rung rung = entry.rung();
        return new Outcome.Event(
                rung.at().equals(trigger) ? "at once" : voice.span(Duration.between(trigger, rung.at())),
                voice.moments().near(rung.at(), trigger),
                words(rung),
                rung.calls(),
                people(entry),
                entry.step() == null || entry.step().action() == null
                        ? ""
                        : entry.step().action(),
                entry.approving() == null ? "" : new Approvers(directory, voice).words(entry.approving(), trigger));
    }

    private String words(Rung rung) {
        return switch (rung.what()) {
            case ACKNOWLEDGED -> "Somebody acknowledges";
            case ACKNOWLEDGE_TARGET -> "Nobody has acknowledged in the time allowed";
            case FIRST_UPDATE_TARGET -> "By now customers must have read a first word";
            case RESTORE_TARGET -> "By now it must work again, and does not";
            case AGAIN -> "No call was answered; they are made again, round " + rung.round();
            case ANOTHER_POLICY -> "The policy " + title(rung.policy()) + " takes over";
            case LEADS_BACK ->
                "The policy " + title(rung.policy()) + " would take over, and has been gone through already";
            case STEP -> rung.step() == null ? "" : paths.told(rung.step());
            case ROLE ->
                "When all that has passed, "
                        + (rung.role() == null
                                ? ""
                                : directory.role(rung.role()).label());
            case END -> "All has passed, and nothing is written down for what comes after";
        };
    }

    private String title(PolicyId id) {
        return escalation.policy(id).map(EscalationPolicy::title).orElseGet(id::value);
    }

    private List<Way> people(Entry entry) {
        List<Way> told = new ArrayList<>();
        entry.reached().people().forEach(person -> told.add(directory.person(person)));
        entry.reached().channels().forEach(channel -> told.add(directory.channel(channel)));
        return told;
    }
}
