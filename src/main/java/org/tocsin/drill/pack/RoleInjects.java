package org.tocsin.drill.pack;

import java.util.List;
import java.util.Optional;
import org.tocsin.drill.SplitMix64;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.score.LeadRoles;

/**
 * Injects for roles that the scenario leaves out, so that nobody sits by idle. Each comes from outside, so that it tells nobody
 * what the policy wants, and is bound to what the policy wants of the role.
 */
final class RoleInjects {
    private static final List<String> QUESTIONS = List.of(
            "A colleague who has just joined the round asks the %s: what is yours in this, and how far are you?",
            "Somebody new in the round asks the %s: what do you know, what do you not know, and what do you do next?",
            "A colleague from another team asks the %s: what may I take off you, and what do you need from whom?");
    private static final List<String> UPDATES = List.of(
            "A customer writes where all can read it: is what you last wrote still true? Does anybody still work on it?",
            "A journalist asks when the next word comes, and what it will say.",
            "A customer asks below your last word: and now?",
            "Somebody has waited on your page for news since you last wrote, and asks whether the page itself is broken.");

    private RoleInjects() {}

    static Planned of(Scene scene, RoleId role, SplitMix64 draw) {
        String name = scene.name(role);
        String question = String.format(draw.one(QUESTIONS), name);
        Optional<String> action = Parts.steps(scene, role).stream()
                .filter(entry -> scene.played(entry.at()))
                .findFirst()
                .map(Entry::step)
                .map(Step::action);
        boolean told = Parts.steps(scene, role).stream().anyMatch(entry -> scene.played(entry.at()));
        Asked asked = asked(scene, role, told ? question : unheard(scene, name));
        return new Planned(
                asked.type(),
                null,
                role,
                asked.text(),
                "The " + name + " " + asked.answer() + "."
                        + action.map(text -> " The policy wants of them: " + text + ".")
                                .orElse(""),
                null,
                "Somebody asks into the round: who is the " + name + " now?");
    }

    private static String unheard(Scene scene, String name) {
        return "Somebody rings the " + name + ", whom the policy has not called: I hear of trouble with "
                + scene.process().name() + ". Do you know of it, and does anything wait for your word?";
    }

    /** A question, and what its answer says. */
    private record Asked(InjectType type, String text, String answer) {}

    private static Asked asked(Scene scene, RoleId role, String otherwise) {
        List<String> words = List.of(role.value().split("-", -1));
        if (LeadRoles.commander(scene.escalation()).filter(role::equals).isPresent()) {
            return new Asked(
                    InjectType.EXECUTIVE_QUESTION,
                    "A director asks: who decides here, how bad is it by our own table, and when do I hear more?",
                    "answers with a name, a severity and a time");
        }
        if (LeadRoles.communications(scene.escalation()).filter(role::equals).isPresent()) {
            return new Asked(
                    InjectType.CUSTOMER_REPORT,
                    "A customer asks: is it you or is it me? And where can I read it?",
                    "says what is known and where it stands, and guesses nothing");
        }
        if (words.contains("data")) {
            return new Asked(
                    InjectType.DATA_FINDING,
                    "A colleague asks: may I use today's figures of "
                            + scene.process().name() + ", yes or no, and who says so?",
                    "says yes, no or not checked yet, and on what evidence");
        }
        if (words.contains("security") || words.contains("privacy")) {
            return new Asked(
                    InjectType.REGULATOR_QUESTION,
                    "A colleague from legal asks: has anything gone where it should not, and who would know?",
                    "says what is known and what is not, and writes down the minute");
        }
        if (words.contains("liaison") || words.contains("support")) {
            return new Asked(
                    InjectType.CUSTOMER_REPORT,
                    "Somebody who answers customers asks: what do I say, and what can they do meanwhile?",
                    "gives the words that customers read as well, and says when the next ones come");
        }
        if (words.contains("executive") || words.contains("sponsor")) {
            return new Asked(
                    InjectType.EXECUTIVE_QUESTION,
                    "A member of the board rings: is this serious, and what do you want me to tell others?",
                    "asks the one who leads for the facts, and says no more than these");
        }
        return new Asked(
                InjectType.EXECUTIVE_QUESTION,
                otherwise,
                "says aloud what is theirs, how far it is, and what comes next");
    }

    /** A question that shows how old the last word to customers is. */
    static Planned update(int number) {
        return new Planned(
                InjectType.SOCIAL_POST,
                null,
                null,
                UPDATES.get(number % UPDATES.size()),
                "The next update goes out at the time that the last one promised, also when there is nothing new.",
                null,
                "A customer who has waited answers in your place, and gets it wrong.");
    }
}
