package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;

/**
 * One thing that the records ask for.
 *
 * @param id unique among the expectations of one conduct, and the same for the same clause in another: {@code steps.command}
 * @param what is seen to happen when it is met
 * @param of what that is about, as {@link Drill.Observed#of()} names it; null where anything will do
 * @param words what is expected, in one line for somebody who does not know the records
 * @param due the last instant at which it is met in time; null where no time is set
 * @param allowed how long there was until {@code due}; so much later still it earns nothing; zero where no time is set
 * @param before it has to come before the first of these; null where order does not matter
 * @param after it has to come after the first of these, and by somebody else; null where that does not matter
 * @param critical whether the rest is in danger when it fails; counts three times
 * @param clause where the records ask for it
 * @param by who can meet it then, in the order they are asked; empty where anybody can
 * @param also what else shows that it is met
 */
public record Expectation(
        String id,
        Group group,
        Drill.What what,
        @Nullable String of,
        String words,
        @Nullable Instant due,
        Duration allowed,
        Drill.@Nullable What before,
        Drill.@Nullable What after,
        boolean critical,
        Clause clause,
        List<PersonId> by,
        List<Sign> also) {
    public Expectation {
        by = List.copyOf(by);
        also = List.copyOf(also);
    }

    /** The same, and who can meet it. */
    Expectation askedOf(List<PersonId> people) {
        return new Expectation(id, group, what, of, words, due, allowed, before, after, critical, clause, people, also);
    }

    /** The same, and what else shows that it is met. */
    Expectation alsoShownBy(List<Sign> signs) {
        return new Expectation(id, group, what, of, words, due, allowed, before, after, critical, clause, by, signs);
    }
}
