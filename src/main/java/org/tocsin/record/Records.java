package org.tocsin.record;

import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.source.SourceTree;

/**
 * Every record of a repository that could be read.
 *
 * @param tree where they were read from, for files that records name
 * @param processes sorted by path, as are policies, incidents and prose
 * @param prose every AsciiDoc file in {@code content/} and {@code incidents/}
 */
public record Records(
        SourceTree tree,
        Recorded<StatusSettings> status,
        Recorded<List<ComponentGroup>> components,
        Recorded<List<Notice>> notices,
        Recorded<DeskSettings> desk,
        Recorded<List<Person>> people,
        Recorded<List<Role>> roles,
        Recorded<List<Severity>> severities,
        Recorded<List<AuthorityAction>> authority,
        List<Recorded<BusinessProcess>> processes,
        List<Recorded<EscalationPolicy>> policies,
        List<Recorded<IncidentRecord>> incidents,
        List<Recorded<ProseFile>> prose,
        Recorded<List<Waiver>> waivers) {
    private static final Comparator<IncidentRecord> NEWEST_FIRST = Comparator.comparing(
                    (IncidentRecord incident) -> incident.customer().begins())
            .thenComparing(IncidentRecord::id)
            .reversed();

    public Records {
        processes = List.copyOf(processes);
        policies = List.copyOf(policies);
        incidents = List.copyOf(incidents);
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
                proseIn("incidents/", "/postmortem.adoc"));
    }

    /** All that the folder {@code escalation/} says. */
    public Escalation escalation() {
        return new Escalation(
                people.value(),
                List.of(),
                List.of(),
                roles.value(),
                List.of(),
                severities.value(),
                authority.value(),
                values(processes),
                values(policies),
                List.of(),
                List.of(),
                new Calendars(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Limits.USUAL);
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
