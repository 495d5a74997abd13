package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;

/**
 * Everything needed to hold one drill. Texts are plain, every parameter bound.
 *
 * @param version of the generator
 * @param policy a SHA-256 over the policy and all that its outcome depends on, 64 hexadecimal digits
 * @param name what players may call it; says nothing of what happens, such as {@code Exercise Amber Heron}
 * @param zone in which the company tells its times
 * @param difficulty from 1 to 5
 * @param harder what makes it so difficult, one sentence each
 * @param aims what nobody can solve as the records stand, which is then what the drill is held to show; empty for most
 * @param objectives what people are to practise, one sentence each
 * @param opening what players are told before it begins
 * @param cast everybody who has a part
 * @param facilitator who may lead it, since they have no part; null where everybody has one
 * @param events the master scenario events list, in order of time
 * @param timeline what the policy makes happen at the drill's instant
 * @param checks the scorecard, in order of their groups
 * @param messages drafts for each channel, every one marked as an exercise
 * @param subjects what the record of the drill may name
 * @param spoilers what really happened; for facilitator and evaluator alone
 */
public record Pack(
        PackOrder order,
        String version,
        String policy,
        String name,
        TimeBand band,
        ZoneId zone,
        int difficulty,
        List<String> harder,
        List<String> aims,
        List<String> objectives,
        Opening opening,
        List<Player> cast,
        @Nullable PersonId facilitator,
        List<Event> events,
        List<Row> timeline,
        List<Expectation> checks,
        List<Message> messages,
        Subjects subjects,
        Spoilers spoilers) {
    public Pack {
        harder = List.copyOf(harder);
        aims = List.copyOf(aims);
        objectives = List.copyOf(objectives);
        cast = List.copyOf(cast);
        events = List.copyOf(events);
        timeline = List.copyOf(timeline);
        checks = List.copyOf(checks);
        messages = List.copyOf(messages);
    }

    /** When the hot wash begins, counted from the start: a fifth of the length is left. */
    public Duration play() {
        return order.length().multipliedBy(4).dividedBy(5);
    }

    /**
     * What players are told before it begins; gives nothing away.
     *
     * @param process its name
     * @param situation where they are and what day it is, in plain sentences
     * @param rules of play, one sentence each, the abort among them
     */
    public record Opening(String process, List<String> situation, List<String> rules) {
        public Opening {
            situation = List.copyOf(situation);
            rules = List.copyOf(rules);
        }
    }

    /**
     * Somebody who has a part.
     *
     * @param person null where nobody holds the role at the drill's instant
     * @param local the person's own time at the drill's instant, such as {@code Sunday 04:00}; null without a person
     * @param phone as dialled from abroad; null where none is written down
     * @param absent whether the twist takes this person out of play
     * @param stands who is asked next, in order
     * @param duties Markdown of the role
     * @param firstMinutes what to do first, in order
     * @param mayApprove what the role may approve at this severity
     * @param told when the policy tells them, counted from the start; empty where it never does
     */
    public record Player(
            RoleId role,
            String roleName,
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String local,
            @Nullable String phone,
            boolean absent,
            List<PersonId> stands,
            String duties,
            List<String> firstMinutes,
            List<String> mayApprove,
            List<Told> told) {
        public Player {
            stands = List.copyOf(stands);
            firstMinutes = List.copyOf(firstMinutes);
            mayApprove = List.copyOf(mayApprove);
            told = List.copyOf(told);
        }
    }

    /** When the policy tells somebody, and what they are to do then. */
    public record Told(
            Duration after, String step, @Nullable String action, Clause clause) {}

    /**
     * One line of the master scenario events list.
     *
     * @param number from 1
     * @param at counted from the start
     * @param id of the scenario's inject; null for one that the generator adds
     * @param to the role that gets it
     * @param toName its holder's name, or the role's where nobody holds it
     * @param text read aloud or handed over, marked as an exercise
     * @param expected what is to follow
     * @param checks ids of the expectations it serves
     * @param decision the decision it leads to; null for none
     * @param contingencies what to do when what is expected has not come
     */
    public record Event(
            int number,
            Duration at,
            InjectType type,
            @Nullable String id,
            RoleId to,
            String toName,
            String text,
            String expected,
            List<String> checks,
            @Nullable String decision,
            List<Contingency> contingencies) {
        public Event {
            checks = List.copyOf(checks);
            contingencies = List.copyOf(contingencies);
        }
    }

    /**
     * What the facilitator says when what was expected has not come.
     *
     * @param check the expectation that has not been met; null where it is about what the inject alone wants
     * @param at counted from the start
     * @param unless what has not been seen, in words: {@code nobody has acknowledged}
     */
    public record Contingency(@Nullable String check, Duration at, String unless, String text) {}

    /**
     * One row of the expected timeline.
     *
     * @param at counted from the start
     * @param what in words
     * @param who names in the order they are asked; empty where nobody is told
     * @param conditional on what it depends, in words; empty where it always happens
     * @param played whether it falls within the time of play
     */
    public record Row(Duration at, String what, List<String> who, String conditional, boolean played, Clause clause) {
        public Row {
            who = List.copyOf(who);
        }
    }

    /**
     * A draft.
     *
     * @param channel null for the public status page
     * @param to what it reaches, by name
     * @param stage which word to customers or colleagues it is: {@code investigating}, {@code identified}, {@code monitoring},
     *     {@code resolved}
     * @param language BCP 47
     * @param text begins and ends with the mark of an exercise in its language
     */
    public record Message(@Nullable ChannelId channel, String to, String stage, String language, String text) {}

    /**
     * What players must not read.
     *
     * @param title of the scenario
     * @param failing the process's fact that gives the severity, in words
     * @param trigger where the records say that it does
     */
    public record Spoilers(
            String title,
            String truth,
            String failing,
            Clause trigger,
            List<String> symptoms,
            List<Pair> containment,
            List<Pair> recovery,
            List<Pair> traps,
            List<Choice> decisions) {
        public Spoilers {
            symptoms = List.copyOf(symptoms);
            containment = List.copyOf(containment);
            recovery = List.copyOf(recovery);
            traps = List.copyOf(traps);
            decisions = List.copyOf(decisions);
        }
    }

    /** Something, and what goes with it: a measure and what it protects, a trap and what is right instead. */
    public record Pair(String one, String other) {}

    /**
     * A decision that comes up.
     *
     * @param authority the class of action that needs approval, in words; null for none
     * @param who may approve then, in the order they are asked; empty where it needs none, or nobody can
     */
    public record Choice(
            String id,
            String asks,
            List<String> options,
            @Nullable String authority,
            List<String> who,
            String good) {
        public Choice {
            options = List.copyOf(options);
            who = List.copyOf(who);
        }
    }

    /** When it begins, in the time that is played. */
    public Instant begins() {
        return order.asIf();
    }
}
