package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;

/** Words results alike. */
final class Outcome {
    private static final int NAMED = 3;

    private Outcome() {}

    /** By the time of an act: met, or late. */
    static Result seen(Expectation expectation, Act act, @Nullable String remark) {
        Instant due = expectation.due();
        if (due == null || !act.at().isAfter(due)) {
            return new Result(expectation, Verdict.MET, act, Duration.ZERO, remark);
        }
        return new Result(expectation, Verdict.LATE, act, Duration.between(due, act.at()), remark);
    }

    static Result met(Expectation expectation, Act act, @Nullable String remark) {
        return new Result(expectation, Verdict.MET, act, Duration.ZERO, remark);
    }

    /** Nothing that counts was seen. */
    static Result missed(Expectation expectation, @Nullable Act act, @Nullable String remark) {
        return new Result(expectation, Verdict.MISSED, act, Duration.ZERO, remark);
    }

    static Result notExercised(Expectation expectation, @Nullable String remark) {
        return new Result(expectation, Verdict.NOT_EXERCISED, null, Duration.ZERO, remark);
    }

    static String name(@Nullable PersonId person, Escalation escalation) {
        if (person == null) {
            return "somebody";
        }
        return escalation.person(person).map(Person::name).orElse(person.value());
    }

    /** The first of them: {@code Ana, Ben, Eva or 2 others}. */
    static String names(List<PersonId> people, Escalation escalation) {
        List<String> names = new ArrayList<>();
        people.stream().limit(NAMED).forEach(person -> names.add(name(person, escalation)));
        int others = people.size() - names.size();
        if (others > 0) {
            names.add(others + (others == 1 ? " other" : " others"));
        }
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
