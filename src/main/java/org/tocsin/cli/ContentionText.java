package org.tocsin.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.oncall.Contention;
import org.tocsin.oncall.Contention.Bottleneck;
import org.tocsin.oncall.Contention.Collision;
import org.tocsin.oncall.Contention.Instead;
import org.tocsin.oncall.Contention.Part;
import org.tocsin.oncall.Contention.Player;
import org.tocsin.oncall.Span;

/** A contention for people: the worst case as a table, then everybody who is asked twice, then approvals. */
final class ContentionText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    private final Contention contention;
    private final Escalation escalation;
    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder();

    ContentionText(Contention contention, Escalation escalation, ZoneId zone) {
        this.contention = contention;
        this.escalation = escalation;
        this.zone = zone;
    }

    String text() {
        Contention.Enumerated all = contention.enumerated();
        line("%s at once.", count(contention.incidents(), "incident"));
        line("");
        worst();
        collisions();
        bottlenecks();
        line(
                "Gone through: %s of %s (%s at %s, each as often as one likes),"
                        + " %s of who is reached over %d days: %,d cases.",
                count(all.combinations(), "combination"),
                count(all.possible(), "possible incident"),
                all.processes() == 1 ? "1 process" : all.processes() + " processes",
                all.severities().stream().map(Object::toString).collect(Collectors.joining(", ")),
                count(all.configurations(), "distinct configuration"),
                ChronoUnit.DAYS.between(
                        all.time().from().atZone(zone), all.time().until().atZone(zone)),
                all.cases());
        return text.toString();
    }

    private void worst() {
        Contention.Case worst = contention.worst();
        if (worst == null) {
            line("Nobody is asked twice.");
            line("");
            return;
        }
        line("Worst case, %s:", span(worst.when().get(0)));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("  part"));
        worst.incidents().forEach(incident -> head.add(incident.process() + " " + incident.severity()));
        rows.add(head);
        for (Part part : worst.parts()) {
            List<String> row = new ArrayList<>();
            boolean mandatory = part.players().stream().anyMatch(Player::mandatory);
            row.add("  " + name(part.target()) + (mandatory ? " *" : ""));
            part.players().forEach(player -> row.add(cell(player)));
            rows.add(row);
        }
        table(rows);
        line("  * somebody must play it; - is not needed; (…) was asked first");
        line("");
    }

    private void collisions() {
        if (contention.collisions().isEmpty()) {
            return;
        }
        line("Asked twice, gravest first:");
        for (Collision collision : contention.collisions()) {
            line(
                    "  %s%s, asked of %s: %s",
                    name(collision.target()),
                    collision.mandatory() ? " *" : "",
                    person(collision.asked()),
                    instead(collision));
            line(
                    "    in %s%s; for instance %s, %s",
                    count(collision.cases(), "case"),
                    collision.nobody() == 0
                            ? ""
                            : String.format(Locale.ROOT, ", and nobody is left in %,d", collision.nobody()),
                    incidents(collision.example().incidents()),
                    span(collision.example().when()));
        }
        line("");
    }

    private String instead(Collision collision) {
        List<String> words = new ArrayList<>();
        for (int incident = 2; incident <= contention.incidents(); incident++) {
            int now = incident;
            String who = collision.instead().stream()
                    .filter(one -> one.incident() == now)
                    .map(Instead::person)
                    .map(this::person)
                    .collect(Collectors.joining(" or "));
            if (!who.isEmpty()) {
                words.add("in the " + (incident == 2 ? "second" : "third") + " " + who);
            }
        }
        return String.join(", ", words);
    }

    private void bottlenecks() {
        if (contention.bottlenecks().isEmpty()) {
            return;
        }
        line("Approvals that pile up, least time first:");
        for (Bottleneck bottleneck : contention.bottlenecks()) {
            line(
                    "  %s as %s: %s, up to %d waiting at once, %s for each so that none is late",
                    person(bottleneck.person()),
                    bottleneck.roles().stream().map(Object::toString).collect(Collectors.joining(", ")),
                    count(bottleneck.approvals(), "approval"),
                    bottleneck.waiting(),
                    minutes(bottleneck.secondsEach()));
            line(
                    "    for instance %s, %s",
                    incidents(bottleneck.example().incidents()),
                    span(bottleneck.example().when()));
        }
        line("");
    }

    private String cell(Player player) {
        if (!player.needed()) {
            return "-";
        }
        PersonId asked = player.asked();
        boolean other = asked != null && !asked.equals(player.person());
        return person(player.person()) + (other ? " (" + person(asked) + ")" : "");
    }

    private String person(@Nullable PersonId id) {
        if (id == null) {
            return "nobody";
        }
        return escalation.person(id).map(Person::name).orElse(id.value());
    }

    private static String name(StepTarget target) {
        if (target instanceof ToRole to) {
            return to.role().value();
        }
        if (target instanceof ToSchedule to) {
            return "on call in " + to.schedule();
        }
        return target instanceof ToPerson to ? "told by name: " + to.person() : "";
    }

    private static String incidents(List<Contention.Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.process() + " " + incident.severity())
                .collect(Collectors.joining(" + "));
    }

    private String span(Span span) {
        return at(span.from()) + " until " + at(span.until());
    }

    private String at(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private static String minutes(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min";
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private void table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
