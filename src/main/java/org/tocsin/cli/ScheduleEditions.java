package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.Editions.Edition;
import org.tocsin.history.Head;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.oncall.CivilTime;
import org.tocsin.record.Records;
import org.tocsin.site.desk.calendar.Editions;

/**
 * How often each schedule was changed: by commits to its own file, and by those to the files that move its shifts too,
 * {@code absences.yaml} and {@code calendars.yaml}.
 */
final class ScheduleEditions {
    private static final List<String> SHARED = List.of("escalation/absences.yaml", "escalation/calendars.yaml");

    private ScheduleEditions() {}

    /**
     * The editions as a commit has them.
     *
     * @param revision null for the files on disk, whose history is that of {@code HEAD}
     * @param cache where builds keep things; null where nothing is kept
     */
    static Editions of(Path folder, @Nullable String revision, Records records, @Nullable Path cache, Instant now) {
        ZoneId zone = records.desk().value().zone();
        Instant today = CivilTime.start(now.atZone(zone).toLocalDate(), zone);
        List<Schedule> schedules = records.escalation().schedules();
        if (schedules.isEmpty()) {
            return Editions.none(today);
        }
        Map<String, Edition> files = files(folder, revision, cache);
        Map<ScheduleId, Editions.Edition> known = new HashMap<>();
        for (Schedule schedule : schedules) {
            Edition own = files.get("escalation/schedules/" + schedule.id() + ".yaml");
            if (own != null) {
                known.put(schedule.id(), together(own, files));
            }
        }
        return new Editions(known, Editions.none(today).otherwise());
    }

    /** While {@code HEAD} stays where an earlier build found it, no commit is read and no repository opened. */
    private static Map<String, Edition> files(Path folder, @Nullable String revision, @Nullable Path cache) {
        String past = cache == null || revision != null ? null : Head.past(folder);
        if (past == null) {
            return org.tocsin.history.Editions.of(folder, revision == null ? "HEAD" : revision);
        }
        try (KeptAnswers answers = KeptAnswers.in(cache, "editions")) {
            Counted counted =
                    answers.to(past, Counted.class, () -> new Counted(org.tocsin.history.Editions.of(folder, "HEAD")));
            answers.save();
            return counted.files();
        }
    }

    /** The editions of files by their paths. */
    private record Counted(Map<String, Edition> files) {}

    private static Editions.Edition together(Edition own, Map<String, Edition> files) {
        List<Edition> all = new ArrayList<>(List.of(own));
        SHARED.stream().filter(files::containsKey).map(files::get).forEach(all::add);
        int changes = all.stream().mapToInt(Edition::changes).sum();
        Instant last = all.stream().map(Edition::last).max(Instant::compareTo).orElse(own.last());
        return new Editions.Edition(changes - 1, last);
    }
}
