package org.tocsin.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Section;
import org.tocsin.record.Recorded;

/** The playbooks that critical processes name: those of which more is asked. */
final class CriticalPlaybooks {
    private CriticalPlaybooks() {}

    static List<Recorded<ProseFile>> of(Evidence evidence) {
        Set<String> named = new HashSet<>();
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            if (process.value().criticality() == BusinessProcess.Criticality.CRITICAL) {
                named.addAll(process.value().playbooks());
            }
        }
        return evidence.records().prose().stream()
                .filter(file -> named.contains(file.path()))
                .toList();
    }

    /** Each that has a section, with it; where it is missing another rule says so. */
    static void having(PlaybookSection wanted, Evidence evidence, BiConsumer<Recorded<ProseFile>, Section> seen) {
        for (Recorded<ProseFile> file : of(evidence)) {
            wanted.in(file.value()).ifPresent(section -> seen.accept(file, section));
        }
    }

    /** Names a section as {@link Recorded#place} does. */
    static String part(Section section) {
        return "== " + section.title();
    }
}
