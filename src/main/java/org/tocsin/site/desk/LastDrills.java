package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;

/** Finds the drill of each process that was held last. */
final class LastDrills {
    private final Everything everything;
    private final Gaps gaps;
    private final ChangesSince changes;
    private final Directory directory;
    private final Voice voice;

    LastDrills(Everything everything, Versions versions, Directory directory, Voice voice) {
        this.everything = everything;
        this.gaps = new Gaps(versions, directory, voice);
        this.changes = new ChangesSince(everything, versions, voice);
        this.directory = directory;
        this.voice = voice;
    }

    /** With what came after it; null where the process was never drilled. */
    @Nullable
    LastDrill of(ProcessId process) {
        return last(process).map(this::told).orElse(null);
    }

    /** The same in one line. */
    Fact line(ProcessId process) {
        return last(process)
                .map(drill -> Fact.of("Last drill", directory.drill(drill))
                        .with("on " + voice.moments().on(day(drill)).text() + gaps(drill)))
                .orElseGet(() -> Fact.words("Last drill", "Never drilled"));
    }

    private Optional<Drill> last(ProcessId process) {
        return everything.drills().stream()
                .filter(drill -> drill.process().equals(process))
                .findFirst();
    }

    private LastDrill told(Drill drill) {
        List<SinceThen> since = everything
                .policy(drill.process(), drill.severity())
                .map(policy -> changes.of(policy, day(drill)))
                .orElse(List.of());
        return new LastDrill(directory.drill(drill), voice.moments().on(day(drill)), gaps.of(drill), since);
    }

    private static String gaps(Drill drill) {
        long open = drill.gaps().stream().filter(gap -> gap.closed() == null).count();
        if (open == 0) {
            return drill.gaps().isEmpty() ? "" : ", every gap closed since";
        }
        return ", " + open + (open == 1 ? " gap" : " gaps") + " open";
    }

    private LocalDate day(Drill drill) {
        return voice.moments().dayOf(drill.began());
    }
}
