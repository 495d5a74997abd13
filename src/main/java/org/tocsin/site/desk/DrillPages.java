package org.tocsin.site.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Versions;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Twist;
import org.tocsin.score.Score;
import org.tocsin.score.Scores;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Builds the page of each drill that was held. */
final class DrillPages {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final Gaps gaps;
    private final ChangesSince changes;
    private final DrillLog log;
    private final Scores scores;
    private final ScoredBuilder scored;
    private final Voice voice;

    DrillPages(Everything everything, Versions versions, Directory directory, Tags tags, Scores scores, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.gaps = new Gaps(versions, directory, voice);
        this.changes = new ChangesSince(everything, versions, voice);
        this.log = new DrillLog(directory, tags, voice);
        this.scores = scores;
        this.scored = new ScoredBuilder(directory, voice);
        this.voice = voice;
    }

    List<Page> pages(Frames frames) {
        return everything.drills().stream()
                .<Page>map(drill -> page(drill, frames))
                .toList();
    }

    private DrillPage page(Drill drill, Frames frames) {
        PagePath path = new PagePath(Address.of(drill.id()));
        String title = directory.scenario(drill.scenario());
        LocalDate held = voice.moments().dayOf(drill.ended());
        return new DrillPage(
                path,
                frames.of(path, "Drill: " + title),
                drill.id().value(),
                title,
                tags.full(drill.severity()),
                drill.aborted() == null ? "" : drill.aborted(),
                facts(drill),
                drill.participants().stream()
                        .map(part -> new DrillPage.Part(directory.person(part.person()), directory.role(part.role())))
                        .toList(),
                scored(drill),
                log.of(drill),
                drill.worked().stream().map(voice::html).toList(),
                drill.failed().stream().map(voice::html).toList(),
                gaps.of(drill),
                policy(drill).map(policy -> changes.of(policy, held)).orElse(List.of()));
    }

    private @Nullable Scored scored(Drill drill) {
        Score score = scores.of(drill);
        return score.results().isEmpty() ? null : scored.of(score, drill.asIf());
    }

    private Optional<EscalationPolicy> policy(Drill drill) {
        return everything.policy(drill.process(), drill.severity());
    }

    private List<Fact> facts(Drill drill) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Process", directory.process(drill.process())));
        policy(drill)
                .ifPresent(policy -> facts.add(Fact.of("Policy", Way.to(policy.title(), Address.of(policy.id())))));
        facts.add(Fact.words("What was lost", lost(drill.loss())));
        if (drill.twist() != Twist.NONE) {
            facts.add(Fact.words("Made harder by", Tags.words(drill.twist())));
        }
        facts.add(Fact.words("Held as", "a " + Tags.words(drill.mode()) + " drill"));
        facts.add(Fact.at(
                "Held",
                voice.at(drill.began()),
                "for " + voice.span(Duration.between(drill.began(), drill.ended())),
                false));
        if (!drill.asIf().equals(drill.began())) {
            facts.add(Fact.at("As if it were", voice.at(drill.asIf()), "", false));
        }
        facts.add(Fact.of("Facilitator", directory.person(drill.facilitator())));
        everything.drillReports().stream()
                .filter(file -> file.path().startsWith("content/drills/" + drill.id() + "/"))
                .forEach(file -> facts.add(Fact.of("Report", Way.to(file.title(), Address.ofProse(file.path())))));
        List<Way> playbooks = everything.processes().stream()
                .filter(process -> process.id().equals(drill.process()))
                .flatMap(process -> process.playbooks().stream())
                .map(directory::playbook)
                .toList();
        if (!playbooks.isEmpty()) {
            facts.add(Fact.of("Playbooks", playbooks));
        }
        if (drill.pack() != null) {
            facts.add(Fact.words("Generated", "seed " + drill.pack().seed())
                    .with("version " + drill.pack().version()));
        }
        return facts;
    }

    private static String lost(LossClass loss) {
        return switch (loss) {
            case PARTIAL -> "a part of it";
            case DEGRADED -> "its speed or quality";
            case COMPLETE -> "all of it";
        };
    }
}
