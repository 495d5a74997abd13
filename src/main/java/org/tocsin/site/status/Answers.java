package org.tocsin.site.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Present;
import org.tocsin.site.Moment;

/**
 * Writes the first sentence.
 *
 * <p>It is the title of the worst open incident, in the words of whoever wrote it; never that all is well while
 * anything is open.
 */
final class Answers {
    private final Present present;
    private final Voice voice;
    private final Instant reference;

    Answers(Present present, Voice voice) {
        this.present = present;
        this.voice = voice;
        this.reference = present.lastChange().orElse(present.now());
    }

    Answer answer() {
        List<Incident> open = present.openIncidents();
        if (!open.isEmpty()) {
            return ofIncidents(open);
        }
        List<Maintenance> running = present.running();
        if (!running.isEmpty()) {
            return ofMaintenance(running);
        }
        return answer(Shape.WORKING, voice.say("sentence.working"), List.of(words("lede.working")));
    }

    private Answer ofIncidents(List<Incident> open) {
        Incident worst = open.get(0);
        String key = Present.beingWatched(worst) ? "sentence.watching" : "sentence.open";
        List<Phrase> lede = new ArrayList<>(lede(worst));
        if (open.size() > 1) {
            lede.add(Phrase.words(voice.messages().count("lede.more", open.size() - 1)));
        }
        return answer(Shape.of(Present.trouble(worst)), voice.say(key, sentence(worst.title())), lede);
    }

    private List<Phrase> lede(Incident incident) {
        Phrase stands = words(
                switch (incident.latest().status()) {
                    case IDENTIFIED -> "lede.identified";
                    case MONITORING -> "lede.monitoring";
                    default -> "lede.investigating";
                });
        Instant next = incident.latest().nextUpdate();
        if (next == null) {
            return List.of(stands);
        }
        String key = next.isAfter(present.now()) ? "lede.next-update" : "lede.next-update-late";
        return List.of(stands, voice.phrase(key, near(next)));
    }

    private Answer ofMaintenance(List<Maintenance> running) {
        Maintenance work = running.stream()
                .filter(late -> late.overdueAt(present.now()))
                .findFirst()
                .orElse(running.get(0));
        List<Phrase> lede = new ArrayList<>();
        if (work.overdueAt(present.now())) {
            lede.add(voice.phrase("lede.overrun", near(work.scheduled().until())));
        } else if (work.statusAt(present.now()) == UpdateStatus.VERIFYING) {
            lede.add(voice.phrase("lede.verifying", near(work.scheduled().until())));
        } else {
            lede.add(voice.phrase("lede.in-progress", near(work.scheduled().until())));
        }
        if (running.size() > 1) {
            lede.add(Phrase.words(voice.messages().count("lede.more-work", running.size() - 1)));
        }
        return answer(Shape.UPKEEP, voice.say("sentence.maintenance", sentence(work.title())), lede);
    }

    private static Answer answer(Shape shape, String sentence, List<Phrase> lede) {
        return new Answer(shape.word(), sentence, lede, null);
    }

    private Phrase words(String key) {
        return Phrase.words(voice.say(key));
    }

    /** Short on the day of the last change, which the page names beside it, and so the same at every instant ahead. */
    private Moment near(Instant instant) {
        return voice.moments().near(instant, reference);
    }

    private static String sentence(String title) {
        return title.matches("(?s).*[.!?…。！？]") ? title : title + ".";
    }
}
