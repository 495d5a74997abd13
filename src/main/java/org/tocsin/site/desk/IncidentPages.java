package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.oncall.NextStep;
import org.tocsin.score.Scores;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.IncidentPage.Attached;
import org.tocsin.site.desk.IncidentPage.Cause;
import org.tocsin.site.desk.IncidentPage.Check;
import org.tocsin.site.desk.IncidentPage.Integrity;
import org.tocsin.site.desk.IncidentPage.Notice;

/** Builds the page of each incident. */
final class IncidentPages {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final NextSteps next;
    private final Scores scores;
    private final ScoredBuilder scored;
    private final Voice voice;
    private final Set<IncidentId> withPostmortem;
    private final Set<PagePath> files;

    /** @param files what stands beside the pages, so that an attachment is linked only where it can be opened */
    IncidentPages(
            Everything everything,
            Directory directory,
            Tags tags,
            NextSteps next,
            Scores scores,
            Voice voice,
            Set<IncidentId> withPostmortem,
            Set<PagePath> files) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.next = next;
        this.scores = scores;
        this.scored = new ScoredBuilder(directory, voice);
        this.voice = voice;
        this.withPostmortem = withPostmortem;
        this.files = files;
    }

    IncidentPage of(IncidentRecord record, Frames frames) {
        PagePath path = new PagePath(Address.of(record.id()));
        Response response = record.response();
        return new IncidentPage(
                path,
                record.customer().open()
                        ? frames.live(path, record.customer().title())
                        : frames.of(path, record.customer().title()),
                record.id().value(),
                record.customer().title(),
                tags.fullOrNull(response.severity()),
                Tags.kind(record),
                Tags.status(record.customer(), voice.now()),
                record.customer().open() ? next.of(record) : null,
                facts(record),
                new Clocks(voice).of(record, policy(response)),
                scored(record),
                cause(response),
                new IncidentLog(directory, voice).of(record),
                integrity(response),
                notices(response),
                attachments(record));
    }

    private @Nullable EscalationPolicy policy(Response response) {
        return response.process() == null || response.severity() == null
                ? null
                : everything.policy(response.process(), response.severity()).orElse(null);
    }

    private @Nullable Scored scored(IncidentRecord record) {
        return scores.of(record)
                .filter(score -> !score.results().isEmpty())
                .map(score -> scored.of(score, NextStep.trigger(record)))
                .orElse(null);
    }

    private List<Fact> facts(IncidentRecord record) {
        List<Fact> facts = new ArrayList<>();
        Response response = record.response();
        if (record.customer() instanceof Maintenance work) {
            facts.add(Fact.at("From", voice.at(work.scheduled().from()), "", false));
            facts.add(Fact.at("Until", voice.at(work.scheduled().until()), "", work.overdueAt(voice.now())));
        }
        if (response.process() != null) {
            facts.add(Fact.of("Process", directory.process(response.process())));
        }
        EscalationPolicy policy = policy(response);
        if (policy != null) {
            facts.add(Fact.of("Policy", Way.to(policy.title(), Address.of(policy.id()))));
        }
        if (response.commander() != null) {
            facts.add(Fact.of("Commander", directory.person(response.commander())));
        }
        if (response.communications() != null) {
            facts.add(Fact.of("Communications", directory.person(response.communications())));
        }
        if (response.reporter() != null) {
            facts.add(Fact.words("Reported by", response.reporter()));
        }
        if (response.playbook() != null) {
            facts.add(Fact.of("Playbook", directory.playbook(response.playbook())));
        }
        if (withPostmortem.contains(record.id())) {
            facts.add(Fact.of("Postmortem", Way.to("Read the postmortem", Address.postmortem(record.id()))));
        }
        if (!record.customer().affected().isEmpty()) {
            facts.add(Fact.words(
                    "Customers saw it in",
                    String.join(
                            ", ",
                            record.customer().affected().stream()
                                    .map(directory::component)
                                    .toList())));
        }
        return facts;
    }

    private @Nullable Cause cause(Response response) {
        var suspected = response.suspectedCause();
        return suspected == null
                ? null
                : new Cause(voice.html(suspected.text()), suspected.confidence().word());
    }

    private static @Nullable Integrity integrity(Response response) {
        var integrity = response.dataIntegrity();
        return integrity == null
                ? null
                : new Integrity(
                        Tags.integrity(integrity.state()),
                        integrity.checks().stream()
                                .map(check -> new Check(check.check(), check.expected(), check.result()))
                                .toList());
    }

    private List<Notice> notices(Response response) {
        return response.notifications().stream()
                .map(notice -> new Notice(
                        notice.authority(),
                        notice.stage(),
                        Fact.at(
                                "Due",
                                voice.at(notice.due()),
                                notice.sent() == null ? voice.distance(notice.due()) : "",
                                notice.sent() == null
                                        ? notice.due().isBefore(voice.now())
                                        : notice.sent().isAfter(notice.due())),
                        notice.sent() == null ? null : voice.at(notice.sent())))
                .toList();
    }

    private List<Attached> attachments(IncidentRecord record) {
        return record.response().attachments().stream()
                .map(attachment -> {
                    String address = Address.attachment(record.id(), attachment.file());
                    boolean here = files.contains(new PagePath(address));
                    return new Attached(
                            here ? Way.to(attachment.file(), address) : Way.words(attachment.file()),
                            attachment.about(),
                            attachment.access().word(),
                            attachment.sha256());
                })
                .toList();
    }
}
