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
            "A colleague who has just come on duty asks the %s: what is yours in this, and how far are you?",
            "Somebody at the door asks the %s: what do you know, what do you not know, and what do you do next?",
            "A colleague from another team asks the %s: what may I take off you, and what do you need from whom?");

    private RoleInjects() {}

    static Planned of(Scene scene, RoleId role, SplitMix64 draw) {
        String name = scene.name(role);
        Optional<String> action = Parts.steps(scene, role).stream()
                .filter(entry -> scene.played(entry.at()))
                .findFirst()
                .map(Entry::step)
                .map(Step::action);
        String does = action.map(text -> "The " + name + " is there and does what the policy asks: " + text + ".")
                .orElse("The " + name + " says aloud that they have the part, and what they do next.");
        Planned drawn = new Planned(
                InjectType.EXECUTIVE_QUESTION,
                null,
                role,
                String.format(draw.one(QUESTIONS), name),
                does,
                null,
                "Somebody asks into the round: who is " + name + " now?");
        if (LeadRoles.commander(scene.escalation()).filter(role::equals).isPresent()) {
            return with(
                    drawn,
                    InjectType.EXECUTIVE_QUESTION,
                    "A director asks: who decides here, how bad is it by our own table, and when do I hear more?");
        }
        if (LeadRoles.communications(scene.escalation()).filter(role::equals).isPresent()) {
            return with(
                    drawn,
                    InjectType.CUSTOMER_REPORT,
                    "A customer asks: is it you or is it me? And where can I read it?");
        }
        List<String> words = List.of(role.value().split("-", -1));
        if (words.contains("data")) {
            return with(
                    drawn,
                    InjectType.DATA_FINDING,
                    "A colleague asks: may I use today's figures of "
                            + scene.process().name() + ", yes or no, and who says so?");
        }
        if (words.contains("security") || words.contains("privacy")) {
            return with(
                    drawn,
                    InjectType.REGULATOR_QUESTION,
                    "A colleague from legal asks: has anything gone where it should not, and who would know?");
        }
        if (words.contains("liaison") || words.contains("support")) {
            return with(
                    drawn,
                    InjectType.CUSTOMER_REPORT,
                    "Somebody who answers customers asks: what do I say, and what can they do meanwhile?");
        }
        if (words.contains("executive") || words.contains("sponsor")) {
            return with(
                    drawn,
                    InjectType.EXECUTIVE_QUESTION,
                    "A member of the board rings: is this serious, and what do you want me to tell others?");
        }
        return drawn;
    }

    private static Planned with(Planned drawn, InjectType type, String text) {
        return new Planned(type, null, drawn.to(), text, drawn.expected(), null, drawn.contingency());
    }

    /** A question that shows how old the last word to customers is. */
    static Planned update(int number) {
        return new Planned(
                InjectType.SOCIAL_POST,
                null,
                null,
                number % 2 == 0
                        ? "A customer writes where all can read it: your last word is old. Does anybody still work on it?"
                        : "A journalist asks when the next word comes, and what it will say.",
                "The next update goes out at the time that the last one promised, also when there is nothing new.",
                null,
                "A customer who has waited answers in your place, and gets it wrong.");
    }
}
