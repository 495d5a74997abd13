package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Who answers for the process answers for what is done to it. */
final class PlaybookOwner implements Rule {
    @Override
    public String id() {
        return "playbook-process-owner";
    }

    @Override
    public String meaning() {
        return "The owner of a process, or somebody of their team, owns or reviews its playbook.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(":owner: ana\n:reviewers: ben", "«»:owner: «ana|ben»\n:reviewers: «ben|cleo»")
                .and("escalation/people.yaml", """
                people:
                  - id: ana
                    name: Ana Example
                    title: Head of Operations
                    team: operations
                    zone: Europe/Lisbon
                    email: ana@example.com
                    languages: [pt]
                    skills: [runner]
                  - {id: ben, name: Ben Example, title: Lead, team: support, zone: Europe/Lisbon, email: ben@example.com, languages: [pt]}
                  - {id: cleo, name: Cleo Example, title: Agent, team: support, zone: Europe/Lisbon, email: cleo@example.com, languages: [pt]}
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            Recorded<BusinessProcess> process = ProseKind.PLAYBOOK.has(file.path())
                    ? evidence.processes()
                            .get(new ProcessId(file.value().attribute("process").orElse("")))
                    : null;
            List<String> named = new ArrayList<>(HeaderAttribute.words(file, "owner"));
            named.addAll(HeaderAttribute.words(file, "reviewers"));
            if (process != null
                    && !named.isEmpty()
                    && named.stream()
                            .noneMatch(id -> together(id, process.value().owner(), evidence))) {
                findings.warning(
                        file,
                        ":owner:",
                        "nobody of the team that owns the process owns or reviewed this playbook",
                        process.value().owner() + ", who owns "
                                + process.value().name() + ", or a colleague of their team",
                        "Ask them to review it, and name them in `:reviewers:`.");
            }
        }
    }

    /** Whether two are the same or of one team; also where one of them is not known, which another rule tells. */
    private static boolean together(String id, PersonId owner, Evidence evidence) {
        Person one = evidence.people().get(new PersonId(id));
        Person other = evidence.people().get(owner);
        return id.equals(owner.value())
                || one == null
                || other == null
                || one.team().equals(other.team());
    }
}
