package org.tocsin.site.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.oncall.Contention;
import org.tocsin.oncall.Span;
import org.tocsin.site.MomentRange;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ContentionPage.AtOnce;
import org.tocsin.site.desk.ContentionPage.Failing;
import org.tocsin.site.desk.ContentionPage.PartRow;
import org.tocsin.site.desk.ContentionPage.Piled;
import org.tocsin.site.desk.ContentionPage.Player;
import org.tocsin.site.desk.ContentionPage.Twice;
import org.tocsin.site.desk.ContentionPage.Worst;

/** Builds the page of incidents at once. */
final class ContentionBuilder {
    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three");

    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    ContentionBuilder(Directory directory, Tags tags, Voice voice) {
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    ContentionPage page(List<Contention> contentions, Frames frames) {
        return new ContentionPage(
                frames.of(new PagePath(Address.CONTENTION), "Contention"),
                contentions.stream().map(this::atOnce).toList());
    }

    private AtOnce atOnce(Contention contention) {
        String number = NUMBERS.get(contention.incidents());
        return new AtOnce(
                number.toLowerCase(Locale.ROOT),
                number + " incidents at once",
                enumerated(contention.enumerated()),
                worst(contention.worst()),
                contention.collisions().stream().map(this::twice).toList(),
                contention.bottlenecks().stream().map(this::piled).toList());
    }

    private static String enumerated(Contention.Enumerated all) {
        return String.format(
                Locale.ROOT,
                "%,d combinations of %,d possible incidents (%,d processes at %s; a process may fail more than once),"
                        + " %,d distinct configurations of who is reached over %d days: %,d cases.",
                all.combinations(),
                all.possible(),
                all.processes(),
                all.severities().stream().map(Object::toString).collect(Collectors.joining(", ")),
                all.configurations(),
                Math.round(all.time().length().toHours() / 24.0),
                all.cases());
    }

    private @Nullable Worst worst(Contention.@Nullable Case worst) {
        return worst == null
                ? null
                : new Worst(
                        failing(worst.incidents()),
                        range(worst.when().get(0)),
                        worst.when().size() - 1,
                        worst.parts().stream().map(this::part).toList());
    }

    private PartRow part(Contention.Part part) {
        return new PartRow(
                target(part.target()),
                part.players().stream().anyMatch(Contention.Player::mandatory),
                part.players().stream().map(this::player).toList());
    }

    private Player player(Contention.Player player) {
        PersonId asked = player.asked();
        boolean other = asked != null && !asked.equals(player.person());
        return new Player(player.needed(), person(player.person()), other ? person(asked) : null);
    }

    private @Nullable Way person(@Nullable PersonId id) {
        return id == null ? null : directory.person(id);
    }

    private Twice twice(Contention.Collision collision) {
        return new Twice(
                target(collision.target()),
                collision.mandatory(),
                directory.person(collision.asked()),
                instead(collision, 2),
                instead(collision, 3),
                String.format(Locale.ROOT, "%,d", collision.cases()),
                collision.nobody() == 0 ? null : String.format(Locale.ROOT, "%,d", collision.nobody()),
                failing(collision.example().incidents()),
                range(collision.example().when()));
    }

    private String instead(Contention.Collision collision, int incident) {
        return collision.instead().stream()
                .filter(one -> one.incident() == incident)
                .map(one -> {
                    Way who = person(one.person());
                    return who == null ? "nobody" : who.label();
                })
                .collect(Collectors.joining(" or "));
    }

    private Piled piled(Contention.Bottleneck bottleneck) {
        return new Piled(
                directory.person(bottleneck.person()),
                bottleneck.roles().stream().map(directory::role).toList(),
                bottleneck.approvals(),
                bottleneck.waiting(),
                voice.span(Duration.ofSeconds(bottleneck.secondsEach())),
                failing(bottleneck.example().incidents()),
                range(bottleneck.example().when()));
    }

    private List<Failing> failing(List<Contention.Incident> incidents) {
        return incidents.stream()
                .map(incident -> new Failing(directory.process(incident.process()), tags.brief(incident.severity())))
                .toList();
    }

    private MomentRange range(Span span) {
        return voice.moments().range(span.from(), span.until());
    }

    private Way target(StepTarget target) {
        if (target instanceof ToRole to) {
            return directory.role(to.role());
        }
        if (target instanceof ToPerson to) {
            return directory.person(to.person());
        }
        return target instanceof ToSchedule to ? directory.schedule(to.schedule()) : Way.words("");
    }
}
