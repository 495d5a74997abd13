package org.tocsin.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.score.Act;
import org.tocsin.score.Expectation;
import org.tocsin.score.Group;
import org.tocsin.score.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a drill or an incident went, for a program. */
final class ScoreJson {
    private ScoreJson() {}

    static String of(ScoreAnswer answer, Escalation escalation) {
        AnswerJson json = new AnswerJson(escalation);
        ObjectNode root = json.root();
        Drill drill = answer.drill();
        root.put("kind", drill == null ? "incident" : "drill");
        root.put("id", answer.id());
        root.put("title", answer.title());
        root.put("process", answer.conduct().process().value());
        root.put("severity", answer.conduct().severity().value());
        root.put("trigger", answer.conduct().trigger().toString());
        root.put("ended", answer.conduct().ended().toString());
        root.put("aborted", drill == null ? null : drill.aborted());
        root.put("policy", answer.policy() == null ? null : answer.policy().id().value());
        root.put("revision", answer.revision());
        percent(root, answer.score().percent());
        ArrayNode groups = root.putArray("groups");
        for (Group group : Group.values()) {
            List<Result> results = answer.score().of(group);
            if (!results.isEmpty()) {
                ObjectNode node = groups.addObject();
                node.put("group", word(group));
                percent(node, answer.score().percent(group));
                ArrayNode lines = node.putArray("results");
                results.forEach(result -> result(lines.addObject(), result));
            }
        }
        ArrayNode gaps = root.putArray("gaps");
        if (drill != null) {
            drill.gaps().forEach(gap -> gap(gaps.addObject(), gap));
        }
        return json.text();
    }

    private static void percent(ObjectNode node, OptionalInt percent) {
        if (percent.isPresent()) {
            node.put("percent", percent.getAsInt());
        } else {
            node.putNull("percent");
        }
    }

    private static void result(ObjectNode node, Result result) {
        Expectation expectation = result.expectation();
        Act act = result.act();
        node.put("id", expectation.id());
        node.put("words", expectation.words());
        node.put("critical", expectation.critical());
        node.put("verdict", word(result.verdict()));
        node.put("late-by", result.lateBy().toString());
        node.put("due", AnswerJson.text(expectation.due()));
        node.put("at", act == null ? null : act.at().toString());
        node.put("by", act == null ? null : id(act.by()));
        node.put("remark", result.remark());
        node.putObject("clause")
                .put("path", expectation.clause().path())
                .put("key", expectation.clause().key())
                .put("says", expectation.clause().says());
    }

    private static void gap(ObjectNode node, Drill.Gap gap) {
        node.put("id", gap.id());
        node.put("text", gap.text());
        node.put("owner", gap.owner().value());
        node.put("due", gap.due().toString());
        Drill.Closed closed = gap.closed();
        if (closed == null) {
            node.putNull("closed");
        } else {
            node.putObject("closed")
                    .put("on", closed.on().toString())
                    .put("by", closed.by())
                    .put("commit", closed.commit());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
