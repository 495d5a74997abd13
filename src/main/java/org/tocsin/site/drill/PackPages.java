package org.tocsin.site.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.pack.Pack;
import org.tocsin.drill.pack.PackOrder;
import org.tocsin.drill.pack.Subjects;
import org.tocsin.language.Languages;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.PersonId;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import org.tocsin.score.Group;
import org.tocsin.site.Html;
import org.tocsin.site.Markdown;
import org.tocsin.site.Page;

/** Lays a pack out as pages, each with what its readers may know. */
public final class PackPages {
    private final Pack pack;
    private final Meeting meeting;
    private final PlayedTime times;
    private final Markdown markdown = new Markdown();
    private final Map<String, String> names;
    private final Map<String, Expectation> checks;

    public PackPages(Pack pack, Meeting meeting) {
        this.pack = pack;
        this.meeting = meeting;
        this.times = new PlayedTime(pack.begins(), pack.zone());
        this.names =
                pack.subjects().people().stream().collect(Collectors.toMap(Subjects.Named::id, Subjects.Named::name));
        this.checks = pack.checks().stream()
                .collect(Collectors.toMap(Expectation::id, check -> check, (one, other) -> one, LinkedHashMap::new));
    }

    /** The cards as they are laid out for paper. */
    public Page paper() {
        return cards().onPaper();
    }

    /**
     * Every page.
     *
     * @param command that makes the same pack again
     * @param unprinted characters that the cards on paper would need and cannot have; empty for most
     */
    public List<Page> all(String command, String unprinted) {
        return List.of(
                index(command, unprinted),
                guide(),
                runner(),
                brief(),
                cards(),
                scorecard(),
                timeline(),
                messages(),
                report());
    }

    private PackFrame frame(PackFile file) {
        return PackFrame.of(file, pack);
    }

    private IndexPage index(String command, String unprinted) {
        List<IndexPage.Handed> files = new ArrayList<>();
        for (PackFile file : PackFile.values()) {
            if (file != PackFile.INDEX && (file != PackFile.ROLE_CARDS_PDF || unprinted.isEmpty())) {
                files.add(new IndexPage.Handed(
                        file.file(),
                        file.title(),
                        file.audience().shape(),
                        file.audience().words(),
                        file.whom(),
                        file.how()));
            }
        }
        return new IndexPage(
                frame(PackFile.INDEX), pack.spoilers().title(), facts(), pack.aims(), files, unprinted, command);
    }

    private List<IndexPage.Fact> facts() {
        PackOrder order = pack.order();
        return List.of(
                new IndexPage.Fact("Process", pack.opening().process()),
                new IndexPage.Fact("Severity", severity()),
                new IndexPage.Fact("Way of playing", capital(order.mode().word())),
                new IndexPage.Fact(
                        "Played as if it were",
                        times.start() + " (" + pack.zone().getId() + ")"),
                new IndexPage.Fact("Held", meeting.apart(pack) ? held() : "To be set in the invitation"),
                new IndexPage.Fact("Led by", facilitator()),
                new IndexPage.Fact("Length", PlayedTime.length(order.length())),
                new IndexPage.Fact("Talk afterwards begins", "after " + PlayedTime.length(pack.play())),
                new IndexPage.Fact("Difficulty", pack.difficulty() + " of 5"));
    }

    private String held() {
        return new PlayedTime(meeting.held(), pack.zone()).start() + " ("
                + pack.zone().getId() + ")";
    }

    /** Whoever leads knows what happens, and so plays nothing. */
    private String facilitator() {
        return pack.facilitator() == null
                ? "Somebody who has no part in it"
                : named(List.of(pack.facilitator())).get(0) + ", or anybody else who has no part in it";
    }

    private String severity() {
        String id = pack.order().severity().value();
        return pack.subjects().severities().stream()
                .filter(severity -> severity.id().equals(id))
                .findFirst()
                .map(Subjects.Named::name)
                .orElse(id);
    }

    private PlayerBriefPage brief() {
        return new PlayerBriefPage(
                frame(PackFile.PLAYER_BRIEF),
                pack.opening().process(),
                pack.opening().situation(),
                pack.opening().rules(),
                pack.cast().stream()
                        .map(player -> new PlayerBriefPage.Part(player.roleName(), who(player)))
                        .toList(),
                PlayedTime.length(pack.order().length()),
                PlayedTime.length(pack.play()));
    }

    private RoleCardsPage cards() {
        return new RoleCardsPage(
                frame(PackFile.ROLE_CARDS),
                false,
                pack.cast().stream().map(this::card).toList());
    }

    private Card card(Pack.Player player) {
        return new Card(
                player.roleName(),
                who(player),
                player.local(),
                player.duties().isEmpty() ? null : markdown.html(player.duties()),
                player.firstMinutes(),
                player.mayApprove(),
                player.told().stream()
                        .map(told -> new Card.Told(
                                told.after().isZero() ? "At once" : "After " + PlayedTime.length(told.after()),
                                Optional.ofNullable(told.action()).orElse("")))
                        .toList(),
                named(player.stands()));
    }

    private FacilitatorGuidePage guide() {
        DrillMode mode = pack.order().mode();
        return new FacilitatorGuidePage(
                frame(PackFile.FACILITATOR_GUIDE),
                facts(),
                pack.opening().process(),
                mode.live(),
                mode == DrillMode.SURPRISE,
                meeting.apart(pack) ? held() : null,
                PlayedTime.length(pack.order().length()),
                PlayedTime.since(pack.play()),
                PlayedTime.length(pack.order().length().minus(pack.play())),
                pack.objectives(),
                pack.aims(),
                pack.difficulty(),
                pack.harder(),
                pack.opening().situation(),
                pack.opening().rules(),
                pack.cast().stream().map(this::seat).toList(),
                lines(),
                pack.spoilers());
    }

