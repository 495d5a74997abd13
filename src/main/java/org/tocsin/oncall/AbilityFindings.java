package org.tocsin.oncall;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.SkillId;

/** Finds when those on call in a schedule, of whom there are some, lack a skill or a language. */
final class AbilityFindings {
    private final Horizon horizon;
    private final Schedule schedule;
    private final Findings findings;

    AbilityFindings(Horizon horizon, Schedule schedule, Findings findings) {
        this.horizon = horizon;
        this.schedule = schedule;
        this.findings = findings;
    }

    void find(Wanted wanted) {
        for (int i = 0; i < schedule.skills().size(); i++) {
            SkillId skill = schedule.skills().get(i);
            lacking(
                    FindingKind.SKILL_MISSING,
                    "skills[" + i + "]",
                    wanted.covered(),
                    person -> person.skills().contains(skill),
                    "nobody on call has the skill " + Ids.quoted(skill));
        }
        for (int i = 0; i < schedule.languages().size(); i++) {
            String language = schedule.languages().get(i);
            lacking(
                    FindingKind.LANGUAGE_MISSING,
                    "languages[" + i + "]",
                    wanted.covered(),
                    person -> speaks(person, language),
                    "nobody on call speaks " + Ids.quoted(language));
        }
        for (Map.Entry<Peak, List<Span>> peak : wanted.peaks().entrySet()) {
            for (SkillId skill : peak.getKey().skills()) {
                lacking(
                        FindingKind.PEAK_WITHOUT_SKILL,
                        "peaks[" + schedule.peaks().indexOf(peak.getKey().id()) + "]",
                        peak.getValue(),
                        person -> person.skills().contains(skill),
                        "nobody on call has the skill " + Ids.quoted(skill) + " that the peak "
                                + Ids.quoted(peak.getKey().id()) + " asks for");
            }
        }
    }

    private void lacking(FindingKind kind, String part, List<Span> wanted, Predicate<Person> able, String message) {
        List<PersonId> all = horizon.escalation().people().stream()
                .filter(able)
                .map(Person::id)
                .toList();
        Set<PersonId> known = new HashSet<>(all);
        Crew crew = horizon.crew(schedule.id());
        List<Span> when = Spans.common(
                wanted, crew.when(people -> !people.isEmpty() && people.stream().noneMatch(known::contains)));
        if (when.isEmpty()) {
            return;
        }
        findings.add(
                kind,
                new Subject(Subject.Of.SCHEDULE, schedule.id().value()),
                part,
                when,
                message + ", while " + Ids.allOf(onCall(crew, when.get(0))) + " is",
                "somebody on call who can",
                all.isEmpty()
                        ? "Nobody in escalation/people.yaml has it. Teach somebody, or take it off the list."
                        : "Put " + Ids.anyOf(all)
                                + " into these turns, or into a layer that runs beside them with a higher `minimum`.");
    }

    private static List<PersonId> onCall(Crew crew, Span span) {
        return crew.stretches().stream()
                .filter(stretch -> stretch.span().contains(span.from()))
                .findFirst()
                .map(During::value)
                .orElse(List.of());
    }

    /** Whoever speaks {@code en-GB} speaks {@code en}; not the other way round. */
    private static boolean speaks(Person person, String wanted) {
        String tag = wanted.toLowerCase(Locale.ROOT);
        return person.languages().stream()
                .map(spoken -> spoken.toLowerCase(Locale.ROOT))
                .anyMatch(spoken -> spoken.equals(tag) || spoken.startsWith(tag + "-"));
    }
}
