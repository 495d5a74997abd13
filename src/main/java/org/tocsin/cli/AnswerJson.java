package org.tocsin.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.clock.Due;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts that answers for programs have in common. Every time is in UTC; what is not known is null. */
final class AnswerJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Escalation escalation;
    private final ObjectNode root = JSON.createObjectNode();

    AnswerJson(Escalation escalation) {
        this.escalation = escalation;
    }

    ObjectNode root() {
        return root;
    }

    String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    void people(ArrayNode array, List<PersonId> people) {
        for (PersonId id : people) {
            person(array.addObject(), id);
        }
    }

    private void person(ObjectNode node, PersonId id) {
        Person person = escalation.person(id).orElse(null);
        node.put("id", id.value());
        if (person != null) {
            node.put("name", person.name());
            node.put("phone", person.phone());
            node.put("email", person.email());
            node.put("zone", person.zone().getId());
        }
    }

    void reached(ObjectNode node, Reached reached) {
        people(node.putArray("people"), reached.people());
        people(node.putArray("then"), reached.then());
        ArrayNode channels = node.putArray("channels");
        reached.channels().stream().map(ChannelId::value).forEach(channels::add);
    }

    void entry(ObjectNode node, Entry entry) {
        node.put("at", entry.at().toString());
        node.put("what", entry.rung().what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("policy", entry.rung().policy().value());
        node.put("round", entry.rung().round());
        node.put("step", entry.step() == null ? null : entry.step().id());
        node.put(
                "role", entry.rung().role() == null ? null : entry.rung().role().value());
        node.put("taken", entry.rung().taken());
        node.put("action", entry.step() == null ? null : entry.step().action());
        node.put("answers-needed", entry.answersNeeded());
        reached(node, entry.reached());
        if (entry.approving() == null) {
            node.putNull("approval");
        } else {
            authority(node.putObject("approval"), entry.approving());
        }
    }

    void authority(ObjectNode node, Authority authority) {
        node.put("action", authority.action().value());
        node.put("asked", authority.asked().toString());
        node.put("approver-role", authority.approver().value());
        people(node.putArray("approvers"), authority.approvers());
        node.put("until", authority.until().toString());
        node.put("deputy-role", authority.deputy().value());
        people(node.putArray("deputies"), authority.deputies());
        people(node.putArray("next"), authority.next());
        Authority.Return back = authority.back();
        if (back == null) {
            node.putNull("back");
        } else {
            node.putObject("back")
                    .put("id", back.person().value())
                    .put("at", back.at().toString());
        }
    }

    void obligation(ObjectNode node, Obligation obligation, Happened happened, Instant now) {
        node.put("id", obligation.id().value());
        node.put("regime", obligation.regime());
        node.put("name", obligation.name());
        node.put("responsible", obligation.responsible().value());
        node.put("checked", obligation.checked().toString());
        ArrayNode stages = node.putArray("stages");
        for (Due due : StatutoryClock.of(obligation, escalation, happened)) {
            ObjectNode stage = stages.addObject();
            stage.put("id", due.stage().id());
            stage.put("name", due.stage().name());
            stage.put("to", due.stage().to());
            stage.put("safe", text(due.safe()));
            stage.put("latest", text(due.latest()));
            stage.put("state", due.at(now).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            due.waitsFor().forEach(stage.putArray("waits-for")::add);
            due.assumed().forEach(stage.putArray("assumed")::add);
            stage.put("article", due.stage().article());
            stage.put("source", due.stage().source().toString());
        }
    }

    static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
