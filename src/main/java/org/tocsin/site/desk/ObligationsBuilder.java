package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.LimitWords;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Obligation;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.clock.Due;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import org.tocsin.site.Moment;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ObligationsPage.Duty;
import org.tocsin.site.desk.ObligationsPage.Stage;

/** Builds the page of statutory clocks. Its example is the afternoon of 24 December, since holidays are where people err. */
final class ObligationsBuilder {
    private static final Duration BETWEEN_EVENTS = Duration.ofHours(2);

    private final Everything everything;
    private final Directory directory;
    private final Voice voice;
    private final KeptNotices kept;

    ObligationsBuilder(Everything everything, Directory directory, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.voice = voice;
        this.kept = new KeptNotices(everything, voice);
    }

    ObligationsPage page(Frames frames) {
        return new ObligationsPage(
                frames.of(new PagePath(Address.OBLIGATIONS), "Obligations"),
                StatutoryClock.REMINDER,
                everything.escalation().obligations().stream().map(this::duty).toList());
    }

    private Duty duty(Obligation obligation) {
        Happened example = Happened.NOTHING;
        List<Fact> events = new ArrayList<>();
        Instant at = exampleFrom(obligation);
        for (String event : events(obligation)) {
            example = example.event(event, at);
            events.add(Fact.at(event.replace('-', ' '), voice.at(at), "", false));
            at = at.plus(BETWEEN_EVENTS);
        }
        return new Duty(
                obligation.id().value(),
                obligation.name(),
                obligation.regime(),
                facts(obligation),
                obligation.arises().stream().map(ObligationsBuilder::words).toList(),
                events,
                StatutoryClock.of(obligation, everything.escalation(), example).stream()
                        .map(this::stage)
                        .toList(),
                kept.of(obligation));
    }

    private Instant exampleFrom(Obligation obligation) {
        LocalDateTime afternoon = LocalDateTime.of(voice.today().getYear(), 12, 24, 16, 20);
        return CivilTime.first(afternoon, obligation.zone());
    }

    /** What the limits run from, in the order in which they name it; what makes one longer or needless has not come. */
    private static Set<String> events(Obligation obligation) {
        Set<String> events = new LinkedHashSet<>();
        obligation.stages().stream()
                .flatMap(stage -> stage.limits().stream())
                .flatMap(limit -> Stream.ofNullable(limit.event()))
                .sorted((one, other) -> Boolean.compare(other.equals("aware"), one.equals("aware")))
                .forEach(events::add);
        return events;
    }

    private List<Fact> facts(Obligation obligation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Sees to it", directory.role(obligation.responsible())));
        facts.add(Fact.words("Holds since", obligation.since().toString()));
        if (obligation.until() != null) {
            facts.add(Fact.words("Holds until", obligation.until().toString()));
        }
        facts.add(Fact.words("Compared with the text", obligation.checked().toString()));
        facts.add(
                obligation.processes().isEmpty()
                        ? Fact.words("May arise for", "every process")
                        : Fact.of(
                                "May arise for",
                                obligation.processes().stream()
                                        .map(directory::process)
                                        .toList()));
        return facts;
    }

    private Stage stage(Due due) {
        return new Stage(
                due.stage().name(),
                due.stage().to(),
                LimitWords.of(due.stage().limits()),
                moment(due.safe()),
                Objects.equals(due.safe(), due.latest()) ? null : moment(due.latest()),
                aside(due),
                due.stage().article(),
                due.stage().source().toString(),
                due.stage().note() == null ? "" : due.stage().note());
    }

    private @Nullable Moment moment(@Nullable Instant instant) {
        return instant == null ? null : voice.at(instant);
    }

    private static String aside(Due due) {
        List<String> rests = new ArrayList<>();
        if (!due.assumed().isEmpty()) {
            rests.add("earlier when " + String.join(" and ", due.assumed()) + " is submitted earlier");
        }
        if (due.stage().unless() != null) {
            rests.add("needless once it is " + due.stage().unless());
        }
        return String.join("; ", rests);
    }

    private static String words(Condition condition) {
        String unit = condition.unit() == null ? "" : " " + condition.unit();
        return condition.fact() + " " + Tags.words(condition.comparator()) + " " + condition.value() + unit;
    }
}
