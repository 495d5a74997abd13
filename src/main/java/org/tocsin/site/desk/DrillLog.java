package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Drill.Observed;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.site.desk.DrillPage.Seen;

/** Merges what was seen in a drill and what was noted into one story, oldest first. */
final class DrillLog {
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    DrillLog(Directory directory, Tags tags, Voice voice) {
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    private record Dated(Instant at, Seen seen) {}

    List<Seen> of(Drill drill) {
        List<Dated> dated = new ArrayList<>();
        drill.observed().forEach(observed -> dated.add(observed(drill, observed)));
        drill.notes().forEach(note -> dated.add(note(drill, note)));
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::seen)
                .toList();
    }

    private Dated observed(Drill drill, Observed observed) {
        String by = observed.by() == null
                ? ""
                : " by " + directory.person(observed.by()).label();
        String text = observed.text();
        return dated(drill, observed.at(), kind(observed.what()), words(observed) + by, text);
    }

    private Dated note(Drill drill, Response.Note note) {
        String heading = "Note by " + directory.person(note.by()).label();
        return dated(drill, note.at(), "note", heading, note.text());
    }

    private Dated dated(Drill drill, Instant at, String kind, String heading, @Nullable String text) {
        Duration after = Duration.between(drill.asIf(), at);
        String counted = after.isNegative() ? "–" + voice.span(after) : voice.span(after);
        return new Dated(
                at,
                new Seen(
                        kind,
                        counted,
                        voice.moments().near(at, drill.asIf()),
                        heading,
                        text == null ? null : voice.html(text)));
    }

    private static String kind(Drill.What what) {
        return switch (what) {
            case INJECT_GIVEN, CONTINGENCY_GIVEN -> "facilitator";
            case UPDATE_SENT, AUTHORITY_NOTIFIED -> "customers";
            case DECIDED -> "decision";
            default -> "act";
        };
    }

    private String words(Observed observed) {
        String of = observed.of();
        return switch (observed.what()) {
            case INJECT_GIVEN -> with("Inject given", of);
            case CONTINGENCY_GIVEN -> with("Help given", of);
            case SEVERITY_NAMED ->
                with(
                        "Severity named",
                        of == null ? null : tags.full(new SeverityId(of)).word());
            case ACKNOWLEDGED -> with("Acknowledged", of);
            case COMMANDER_NAMED -> "Commander named";
            case ROLE_TAKEN ->
                with(
                        "Role taken",
                        of == null ? null : directory.role(new RoleId(of)).label());
            case ESCALATED -> with("Escalated", of);
            case UPDATE_SENT ->
                with(
                        "Update sent",
                        of == null ? null : directory.channel(new ChannelId(of)).label());
            case DECIDED -> with("Decided", of);
            case DATA_PRESERVED -> with("Data preserved", of);
            case DATA_CHECKED -> with("Data checked", of);
            case CONTAINED -> with("Contained", of);
            case RECOVERED -> with("Recovered", of);
            case RECOVERY_VALIDATED -> with("Recovery validated", of);
            case AUTHORITY_NOTIFIED -> with("Authority notified", of);
        };
    }

    private static String with(String what, @Nullable String of) {
        return of == null ? what : what + " (" + of + ")";
    }
}
