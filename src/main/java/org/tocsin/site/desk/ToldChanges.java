package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;
import org.tocsin.change.Subject;
import org.tocsin.change.Topic;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.VendorId;

/** Sets changes under what they are about, and leads from each to the record it speaks of. */
final class ToldChanges {
    private final Everything everything;
    private final Directory directory;

    ToldChanges(Everything everything, Directory directory) {
        this.everything = everything;
        this.directory = directory;
    }

    List<Told> of(List<Change> changes) {
        Map<Topic, List<Told.Sentence>> byTopic = new LinkedHashMap<>();
        changes.forEach(change -> byTopic.computeIfAbsent(change.topic(), absent -> new ArrayList<>())
                .add(sentence(change)));
        return byTopic.entrySet().stream()
                .map(entry -> new Told(entry.getKey().title(), entry.getValue()))
                .toList();
    }

    private Told.Sentence sentence(Change change) {
        Way way = way(change.subject());
        String text = change.sentence();
        return way != null && way.href() != null && text.startsWith(way.label() + ":")
                ? new Told.Sentence(way, text.substring(way.label().length()))
                : new Told.Sentence(null, text);
    }

    /** Where a record stands today; null for those without a place of their own. */
    private @Nullable Way way(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case PERSON -> directory.person(new PersonId(id));
            case ROLE -> directory.role(new RoleId(id));
            case PROCESS -> directory.process(new ProcessId(id));
            case ACTION -> directory.action(new ActionId(id));
            case VENDOR -> directory.vendor(new VendorId(id));
            case SCHEDULE -> directory.schedule(new ScheduleId(id));
            case POLICY ->
                everything
                        .escalation()
                        .policy(new PolicyId(id))
                        .map(policy -> Way.to(policy.title(), Address.of(policy.id())))
                        .orElse(null);
            default -> null;
        };
    }
}
