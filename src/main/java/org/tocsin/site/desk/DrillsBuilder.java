package org.tocsin.site.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tocsin.drill.plan.DrillOrder;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.drill.plan.PlannedDrill;
import org.tocsin.drill.plan.Reason;
import org.tocsin.drill.plan.SituationWords;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.score.Score;
import org.tocsin.score.Scores;
import org.tocsin.site.PagePath;

/** Builds the page where the desk tells of drills. */
final class DrillsBuilder {
    private static final int NEXT = 3;
    private static final int MONTHS = 18;
    private static final int AHEAD = 4;

    private final Everything everything;
    private final Outlook outlook;
    private final Directory directory;
    private final Tags tags;
    private final Gaps gaps;
    private final DrillRows rows;
    private final Scores scores;
    private final Voice voice;

    DrillsBuilder(
            Everything everything,
            Outlook outlook,
            Directory directory,
            Tags tags,
            Gaps gaps,
            DrillRows rows,
            Scores scores,
            Voice voice) {
        this.everything = everything;
        this.outlook = outlook;
        this.directory = directory;
        this.tags = tags;
        this.gaps = gaps;
        this.rows = rows;
        this.scores = scores;
        this.voice = voice;
    }

    DrillsPage page(Frames frames) {
        List<Drill> drills = everything.drills();
        return new DrillsPage(
                frames.of(new PagePath(Address.DRILLS), "Drills"),
                outlook.all().percent() + " %",
                outlook.all().pairs() == 0 ? List.of() : shares(),
                outlook.next().stream().limit(NEXT).map(this::planned).toList(),
                voice.moments().on(outlook.until()),
                outlook.reached() + " %",
                new PracticeMatrices(everything, directory, voice).of(outlook),
                gaps.open(drills),
                ScoreDrawing.of(YearMonth.from(voice.today()), MONTHS, dots()),
                months(),
                rows.of(drills));
    }

    private List<DrillsPage.Share> shares() {
        return outlook.shares().stream()
                .map(part -> new DrillsPage.Share(
                        Tags.capital(part.dimension().words()),
                        part.percent() + " %",
                        String.join(", ", part.never()).replace('-', ' ')))
                .toList();
    }

    private PlannedRow planned(PlannedDrill drill) {
        return new PlannedRow(
                voice.at(drill.held()),
                directory.process(drill.situation().process()),
                tags.brief(drill.situation().severity()),
                Tags.capital(Tags.words(drill.mode())) + ", " + voice.span(drill.length()),
                (drill.mode().live() ? "People are really called, " : "Played as if it were ")
                        + SituationWords.of(drill.situation().band()),
                directory.person(drill.facilitator()),
                why(drill, false),
                why(drill, true),
                directory.scenario(drill.scenario()),
                DrillOrder.command(drill, everything.settings().zone()),
                drill.covered() + " %");
    }

    /** Some reasons tell what is to fail, which players are not to know. */
    private static List<String> why(PlannedDrill drill, boolean givesAway) {
        return drill.why().stream()
                .filter(reason -> givesAway
                        == (reason.kind() == Reason.Kind.NEW_TO_PROCESS || reason.kind() == Reason.Kind.NEW_TO_ALL))
                .map(Reason::words)
                .toList();
    }

    private List<ScoreDrawing.Dot> dots() {
        List<ScoreDrawing.Dot> dots = new ArrayList<>();
        everything
                .drills()
                .forEach(drill -> dot(dots, day(drill.began()), scores.of(drill).percent(), "drill"));
        recent().forEach(record -> scores.of(record)
                .ifPresent(score -> dot(dots, day(record.customer().begins()), score.percent(), "incident")));
        return dots;
    }

    private static void dot(List<ScoreDrawing.Dot> dots, LocalDate day, OptionalInt percent, String kind) {
        if (percent.isPresent()) {
            dots.add(new ScoreDrawing.Dot(day, percent.getAsInt(), kind));
        }
    }

    private List<IncidentRecord> recent() {
        LocalDate from = YearMonth.from(voice.today()).minusMonths(MONTHS - 1L).atDay(1);
        return everything.incidents().stream()
                .filter(record -> !day(record.customer().begins()).isBefore(from))
                .toList();
    }

    private List<MonthOfScores> months() {
        List<MonthOfScores> months = new ArrayList<>();
        YearMonth now = YearMonth.from(voice.today());
        YearMonth end = now.plusMonths(AHEAD);
        List<IncidentRecord> recent = recent();
        for (YearMonth month = end; month.isAfter(now.minusMonths(MONTHS)); month = month.minusMonths(1)) {
            MonthOfScores told = month(month, recent);
            if (!told.drills().isEmpty()
                    || !told.planned().isEmpty()
                    || !told.incidents().isEmpty()) {
                months.add(told);
            }
        }
        return months;
    }

    private MonthOfScores month(YearMonth month, List<IncidentRecord> recent) {
        return new MonthOfScores(
                voice.moments().month(month),
                everything.drills().stream()
                        .filter(drill -> month.equals(YearMonth.from(day(drill.began()))))
                        .map(drill -> new MonthOfScores.Held(
                                directory.drill(drill),
                                ScoredBuilder.percent(scores.of(drill).percent())))
                        .toList(),
                outlook.next().stream()
                        .filter(drill -> month.equals(YearMonth.from(day(drill.held()))))
                        .map(drill -> directory.process(drill.situation().process()))
                        .toList(),
                recent.stream()
                        .filter(record -> month.equals(
                                YearMonth.from(day(record.customer().begins()))))
                        .flatMap(record -> scores.of(record).stream()
                                .map(Score::percent)
                                .filter(OptionalInt::isPresent)
                                .map(percent -> new MonthOfScores.Held(
                                        Way.to(record.customer().title(), Address.of(record.id())),
                                        ScoredBuilder.percent(percent))))
                        .toList());
    }

    private LocalDate day(Instant instant) {
        return voice.moments().dayOf(instant);
    }
}
