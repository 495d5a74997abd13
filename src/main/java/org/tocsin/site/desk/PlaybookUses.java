package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.score.Scores;

/** Finds where playbooks were used: in incidents whose record names them, and in drills of their processes. */
final class PlaybookUses {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final Gaps gaps;
    private final Scores scores;
    private final Voice voice;

    PlaybookUses(Everything everything, Directory directory, Tags tags, Gaps gaps, Scores scores, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.gaps = gaps;
        this.scores = scores;
        this.voice = voice;
    }

    private record Used(Instant began, String id, PlaybookUse use) {}

    /** Newest first. */
    List<PlaybookUse> of(ProseFile playbook) {
        List<Used> used = new ArrayList<>();
        for (IncidentRecord record : everything.incidents()) {
            if (playbook.path().equals(record.response().playbook())
                    && !record.customer().begins().isAfter(voice.now())) {
                used.add(new Used(record.customer().begins(), record.id().value(), use(record)));
            }
        }
        for (Drill drill : drills(playbook)) {
            used.add(new Used(drill.began(), drill.id().value(), use(drill)));
        }
        return used.stream()
                .sorted(Comparator.comparing(Used::began)
                        .thenComparing(Used::id)
                        .reversed())
                .map(Used::use)
                .toList();
    }

    /** What drills of its process showed and nobody has closed, the one due first at the beginning. */
    List<GapRow> open(ProseFile playbook) {
        return gaps.open(drills(playbook));
    }

    private List<Drill> drills(ProseFile playbook) {
        ProcessId named = new ProcessId(playbook.attribute("process").orElse("-"));
        List<ProcessId> processes = new ArrayList<>(everything.processes().stream()
                .filter(process -> process.playbooks().contains(playbook.path()))
                .map(BusinessProcess::id)
                .toList());
        processes.add(named);
        return everything.drills().stream()
                .filter(drill -> processes.contains(drill.process()))
                .toList();
    }

    private PlaybookUse use(IncidentRecord record) {
        String lasted = record.customer() instanceof Incident incident
                ? incident.closed()
                        .filter(closed -> incident.endKnown())
                        .map(closed -> " after " + voice.span(Duration.between(incident.started(), closed)))
                        .orElse("")
                : "";
        return new PlaybookUse(
                Way.to(record.customer().title(), Address.of(record.id())),
                kind(record),
                record.response().severity() == null
                        ? null
                        : tags.brief(record.response().severity()),
                voice.at(record.customer().begins()),
                Tags.status(record.customer(), voice.now()).word() + lasted);
    }

    private static String kind(IncidentRecord record) {
        return record.kind() == IncidentKind.DRILL
                ? "Drill"
                : record.customer() instanceof Maintenance ? "Maintenance" : "Incident";
    }

    private PlaybookUse use(Drill drill) {
        long open = drill.gaps().stream().filter(gap -> gap.closed() == null).count();
        int all = drill.gaps().size();
        String found = all == 0
                ? "no gap"
                : (all == 1 ? "1 gap" : all + " gaps") + (open == 0 ? ", closed since" : ", " + open + " open");
        return new PlaybookUse(
                directory.drill(drill),
                "Drill",
                tags.brief(drill.severity()),
                voice.at(drill.began()),
                (drill.aborted() == null
                                ? "Score "
                                        + ScoredBuilder.percent(scores.of(drill).percent())
                                : "Broken off") + "; " + found);
    }
}
