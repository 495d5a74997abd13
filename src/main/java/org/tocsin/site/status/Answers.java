package org.tocsin.site.status;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Present;

/**
 * Writes the first sentence.
 *
 * <p>It is the title of the worst open incident, in the words of whoever wrote it; never that all is well while
 * anything is open.
 */
final class Answers {
    private final Present present;
    private final Voice voice;

    Answers(Present present, Voice voice) {
        this.present = present;
        this.voice = voice;
    }

    Answer answer() {
        List<Incident> open = present.openIncidents();
        if (!open.isEmpty()) {
            return ofIncidents(open);
        }
        List<Maintenance> running = present.running();
        if (!running.isEmpty()) {
            return ofMaintenance(running.get(0));
        }
        return answer(Shape.WORKING, voice.say("sentence.working"), voice.say("lede.working"));
    }

    private Answer ofIncidents(List<Incident> open) {
        Incident worst = open.get(0);
        String key = Present.beingWatched(worst) ? "sentence.watching" : "sentence.open";
        String lede = lede(worst);
        if (open.size() > 1) {
            lede += " " + voice.messages().count("lede.more", open.size() - 1);
        }
        return answer(Shape.of(Present.trouble(worst)), voice.say(key, sentence(worst.title())), lede);
    }

    private String lede(Incident incident) {
        String stands = voice.say(
                switch (incident.latest().status()) {
                    case IDENTIFIED -> "lede.identified";
                    case MONITORING -> "lede.monitoring";
                    default -> "lede.investigating";
                });
        Instant next = incident.latest().nextUpdate();
        if (next == null) {
            return stands;
        }
        return stands
                + " "
                + (next.isBefore(present.now())
                        ? voice.say(
                                "lede.next-update-late",
                                voice.moments().near(next, present.now()).text())
                        : voice.say("lede.next-update", near(next)));
    }

    private Answer ofMaintenance(Maintenance work) {
        String until = near(work.scheduled().until());
        String lede;
        if (work.overdueAt(present.now())) {
            lede = voice.say("lede.overrun");
        } else if (work.statusAt(present.now()) == UpdateStatus.VERIFYING) {
            lede = voice.say("lede.verifying", until);
        } else {
            lede = voice.say("lede.in-progress", until);
        }
        return answer(Shape.UPKEEP, voice.say("sentence.maintenance", sentence(work.title())), lede);
    }

    private Answer answer(Shape shape, String sentence, String lede) {
        return new Answer(
                shape.word(),
                sentence,
                lede,
                present.lastChange().map(voice.moments()::at).orElse(null));
    }

    private String near(Instant instant) {
        return voice.moments()
                .near(instant, present.lastChange().orElse(instant))
                .text();
    }

    private static String sentence(String title) {
        return title.matches("(?s).*[.!?…。！？]") ? title : title + ".";
    }
}