    private FacilitatorGuidePage.Seat seat(Pack.Player player) {
        return new FacilitatorGuidePage.Seat(
                player.roleName(),
                who(player),
                Optional.ofNullable(player.local()).orElse(""),
                Optional.ofNullable(player.phone()).orElse(""),
                named(player.stands()),
                remark(player));
    }

    private String remark(Pack.Player player) {
        if (player.person() == null) {
            return "Nobody holds this role at that time. Hand the card to nobody, and watch what players do without.";
        }
        if (!player.absent()) {
            return "";
        }
        return "Out of play. Tell them before, alone: they stay silent, and whoever calls them hears that nobody answers."
                + (player.stands().isEmpty()
                        ? ""
                        : " Give their card to " + named(player.stands()).get(0) + ".");
    }

    /** All in order of time, help where its time comes: whoever reads down the list misses nothing. */
    private List<Line> lines() {
        Map<Line, Duration> at = new LinkedHashMap<>();
        for (Pack.Event event : pack.events()) {
            at.put(
                    new Line(
                            PlayedTime.since(event.at()),
                            times.clock(event.at()),
                            event.number(),
                            event.text(),
                            given(event),
                            ""),
                    event.at());
            for (Pack.Contingency help : event.contingencies()) {
                at.put(
                        new Line(
                                PlayedTime.since(help.at()),
                                times.clock(help.at()),
                                event.number(),
                                help.text(),
                                null,
                                help.unless()),
                        help.at());
            }
        }
        return at.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Line.Given given(Pack.Event event) {
        return new Line.Given(
                capital(event.type().word()),
                roleName(event),
                event.toName(),
                event.expected(),
                event.checks().stream()
                        .map(checks::get)
                        .filter(check -> check != null)
                        .map(Expectation::words)
                        .toList(),
                decision(event));
    }

    private String roleName(Pack.Event event) {
        return pack.cast().stream()
                .filter(player -> player.role().equals(event.to()))
                .findFirst()
                .map(Pack.Player::roleName)
                .orElseGet(() -> capital(event.to().value()));
    }

    private @Nullable String decision(Pack.Event event) {
        return pack.spoilers().decisions().stream()
                .filter(choice -> choice.id().equals(event.decision()))
                .findFirst()
                .map(Pack.Choice::asks)
                .orElse(null);
    }

    private ScorecardPage scorecard() {
        Map<Group, List<ScorecardPage.Check>> groups = new LinkedHashMap<>();
        for (Expectation check : pack.checks()) {
            groups.computeIfAbsent(check.group(), group -> new ArrayList<>())
                    .add(new ScorecardPage.Check(
                            check.words(),
                            due(check),
                            named(check.by()),
                            check.critical(),
                            check.clause().says(),
                            where(check.clause())));
        }
        return new ScorecardPage(
                frame(PackFile.SCORECARD),
                times.start(),
                groups.entrySet().stream()
                        .map(group -> new ScorecardPage.Section(group.getKey().heading(), group.getValue()))
                        .toList());
    }

    private String due(Expectation check) {
        if (check.due() == null) {
            return "";
        }
        Duration after = times.after(check.due());
        return "by " + PlayedTime.since(after) + " (" + times.clock(after) + ")"
                + (after.compareTo(pack.play()) > 0 ? ", after play" : "");
    }

    private TimelinePage timeline() {
        return new TimelinePage(
                frame(PackFile.TIMELINE),
                times.start(),
                pack.timeline().stream()
                        .map(row -> new TimelinePage.Row(
                                PlayedTime.since(row.at()),
                                times.clock(row.at()),
                                row.what(),
                                row.who(),
                                row.conditional(),
                                row.played(),
                                row.clause().says(),
                                where(row.clause())))
                        .toList());
    }

    private MessagesPage messages() {
        Map<String, List<MessagesPage.Draft>> channels = new LinkedHashMap<>();
        for (Pack.Message message : pack.messages()) {
            channels.computeIfAbsent(message.to(), channel -> new ArrayList<>())
                    .add(new MessagesPage.Draft(
                            capital(message.stage()),
                            message.language(),
                            Languages.direction(message.language()),
                            message.text()));
        }
        Map<List<MessagesPage.Draft>, List<String>> alike = new LinkedHashMap<>();
        channels.forEach((channel, drafts) ->
                alike.computeIfAbsent(drafts, same -> new ArrayList<>()).add(channel));
        return new MessagesPage(
                frame(PackFile.MESSAGES),
                alike.entrySet().stream()
                        .map(same -> new MessagesPage.Channels(same.getValue(), same.getKey()))
                        .toList());
    }

    private ReportPage report() {
        return new ReportPage(
                frame(PackFile.REPORT),
                facts(),
                pack.objectives(),
                pack.aims(),
                pack.checks().stream()
                        .filter(Expectation::critical)
                        .map(Expectation::words)
                        .toList());
    }

    /** No text of a pack can end the script element that holds it. */
    private RunnerPage runner() {
        return new RunnerPage(frame(PackFile.RUNNER), new Html(PackJson.of(pack).replace("<", "\\u003c")));
    }

    private List<String> named(List<PersonId> people) {
        return people.stream()
                .map(person -> names.getOrDefault(person.value(), person.value()))
                .toList();
    }

    private static String who(Pack.Player player) {
        return Optional.ofNullable(player.name()).orElse("nobody");
    }

    private static String where(Clause clause) {
        return clause.key().isEmpty() ? clause.path() : clause.path() + ", " + clause.key();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    }
}
