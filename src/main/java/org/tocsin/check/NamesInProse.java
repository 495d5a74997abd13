package org.tocsin.check;

import java.util.List;
import java.util.function.Function;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.Recorded;

/** Goes through the names in the headers of playbooks and postmortems. */
final class NamesInProse {
    private final List<Recorded<ProseFile>> prose;

    NamesInProse(List<Recorded<ProseFile>> prose) {
        this.prose = prose.stream().filter(file -> internal(file.path())).toList();
    }

    private static boolean internal(String path) {
        return ProseKind.PLAYBOOK.has(path) || ProseKind.POSTMORTEM.has(path);
    }

    void people(Walk.Named<PersonId> people) {
        attribute("owner", PersonId::new, people);
        attribute("reviewers", PersonId::new, people);
    }

    void processes(Walk.Named<ProcessId> processes) {
        attribute("process", ProcessId::new, processes);
    }

    void severities(Walk.Named<SeverityId> severities) {
        attribute("severities", SeverityId::new, severities);
    }

    private <I> void attribute(String name, Function<String, I> id, Walk.Named<I> named) {
        for (Recorded<ProseFile> file : prose) {
            for (String word : file.value().attribute(name).orElse("").split(",", -1)) {
                if (!word.isBlank()) {
                    named.named(file, ":" + name + ":", id.apply(word.strip()));
                }
            }
        }
    }
}
