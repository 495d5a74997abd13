package org.tocsin.record;

import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.source.SourceTree;

/**
 * Every record of a repository that could be read.
 *
 * @param tree where they were read from, for files that records name
 * @param incidents sorted by path, as are scenarios, drills and prose
 * @param prose every AsciiDoc file in {@code content/} and {@code incidents/}
 */
public record Records(
        SourceTree tree,
        Recorded<StatusSettings> status,
        Recorded<List<ComponentGroup>> components,
        Recorded<List<Notice>> notices,
        Recorded<DeskSettings> desk,
        EscalationFolder escalationFolder,
        List<Recorded<IncidentRecord>> incidents,
        List<Recorded<Scenario>> scenarios,
        List<Recorded<Drill>> drills,
        List<Recorded<ProseFile>> prose,
        Recorded<List<Waiver>> waivers) {
    private static final Comparator<IncidentRecord> NEWEST_FIRST = Comparator.comparing(
                    (IncidentRecord incident) -> incident.customer().begins())
            .thenComparing(IncidentRecord::id)
            .reversed();
    private static final Comparator<Drill> LATEST_DRILL_FIRST =
            Comparator.comparing(Drill::began).thenComparing(Drill::id).reversed();

    public Records {
        incidents = List.copyOf(incidents);
        scenarios = List.copyOf(scenarios);
        drills = List.copyOf(drills);
        prose = List.copyOf(prose);
    }

    /** All that the desk may show. */
    public Everything everything(OpenFacts open) {
        return new Everything(
                desk.value(),
                open,
                escalation(),
                incidents.stream().map(Recorded::value).sorted(NEWEST_FIRST).toList(),
                proseIn("content/playbooks/", ""),
                proseIn("content/handbook/", ""),
                proseIn("incidents/", "/postmortem.adoc"),
                values(scenarios),
                values(drills).stream().sorted(LATEST_DRILL_FIRST).toList(),
                proseIn("content/drills/", ""));
    }

    /** All that the folder {@code escalation/} says. */
    public Escalation escalation() {
        return escalationFolder.escalation();
    }

    private static <T> List<T> values(List<Recorded<T>> all) {
        return all.stream().map(Recorded::value).toList();
    }

    private List<ProseFile> proseIn(String folder, String end) {
        return values(prose).stream()
                .filter(file -> file.path().startsWith(folder) && file.path().endsWith(end))
                .toList();
    }
}
