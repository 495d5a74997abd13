package org.tocsin.site.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.drill.pack.Pack;
import org.tocsin.language.ExerciseMark;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.site.calendar.ContentLines;

/** A calendar entry (RFC 5545) that says an exercise is held, and nothing of what happens in it. */
public final class Invitation {
    private Invitation() {}

    /** The lines of {@code invitation.ics}. */
    public static ContentLines of(Pack pack, Meeting meeting) {
        String held = ContentLines.utc(meeting.held());
        Duration length = pack.order().length();
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tocsin//Drill//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + pack.policy().substring(0, 16) + "." + pack.order().seed() + "." + held + "@drills.tocsin",
                "DTSTAMP:" + held,
                "DTSTART:" + held,
                "DTEND:" + ContentLines.utc(meeting.held().plus(length)),
                "SUMMARY:" + ContentLines.escaped(ExerciseMark.word("en") + ": " + pack.name()),
                "LOCATION:" + ContentLines.escaped(meeting.place()),
                "CATEGORIES:" + ExerciseMark.word("en"),
                "STATUS:CONFIRMED",
                "TRANSP:OPAQUE"));
        lines.add("DESCRIPTION:" + ContentLines.escaped(words(pack, meeting)));
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return new ContentLines(lines);
    }

    private static String words(Pack pack, Meeting meeting) {
        String mark = ExerciseMark.in("en");
        return mark + "\n" + kind(pack.order().mode()) + " It takes "
                + PlayedTime.length(pack.order().length()) + ", the talk afterwards included.\n"
                + (meeting.apart(pack)
                        ? "We play as if it were " + new PlayedTime(pack.begins(), pack.zone()).start() + " ("
                                + pack.zone().getId() + ").\n"
                        : "")
                + (meeting.guests().isEmpty()
                        ? "It is a surprise: only the facilitator has this entry. Do not pass it on.\n"
                        : "Taking part: " + String.join(", ", meeting.guests()) + "\n")
                + "When something real happens, say NO PLAY, and the exercise stops.\n" + mark;
    }

    private static String kind(DrillMode mode) {
        return switch (mode) {
            case TABLETOP -> "An exercise at a table: we talk through what we would do, and touch nothing.";
            case WALKTHROUGH -> "A walk-through: we go through the steps and look at each place, and change nothing.";
            case FUNCTIONAL -> "A live exercise: people are really called, and really answer.";
            case SURPRISE -> "A live exercise that nobody else expects: people are really called.";
        };
    }
}
