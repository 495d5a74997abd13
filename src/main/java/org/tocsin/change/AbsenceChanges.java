package org.tocsin.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Subject.Kind;

/** Who is away when. Why is nobody's business here. */
final class AbsenceChanges {
    private AbsenceChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Away> away = Matching.by(away(before), away(after), one -> one, one -> one);
        away.fresh().forEach(one -> telling(one, told).sentence(Topic.SHIFTS, one.person() + " is away " + one.when()));
        away.gone()
                .forEach(one -> telling(one, told)
                        .sentence(Topic.SHIFTS, one.person() + " is not away " + one.when() + " after all"));
        away.pairs().forEach(pair -> {
            if (!Objects.equals(pair.before().note(), pair.after().note())) {
                telling(pair.after(), told)
                        .sentence(
                                Topic.WORDS,
                                pair.after().person() + ": note on the absence "
                                        + pair.after().when() + " reworded");
            }
        });
    }

    private static Telling telling(Away away, List<Change> told) {
        return new Telling(
                told, new Subject(Kind.ABSENCE, away.person().subject().id()), "");
    }

    private static List<Away> away(Side side) {
        return side.escalation().absences().stream()
                .map(one -> new Away(
                        side.person(one.person()),
                        one.from().equals(one.through())
                                ? "on " + Dates.day(one.from())
                                : "from " + Dates.day(one.from()) + " to " + Dates.day(one.through()),
                        one.note()))
                .toList();
    }

    /** Equal where the same person is away at the same time, whatever the note says. */
    private record Away(Ref person, String when, @Nullable String note) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Away away && away.person.equals(person) && away.when.equals(when);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, when);
        }
    }
}
