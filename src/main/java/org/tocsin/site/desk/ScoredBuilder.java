package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ObligationId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.score.Act;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import org.tocsin.score.Group;
import org.tocsin.score.Result;
import org.tocsin.score.Score;
import org.tocsin.score.Verdict;

/** Puts a score into words, group by group. */
final class ScoredBuilder {
    private static final String POLICIES = "escalation/policies/";
    private static final String PROCESSES = "escalation/processes/";
    private static final String OBLIGATIONS = "escalation/obligations/";

    private final Directory directory;
    private final Voice voice;

    ScoredBuilder(Directory directory, Voice voice) {
        this.directory = directory;
        this.voice = voice;
    }

    /** @param trigger from which the policy counted */
    Scored of(Score score, Instant trigger) {
        List<Scored.Group> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Result> results = score.of(group);
            if (!results.isEmpty()) {
                groups.add(new Scored.Group(
                        group.heading(),
                        percent(score.percent(group)),
                        results.stream().map(result -> line(result, trigger)).toList()));
            }
        }
        return new Scored(percent(score.percent()), counts(score), groups);
    }

    static String percent(OptionalInt percent) {
        return percent.isEmpty() ? "–" : percent.getAsInt() + " %";
    }

    private static String counts(Score score) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = score.results().stream()
                    .filter(result -> result.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.add(count + " " + verdict.words());
            }
        }
        return String.join(", ", counts);
    }

    private Scored.Line line(Result result, Instant trigger) {
        Expectation expected = result.expectation();
        Act act = result.act();
        return new Scored.Line(
                expected.words(),
                expected.critical(),
                clause(expected.clause()),
                expected.clause().says(),
                expected.due() == null ? "" : "within " + after(trigger, expected.due()),
                act == null ? "" : "after " + after(trigger, act.at()),
                by(act),
                verdict(result),
                result.remark() == null ? "" : result.remark());
    }

    private @Nullable Way by(@Nullable Act act) {
        return act == null || act.by() == null ? null : directory.person(act.by());
    }

    private String after(Instant trigger, Instant at) {
        Duration after = Duration.between(trigger, at);
        return after.isNegative() ? "–" + voice.span(after) : voice.span(after);
    }

    private Tag verdict(Result result) {
        String words = Tags.capital(result.verdict().words());
        return switch (result.verdict()) {
            case MET -> new Tag("working", words);
            case LATE -> new Tag("slow", "Late by " + voice.span(result.lateBy()));
            case MISSED -> new Tag("down", words);
            case NOT_EXERCISED -> new Tag("notice", words);
        };
    }

    /** The page that shows what stands in a file of the records. */
    private Way clause(Clause clause) {
        String path = clause.path();
        String label = path.substring(path.indexOf('/') + 1) + ", " + clause.key();
        if (path.startsWith(POLICIES)) {
            return Way.to(label, Address.of(new PolicyId(id(path, POLICIES))));
        }
        if (path.startsWith(PROCESSES)) {
            return Way.to(label, Address.of(new ProcessId(id(path, PROCESSES))));
        }
        if (path.startsWith(OBLIGATIONS)) {
            return Way.to(label, Address.of(new ObligationId(id(path, OBLIGATIONS))));
        }
        return switch (path) {
            case "escalation/roles.yaml" -> Way.to(label, Address.PEOPLE);
            case "escalation/authority.yaml" -> Way.to(label, Address.AUTHORITY);
            case "escalation/severities.yaml" -> Way.to(label, Address.MATRIX);
            default -> Way.words(label);
        };
    }

    private static String id(String path, String folder) {
        return path.substring(folder.length(), path.length() - ".yaml".length());
    }
}
