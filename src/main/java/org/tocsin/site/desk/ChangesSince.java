package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.change.Subject;
import org.tocsin.change.Subject.Kind;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;

/** Tells what changed in a policy, its processes and the vendors these need after a day. */
final class ChangesSince {
    private final Everything everything;
    private final Versions versions;
    private final Voice voice;

    ChangesSince(Everything everything, Versions versions, Voice voice) {
        this.everything = everything;
        this.versions = versions;
        this.voice = voice;
    }

    /** Newest first. */
    List<SinceThen> of(EscalationPolicy policy, LocalDate day) {
        Set<Subject> about = subjects(policy);
        return versions.all().stream()
                .filter(version -> voice.moments().dayOf(version.at()).isAfter(day))
                .flatMap(version -> version.changes().stream()
                        .filter(change -> about.contains(change.subject()))
                        .map(change -> new SinceThen(
                                Way.to(
                                        voice.moments()
                                                .on(voice.moments().dayOf(version.at()))
                                                .text(),
                                        Address.version(version.brief())),
                                change.sentence())))
                .toList();
    }

    private Set<Subject> subjects(EscalationPolicy policy) {
        Set<Subject> subjects = new HashSet<>();
        subjects.add(new Subject(Kind.POLICY, policy.id().value()));
        for (BusinessProcess process : everything.processes()) {
            if (policy.processes().contains(process.id())) {
                subjects.add(new Subject(Kind.PROCESS, process.id().value()));
                subjects.add(new Subject(Kind.VENDOR, process.platform().value()));
                process.vendors().forEach(vendor -> subjects.add(new Subject(Kind.VENDOR, vendor.value())));
            }
        }
        return subjects;
    }
}
