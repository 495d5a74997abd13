package org.tocsin.site.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
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
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

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
        return answer(Shape.WORKING, voice.say("sentence.working"), null, List.of(words("lede.working")));
    }

    private Answer ofIncidents(List<Incident> open) {
        Incident worst = open.get(0);
        boolean watched = Present.beingWatched(worst);
        Foreign foreign = voice.foreign(worst.heading());
        String title = sentence(worst);
        List<Phrase> lede = new ArrayList<>(lede(worst));
        if (open.size() > 1) {
            lede.add(Phrase.words(voice.messages().count("lede.more", open.size() - 1)));
        }
        Shape shape = Shape.of(Present.trouble(worst));
        return watched
                ? answer(shape, voice.say("sentence.watching", isolated(title, foreign)), null, lede)
                : answer(shape, voice.say("sentence.open", title), foreign, lede);
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
        String title = isolated(sentence(work), voice.foreign(work.heading()));
        return answer(Shape.UPKEEP, voice.say("sentence.maintenance", title), null, lede);
    }

    private static Answer answer(Shape shape, String sentence, @Nullable Foreign foreign, List<Phrase> lede) {
        return new Answer(shape.word(), sentence, foreign, lede, null);
    }

    private Phrase words(String key) {
        return Phrase.words(voice.say(key));
    }

    /** Short on the day of the last change, which the page names beside it, and so the same at every instant ahead. */
    private Moment near(Instant instant) {
        return voice.moments().near(instant, reference);
    }

    private String sentence(StatusEvent event) {
        String title = event.title();
        return title.matches("(?s).*[.!?…。！？؟।]") ? title : voice.say("sentence.end", title);
    }

    /** Between marks that keep its direction from turning that of the words around it. */
    private static String isolated(String title, @Nullable Foreign foreign) {
        return foreign == null ? title : FIRST_STRONG_ISOLATE + title + POP_ISOLATE;
    }
}
