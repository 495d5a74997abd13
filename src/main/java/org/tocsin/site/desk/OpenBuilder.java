package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.OpenPage.Card;
import org.tocsin.site.desk.OpenPage.NoticeDue;

/** Builds the first page of the desk. */
final class OpenBuilder {
    private static final int RECENT_DAYS = 14;

    private final List<IncidentRecord> records;
    private final Directory directory;
    private final Tags tags;
    private final NextSteps next;
    private final List<GapRow> overdueGaps;
    private final List<OpenPage.OverduePlaybook> overduePlaybooks;
    private final Voice voice;

    OpenBuilder(
            List<IncidentRecord> records,
            Directory directory,
            Tags tags,
            NextSteps next,
            List<GapRow> overdueGaps,
            List<OpenPage.OverduePlaybook> overduePlaybooks,
            Voice voice) {
        this.records = records;
        this.directory = directory;
        this.tags = tags;
        this.next = next;
        this.overdueGaps = overdueGaps;
        this.overduePlaybooks = overduePlaybooks;
        this.voice = voice;
    }

    OpenPage page(Frames frames) {
        List<IncidentRecord> open = openIncidents();
        String heading = switch (open.size()) {
            case 0 -> "Nothing is open";
            case 1 -> "1 incident is open";
            default -> open.size() + " incidents are open";
        };
        IncidentRows rows = new IncidentRows(directory, tags, voice);
        return new OpenPage(
                frames.live(new PagePath(Address.HOME), heading),
                heading,
                open.stream().map(this::card).toList(),
                rows.of(maintenance(true)),
                rows.of(maintenance(false)),
                notices(),
                overdueGaps,
                overduePlaybooks,
                rows.of(closed()),
                "Closed in the last " + RECENT_DAYS + " days");
    }

    /** Most severe first, then longest open first. */
    private List<IncidentRecord> openIncidents() {
        return records.stream()
                .filter(record -> record.customer() instanceof Incident
                        && record.customer().open())
                .sorted(Comparator.<IncidentRecord>comparingInt(
                                record -> tags.rank(record.response().severity()))
                        .thenComparing(record -> record.customer().begins())
                        .thenComparing(IncidentRecord::id))
                .toList();
    }

    private Card card(IncidentRecord record) {
        Tag severity = tags.fullOrNull(record.response().severity());
        return new Card(
                severity == null ? "notice" : severity.shape(),
                record.id().value(),
                Way.to(record.customer().title(), Address.of(record.id())),
                severity,
                Tags.kind(record),
                Tags.status(record.customer(), voice.now()),
                facts(record),
                seen(record),
                next.of(record));
    }

    private List<Fact> facts(IncidentRecord record) {
        List<Fact> facts = new ArrayList<>();
        var response = record.response();
        if (response.process() != null) {
            facts.add(Fact.of("Process", directory.process(response.process())));
        }
        facts.add(who("Commander", response.commander()));
        facts.add(who("Communications", response.communications()));
        Instant began = record.customer().begins();
        facts.add(Fact.words("Open for", voice.span(Duration.between(began, voice.now())))
                .with("since " + voice.at(began).text()));
        Update latest = record.customer().latest();
        facts.add(Fact.at("Customers last heard", voice.at(latest.at()), "", false));
        Instant due = latest.nextUpdate();
        facts.add(
                due == null
                        ? Fact.words("Next update due", "No time promised")
                        : Fact.at("Next update due", voice.at(due), voice.distance(due), due.isBefore(voice.now())));
        return facts;
    }

    private Fact who(String label, @Nullable PersonId person) {
        if (person == null) {
            return new Fact(label, null, List.of(Way.words("Nobody yet")), "", true);
        }
        var details = directory.details(person);
        Fact fact = Fact.of(label, directory.person(person));
        return details == null || details.chat() == null ? fact : fact.with(details.chat());
    }

    private List<Tag> seen(IncidentRecord record) {
        return record.customer().statesNow().entrySet().stream()
                .map(state -> Tags.component(state.getValue(), directory.component(state.getKey())))
                .toList();
    }

    private List<IncidentRecord> maintenance(boolean running) {
        return records.stream()
                .filter(record -> record.customer() instanceof Maintenance work
                        && !work.overAt(voice.now())
                        && (work.statusAt(voice.now()) != UpdateStatus.SCHEDULED) == running)
                .sorted(Comparator.<IncidentRecord, Instant>comparing(
                                record -> record.customer().begins())
                        .thenComparing(IncidentRecord::id))
                .toList();
    }

    private List<NoticeDue> notices() {
        return records.stream()
                .flatMap(record -> record.response().notifications().stream()
                        .filter(notice -> notice.sent() == null)
                        .sorted(Comparator.comparing(notice -> notice.due()))
                        .map(notice -> new NoticeDue(
                                Fact.at(
                                        "Due",
                                        voice.at(notice.due()),
                                        voice.distance(notice.due()),
                                        notice.due().isBefore(voice.now())),
                                notice.authority(),
                                notice.stage(),
                                Way.to(record.customer().title(), Address.of(record.id())))))
                .toList();
    }

    private List<IncidentRecord> closed() {
        Instant since = voice.now().minus(Duration.ofDays(RECENT_DAYS));
        return records.stream()
                .filter(record -> record.customer()
                        .closed()
                        .filter(closed -> !closed.isBefore(since))
                        .isPresent())
                .toList();
    }
}
