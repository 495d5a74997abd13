package org.tocsin.site.drill;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tocsin.drill.pack.Pack;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.drill.pack.Subjects;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import org.tocsin.score.Sign;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack for programs, the runner among them: one key for each part of {@link Pack}, in words joined by hyphens.
 *
 * <p>Instants are in UTC, lengths of time ISO 8601 ({@code PT45M}); what is not there is null.
 */
public final class PackJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PackJson() {}

    /** The text of {@code pack.json}. */
    public static String of(Pack pack) {
        ObjectNode root = JSON.createObjectNode();
        order(root.putObject("order"), pack.order());
        root.put("version", pack.version());
        root.put("policy", pack.policy());
        root.put("name", pack.name());
        root.put("band", pack.band().word());
        root.put("zone", pack.zone().getId());
        root.put("difficulty", pack.difficulty());
        texts(root.putArray("harder"), pack.harder());
        texts(root.putArray("aims"), pack.aims());
        texts(root.putArray("objectives"), pack.objectives());
        ObjectNode opening = root.putObject("opening");
        opening.put("process", pack.opening().process());
        texts(opening.putArray("situation"), pack.opening().situation());
        texts(opening.putArray("rules"), pack.opening().rules());
        ArrayNode cast = root.putArray("cast");
        pack.cast().forEach(player -> player(cast.addObject(), player));
        root.put(
                "facilitator",
                pack.facilitator() == null ? null : pack.facilitator().value());
        ArrayNode events = root.putArray("events");
        pack.events().forEach(event -> event(events.addObject(), event));
        ArrayNode timeline = root.putArray("timeline");
        pack.timeline().forEach(row -> row(timeline.addObject(), row));
        ArrayNode checks = root.putArray("checks");
        pack.checks().forEach(check -> check(checks.addObject(), check));
        ArrayNode messages = root.putArray("messages");
        pack.messages().forEach(message -> message(messages.addObject(), message));
        subjects(root.putObject("subjects"), pack.subjects());
        spoilers(root.putObject("spoilers"), pack.spoilers());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void order(ObjectNode node, PackOrder order) {
        node.put("scenario", order.scenario().value());
        node.put("process", order.process().value());
        node.put("severity", order.severity().value());
        node.put("loss", order.loss().word());
        node.put("twist", order.twist().word());
        node.put("mode", order.mode().word());
        node.put("as-if", order.asIf().toString());
        node.put("length", order.length().toString());
        node.put("seed", order.seed());
    }

    private static void player(ObjectNode node, Pack.Player player) {
        node.put("role", player.role().value());
        node.put("role-name", player.roleName());
        node.put("person", player.person() == null ? null : player.person().value());
        node.put("name", player.name());
        node.put("local", player.local());
        node.put("phone", player.phone());
        node.put("absent", player.absent());
        ArrayNode stands = node.putArray("stands");
        player.stands().forEach(person -> stands.add(person.value()));
        node.put("duties", player.duties());
        texts(node.putArray("first-minutes"), player.firstMinutes());
        texts(node.putArray("may-approve"), player.mayApprove());
        ArrayNode told = node.putArray("told");
        for (Pack.Told one : player.told()) {
            ObjectNode entry = told.addObject();
            entry.put("after", one.after().toString());
            entry.put("step", one.step());
            entry.put("action", one.action());
            clause(entry.putObject("clause"), one.clause());
        }
    }

    private static void event(ObjectNode node, Pack.Event event) {
        node.put("number", event.number());
        node.put("at", event.at().toString());
        node.put("type", event.type().word());
        node.put("id", event.id());
        node.put("to", event.to().value());
        node.put("to-name", event.toName());
        node.put("text", event.text());
        node.put("expected", event.expected());
        texts(node.putArray("checks"), event.checks());
        node.put("decision", event.decision());
        ArrayNode contingencies = node.putArray("contingencies");
        for (Pack.Contingency contingency : event.contingencies()) {
            contingencies
                    .addObject()
                    .put("check", contingency.check())
                    .put("at", contingency.at().toString())
                    .put("unless", contingency.unless())
                    .put("text", contingency.text());
        }
    }

    private static void row(ObjectNode node, Pack.Row row) {
        node.put("at", row.at().toString());
        node.put("what", row.what());
        texts(node.putArray("who"), row.who());
        node.put("conditional", row.conditional());
        node.put("played", row.played());
        clause(node.putObject("clause"), row.clause());
    }

    private static void check(ObjectNode node, Expectation check) {
        node.put("id", check.id());
        node.put("group", check.group().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("what", check.what().word());
        node.put("of", check.of());
        node.put("words", check.words());
        node.put("due", check.due() == null ? null : check.due().toString());
        node.put("allowed", check.allowed().toString());
        node.put("before", check.before() == null ? null : check.before().word());
        node.put("after", check.after() == null ? null : check.after().word());
        node.put("critical", check.critical());
        clause(node.putObject("clause"), check.clause());
        ArrayNode by = node.putArray("by");
        check.by().forEach(person -> by.add(person.value()));
        ArrayNode also = node.putArray("also");
        check.also().forEach(sign -> sign(also.addObject(), sign));
    }

    private static void sign(ObjectNode node, Sign sign) {
        node.put("what", sign.what() == null ? null : sign.what().word());
        node.put("of", sign.of());
        node.put("by", sign.by() == null ? null : sign.by().value());
    }

    private static void message(ObjectNode node, Pack.Message message) {
        node.put("channel", message.channel() == null ? null : message.channel().value());
        node.put("to", message.to());
        node.put("stage", message.stage());
        node.put("language", message.language());
        node.put("text", message.text());
    }

    private static void subjects(ObjectNode node, Subjects subjects) {
        named(node.putArray("people"), subjects.people());
        named(node.putArray("severities"), subjects.severities());
        named(node.putArray("roles"), subjects.roles());
        named(node.putArray("steps"), subjects.steps());
        named(node.putArray("channels"), subjects.channels());
        named(node.putArray("pages"), subjects.pages());
        named(node.putArray("workflows"), subjects.workflows());
        named(node.putArray("checks"), subjects.checks());
        named(node.putArray("stages"), subjects.stages());
    }

    private static void named(ArrayNode array, List<Subjects.Named> all) {
        all.forEach(one -> array.addObject().put("id", one.id()).put("name", one.name()));
    }

    private static void spoilers(ObjectNode node, Pack.Spoilers spoilers) {
        node.put("title", spoilers.title());
        node.put("truth", spoilers.truth());
        node.put("failing", spoilers.failing());
        clause(node.putObject("trigger"), spoilers.trigger());
        texts(node.putArray("symptoms"), spoilers.symptoms());
        pairs(node.putArray("containment"), spoilers.containment());
        pairs(node.putArray("recovery"), spoilers.recovery());
        pairs(node.putArray("traps"), spoilers.traps());
        ArrayNode decisions = node.putArray("decisions");
        for (Pack.Choice choice : spoilers.decisions()) {
            ObjectNode decision = decisions.addObject();
            decision.put("id", choice.id());
            decision.put("asks", choice.asks());
            texts(decision.putArray("options"), choice.options());
            decision.put("authority", choice.authority());
            texts(decision.putArray("who"), choice.who());
            decision.put("good", choice.good());
        }
    }

    private static void clause(ObjectNode node, Clause clause) {
        node.put("path", clause.path());
        node.put("key", clause.key());
        node.put("says", clause.says());
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }

    private static void pairs(ArrayNode array, Collection<Pack.Pair> pairs) {
        pairs.forEach(pair -> array.addObject().put("one", pair.one()).put("other", pair.other()));
    }
}
