package org.tocsin.site.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.oncall.Finding;
import org.tocsin.oncall.FindingKind;
import org.tocsin.oncall.Load;
import org.tocsin.oncall.ScheduleCoverage;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Subject;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.CoveragePage.FindingRow;
import org.tocsin.site.desk.CoveragePage.KindFound;
import org.tocsin.site.desk.CoveragePage.KindRow;
import org.tocsin.site.desk.CoveragePage.LoadRow;
import org.tocsin.site.desk.CoveragePage.ScheduleRow;

/** Builds the page of the coverage proof. */
final class CoverageBuilder {
    private static final int TIMES_SHOWN = 3;

    private final Everything everything;
    private final Directory directory;
    private final Voice voice;

    CoverageBuilder(Everything everything, Directory directory, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.voice = voice;
    }

    CoveragePage page(CoverageProof proof, Frames frames) {
        List<KindFound> found = new ArrayList<>();
        List<KindRow> kinds = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> findings = proof.of(kind);
            kinds.add(new KindRow(kind.id(), words(kind), findings.size()));
            if (!findings.isEmpty()) {
                found.add(new KindFound(
                        kind.id(),
                        words(kind),
                        kind.isError() ? new Tag("down", "Out of reach") : new Tag("slow", "At risk"),
                        findings.stream().map(this::row).toList()));
            }
        }
        return new CoveragePage(
                frames.of(new PagePath(Address.COVERAGE), "Coverage"),
                voice.moments().on(voice.moments().dayOf(proof.time().from())),
                voice.moments().on(voice.moments().dayOf(proof.time().until().minusSeconds(1))),
                verdict(proof, found),
                found,
                kinds,
                proof.schedules().stream().map(one -> row(one, proof.time())).toList(),
                proof.people().stream().map(load -> row(load, proof.time())).toList());
    }

    private String verdict(CoverageProof proof, List<KindFound> found) {
        String looked = proof.schedules().size() + " schedules, "
                + everything.policies().size() + " policies, " + FindingKind.values().length
                + " things that have to hold: ";
        if (found.isEmpty()) {
            return looked + "all of them do.";
        }
        long grave = Arrays.stream(FindingKind.values())
                .filter(kind -> kind.isError() && !proof.of(kind).isEmpty())
                .count();
        return looked
                + found.size()
                + (found.size() == 1 ? " does not" : " do not")
                + (grave == 0 ? ", and somebody can be reached all the same." : ", and somebody is out of reach.");
    }

    private FindingRow row(Finding finding) {
        return new FindingRow(
                subject(finding.subject()),
                voice.html(finding.message()),
                finding.when().stream()
                        .limit(TIMES_SHOWN)
                        .map(span -> voice.moments().range(span.from(), span.until()))
                        .toList(),
                Math.max(0, finding.when().size() - TIMES_SHOWN),
                finding.expected(),
                voice.html(finding.fix()));
    }

    private Way subject(Subject subject) {
        return switch (subject.of()) {
            case SCHEDULE -> directory.schedule(new ScheduleId(subject.id()));
            case POLICY -> policy(new PolicyId(subject.id()));
            case PROCESS -> directory.process(new ProcessId(subject.id()));
            case ROLES -> Way.to("Roles", Address.PEOPLE);
            case AUTHORITY -> Way.to("Authority", Address.AUTHORITY);
        };
    }

    private Way policy(PolicyId id) {
        return everything
                .escalation()
                .policy(id)
                .map(policy -> Way.to(policy.title(), Address.of(id)))
                .orElseGet(() -> Way.words(id.value()));
    }

    private ScheduleRow row(ScheduleCoverage schedule, Span time) {
        return new ScheduleRow(
                schedule.schedule().value(),
                directory.schedule(schedule.schedule()).label(),
                share(schedule),
                hours(schedule.wanted()),
                schedule.loads().stream().map(load -> row(load, time)).toList());
    }

    /** Rounded down, so that all is said of nothing less. */
    private static String share(ScheduleCoverage schedule) {
        if (schedule.wanted().isZero()) {
            return "100 %";
        }
        long hundredths =
                schedule.covered().toSeconds() * 10_000 / schedule.wanted().toSeconds();
        return hundredths == 10_000
                ? "100 %"
                : String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }

    private LoadRow row(Load load, Span time) {
        double weeks = time.length().toSeconds() / (double) Duration.ofDays(7).toSeconds();
        return new LoadRow(
                directory.person(load.person()),
                String.format(Locale.ROOT, "%.1f h", load.onCall().toSeconds() / 3600.0 / weeks),
                hours(load.most()),
                Integer.toString(load.nights()),
                Integer.toString(load.weekends()));
    }

    private static String hours(Duration duration) {
        String minutes = duration.toMinutesPart() == 0 ? "" : " " + duration.toMinutesPart() + " min";
        return String.format(Locale.ROOT, "%,d h", duration.toHours()) + minutes;
    }

    /** On a page names of fields stand without the marks that set them apart in plain text. */
    private static String words(FindingKind kind) {
        return kind.meaning().replace("`", "");
    }
}
