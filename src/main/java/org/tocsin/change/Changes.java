package org.tocsin.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.Escalation;
import org.tocsin.oncall.Span;

/** Tells what changed in meaning between two states of the escalation. */
public final class Changes {
    private Changes() {}

    /**
     * What changed, the most important first: who is called, who may decide, by when, who is on call, then the rest.
     *
     * @param horizon whose shifts are compared
     */
    public static List<Change> between(Escalation before, Escalation after, Span horizon) {
        return between(before, after, horizon, Map.of());
    }

    /**
     * The same, knowing which files were renamed.
     *
     * @param renamed repository paths before, by those afterwards
     */
    public static List<Change> between(Escalation before, Escalation after, Span horizon, Map<String, String> renamed) {
        if (before.equals(after)) {
            return List.of();
        }
        Renames renames = Renames.between(before, after, renamed);
        Side was = Side.before(before, renames);
        Side is = Side.after(after);
        List<Change> told = new ArrayList<>();
        PolicyChanges.tell(was, is, told);
        RoleChanges.tell(was, is, told);
        AuthorityChanges.tell(was, is, told);
        SeverityChanges.tell(was, is, told);
        ScheduleChanges.tell(was, is, horizon, told);
        AbsenceChanges.tell(was, is, told);
        PeopleChanges.tell(was, is, told);
        TeamChanges.tell(was, is, told);
        ProcessChanges.tell(was, is, told);
        ObligationChanges.tell(was, is, told);
        VendorChanges.tell(was, is, told);
        ObjectiveChanges.tell(was, is, told);
        CalendarChanges.tell(was, is, told);
        ReviewChanges.tell(was, is, told);
        LimitsChanges.tell(before.limits(), after.limits(), told);
        renames.all().forEach((record, id) -> told.add(renamed(is, record, id)));
        return told.stream().sorted(Comparator.comparing(Change::topic)).toList();
    }

    /** What there is where nothing was before. */
    public static List<Change> beginning(Escalation escalation) {
        String counts = String.join(
                ", ",
                count(escalation.people().size(), "person", "people"),
                count(escalation.roles().size(), "role", "roles"),
                count(escalation.schedules().size(), "schedule", "schedules"),
                count(escalation.processes().size(), "process", "processes"),
                count(escalation.policies().size(), "policy", "policies"));
        Subject all = new Subject(Subject.Kind.ESCALATION, "");
        return List.of(new Change(Topic.CALLED, all, "the records begin with " + counts, "", ""));
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static Change renamed(Side after, Subject record, String id) {
        String label = after.label(record.kind(), id);
        return new Change(
                Topic.WORDS,
                new Subject(record.kind(), id),
                label + ": " + record.kind().word() + " renamed " + record.id() + " → " + id,
                record.id(),
                id);
    }
}
