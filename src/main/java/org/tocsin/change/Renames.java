package org.tocsin.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;

/** Which records are called otherwise afterwards: by git's renames of their files, and by what they say. */
final class Renames {
    private static final Map<Kind, String> FOLDERS = Map.of(
            Kind.PROCESS, "escalation/processes/",
            Kind.POLICY, "escalation/policies/",
            Kind.SCHEDULE, "escalation/schedules/",
            Kind.OBLIGATION, "escalation/obligations/",
            Kind.REVIEW, "escalation/reviews/");

    private final Map<Subject, String> byOldName = new LinkedHashMap<>();
    private final Map<String, String> files;

    private Renames(Map<String, String> files) {
        this.files = files;
    }

    /** @param files repository paths before, by those afterwards, where git saw that a file was renamed */
    static Renames between(Escalation before, Escalation after, Map<String, String> files) {
        Renames renames = new Renames(files);
        renames.people(before.people(), after.people());
        renames.find(Kind.TEAM, before.teams(), after.teams(), one -> one.id().value());
        renames.find(
                Kind.SKILL, before.skills(), after.skills(), one -> one.id().value());
        renames.find(Kind.ROLE, before.roles(), after.roles(), one -> one.id().value());
        renames.find(
                Kind.CHANNEL,
                before.channels(),
                after.channels(),
                one -> one.id().value());
        renames.find(
                Kind.SEVERITY,
                before.severities(),
                after.severities(),
                one -> one.id().value());
        renames.find(
                Kind.ACTION, before.actions(), after.actions(), one -> one.id().value());
        renames.find(
                Kind.PROCESS,
                before.processes(),
                after.processes(),
                one -> one.id().value());
        renames.find(
                Kind.POLICY,
                before.policies(),
                after.policies(),
                one -> one.id().value());
        renames.find(
                Kind.SCHEDULE,
                before.schedules(),
                after.schedules(),
                one -> one.id().value());
        renames.find(
                Kind.VENDOR, before.vendors(), after.vendors(), one -> one.id().value());
        renames.find(
                Kind.OBJECTIVE,
                before.objectives(),
                after.objectives(),
                one -> one.id().value());
        renames.find(
                Kind.OBLIGATION,
                before.obligations(),
                after.obligations(),
                one -> one.id().value());
        renames.find(
                Kind.REVIEW, before.reviews(), after.reviews(), one -> one.id().value());
        renames.find(
                Kind.HOLIDAYS,
                before.calendars().holidays(),
                after.calendars().holidays(),
                one -> one.id().value());
        renames.find(
                Kind.PEAK,
                before.calendars().peaks(),
                after.calendars().peaks(),
                one -> one.id().value());
        renames.find(
                Kind.SLOT,
                before.calendars().slots(),
                after.calendars().slots(),
                one -> one.id().value());
        return renames;
    }

    /** Each record that is called otherwise, as it was called, with its new id; in the order of kinds. */
    Map<Subject, String> all() {
        return byOldName;
    }

    /** The id that a record has afterwards. */
    String now(Kind kind, String id) {
        return byOldName.getOrDefault(new Subject(kind, id), id);
    }

    /** People are known by what is theirs alone; colleagues are too much alike. */
    private void people(List<Person> before, List<Person> after) {
        Matching<Person> rest = exact(before, after, person -> person.id().value());
        rest = sure(rest, Person::email);
        rest = sure(rest, Person::name);
        sure(rest, person -> person.phone() == null ? person.id() : person.phone());
    }

    private Matching<Person> sure(Matching<Person> unmatched, Function<Person, Object> mark) {
        Matching<Person> found = exact(unmatched.gone(), unmatched.fresh(), mark);
        found.pairs()
                .forEach(pair -> note(
                        Kind.PERSON,
                        pair.before().id().value(),
                        pair.after().id().value()));
        return found;
    }

    private <T> void find(Kind kind, List<T> before, List<T> after, Function<T, String> id) {
        Matching<T> rest = exact(before, after, id);
        Map<String, String> byFile = ids(kind);
        Matching<T> unlikeFiles =
                Matching.by(rest.gone(), rest.fresh(), id, one -> byFile.getOrDefault(id.apply(one), ""));
        unlikeFiles.pairs().forEach(pair -> note(kind, id.apply(pair.before()), id.apply(pair.after())));
        Likeness.pairs(unlikeFiles.gone(), unlikeFiles.fresh(), id)
                .forEach(pair -> note(kind, id.apply(pair.before()), id.apply(pair.after())));
    }

    private static <T, K> Matching<T> exact(List<T> before, List<T> after, Function<T, K> key) {
        return Matching.by(before, after, key, key);
    }

    private Map<String, String> ids(Kind kind) {
        String folder = FOLDERS.get(kind);
        Map<String, String> ids = new HashMap<>();
        files.forEach((now, was) -> {
            if (folder != null && now.startsWith(folder) && was.startsWith(folder)) {
                ids.put(id(now), id(was));
            }
        });
        return ids;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    private void note(Kind kind, String before, String after) {
        byOldName.put(new Subject(kind, before), after);
    }
}
