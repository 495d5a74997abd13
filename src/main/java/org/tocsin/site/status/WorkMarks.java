package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.UpdateStatus;

/** Says where a maintenance stands, now and as its window comes and goes. */
final class WorkMarks {
    private final Ahead ahead;
    private final Voice voice;

    WorkMarks(Ahead ahead, Voice voice) {
        this.ahead = ahead;
        this.voice = voice;
    }

    /** As a word of its own. */
    List<Mark> of(Maintenance work) {
        return turns(work, now -> mark(work, now));
    }

    /** As the last line of an entry, with how long it is to take. */
    List<Mark> inList(Maintenance work) {
        return turns(work, now -> work.statusAt(now) == UpdateStatus.SCHEDULED ? planned(work) : mark(work, now));
    }

    private interface Told {
        Mark at(Instant now);
    }

    private List<Mark> turns(Maintenance work, Told told) {
        if (!work.open()) {
            return List.of(told.at(work.latest().at()));
        }
        return Mark.turns(ahead.turns(present -> told.at(present.now())));
    }

    private Mark planned(Maintenance work) {
        Duration length =
                Duration.between(work.scheduled().from(), work.scheduled().until());
        return Shape.NOTICE.mark(voice.say("incident.planned", voice.spans().of(length)));
    }

    private Mark mark(Maintenance work, Instant now) {
        UpdateStatus status = work.statusAt(now);
        if (work.overdueAt(now)) {
            return Shape.UPKEEP.mark(voice.say("incident.overrun"));
        }
        Optional<Instant> over = work.overSince(now);
        if (over.isPresent() && work.open()) {
            return Shape.WORKING.mark(voice.say("incident.window-over"));
        }
        return shape(status).mark(voice.say(Wording.key(status)));
    }

    private static Shape shape(UpdateStatus status) {
        return switch (status) {
            case SCHEDULED -> Shape.NOTICE;
            case COMPLETED -> Shape.WORKING;
            default -> Shape.UPKEEP;
        };
    }
}
