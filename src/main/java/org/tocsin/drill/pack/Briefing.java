package org.tocsin.drill.pack;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Twist;

/** What players are told, what they are to practise, and how hard it will be. Gives nothing away but where it says so. */
final class Briefing {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int HARDEST = 5;
    private static final int MANY = 8;

    private Briefing() {}

    static Pack.Opening opening(Scene scene, TimeBand band, ZoneId zone) {
        ZonedDateTime local = scene.begins().atZone(zone);
        String day = Casting.day(local.getDayOfWeek()) + ", " + local.getDayOfMonth() + " "
                + local.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + local.getYear();
        List<String> situation = new ArrayList<>();
        situation.add("We play as if it were " + day + ", " + CLOCK.format(local) + " (" + zone.getId() + ").");
        situation.add(hour(band));
        situation.add("You play yourselves, with the people, numbers and rights that you really have at that hour.");
        situation.add(
                "So far nothing is known to be wrong with " + scene.process().name() + ".");
        return new Pack.Opening(
                scene.process().name(), situation, rules(scene.order().mode()));
    }

    private static String hour(TimeBand band) {
        return switch (band) {
            case OFFICE -> "It is a working day, in office hours.";
            case EVENING -> "It is a working day, outside office hours.";
            case NIGHT -> "It is night: whoever is called may be asleep.";
            case WEEKEND -> "It is the weekend.";
            case HOLIDAY -> "It is a public holiday.";
            case PEAK -> "It is one of the times at which the business cannot wait.";
        };
    }

    private static List<String> rules(DrillMode mode) {
        List<String> rules = new ArrayList<>();
        rules.add("Everything said or sent begins with the words EXERCISE EXERCISE EXERCISE.");
        rules.add(
                switch (mode) {
                    case TABLETOP -> "Say what you would do, when, and to whom. Nobody outside this round is called.";
                    case WALKTHROUGH -> "Open the real tools and show where you would click. Change nothing.";
                    case FUNCTIONAL ->
                        "Work in staging only. Call the real people, and begin each call with the words.";
                    case SURPRISE ->
                        "Work in staging only. Whoever is called for this hears the words before anything else.";
                });
        rules.add("Nothing is published, nothing in production is changed, no customer and no supplier is called.");
        rules.add(
                "Ask the facilitator for what you would look up or ask others. What you are told is true in the drill.");
        rules.add("The clock of the drill counts. Say aloud what you do, so that it can be written down.");
        rules.add(
                "If something real happens, say NO PLAY. Play stops at once, for everybody, and nobody asks why first.");
        rules.add("The facilitator breaks off when somebody is not well, when a real incident opens, or when anything"
                + " reached a customer.");
        return rules;
    }

    static List<String> objectives(Scene scene) {
        List<String> objectives = new ArrayList<>();
        objectives.add("Tell by the table of severities how bad it is.");
        objectives.add("Reach those whom the policy “" + scene.policy().title() + "” names, within its times.");
        objectives.add("Let customers read a first word within "
                + Clauses.minutes(scene.policy().targets().firstUpdate())
                + ", and the next ones when they were promised.");
        objectives.add("Take each decision with somebody who may.");
        objectives.add("Save data before it is repaired, and prove it right before it is called right.");
        if (scene.order().twist() != Twist.NONE) {
            objectives.add("Go on when something that you rely on is not there.");
        }
        return objectives;
    }

    /** Why it is hard, for those who lead it. */
    static List<String> harder(Scene scene, TimeBand band, List<Pack.Player> cast, List<String> aims) {
        List<String> harder = new ArrayList<>();
        if (scene.escalation().severities().indexOf(scene.severity()) == 0) {
            harder.add("It is as severe as it can be, and the times are the shortest.");
        }
        if (band != TimeBand.OFFICE) {
            harder.add(hour(band));
        }
        switch (scene.order().twist()) {
            case NONE -> {}
            case KEY_PERSON_AWAY ->
                harder.add(
                        scene.away() == null
                                ? "The one who is called first does not answer."
                                : scene.name(scene.away()) + ", who is called first, does not answer.");
            case CHANNEL_DOWN -> harder.add(scene.channel() + " is down.");
            case CONCURRENT_INCIDENT -> harder.add("A second incident wants some of the same people.");
            case DATA_CORRUPTION -> harder.add("Data becomes wrong while they look.");
            case VENDOR_SILENT -> harder.add(scene.vendor() + " does not answer.");
            case REGULATED -> harder.add("An authority may have to be told, and the time for it runs.");
        }
        if (cast.size() >= MANY) {
            harder.add("It takes " + cast.size() + " parts at once.");
        }
        twice(cast).forEach(name -> harder.add(name + " has more than one part."));
        if (!aims.isEmpty()) {
            harder.add("Something in it cannot be solved as the records stand; showing that is the aim.");
        }
        return harder;
    }

    private static List<String> twice(List<Pack.Player> cast) {
        Set<String> once = new HashSet<>();
        return cast.stream()
                .flatMap(player -> Stream.ofNullable(player.name()))
                .filter(name -> !once.add(name))
                .distinct()
                .toList();
    }

    static int difficulty(List<String> harder) {
        return Math.min(HARDEST, 1 + harder.size());
    }
}
