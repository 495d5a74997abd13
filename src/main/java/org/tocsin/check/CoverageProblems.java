package org.tocsin.check;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.oncall.Finding;
import org.tocsin.oncall.FindingKind;
import org.tocsin.oncall.Subject;
import org.tocsin.problem.Problem;
import org.tocsin.record.EscalationFolder;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;

/** Findings of the coverage proof as problems, each at its place in the records. */
public final class CoverageProblems {
    /** The ids of the kinds of findings; what {@link Checks} finds never has one of them. */
    static final Set<String> IDS =
            Arrays.stream(FindingKind.values()).map(FindingKind::id).collect(Collectors.toUnmodifiableSet());

    /** Over less than that a waiver may have no finding and still be right. */
    private static final Duration YEAR = Duration.ofDays(365);

    private final EscalationFolder folder;
    private final ZoneId zone;

    private CoverageProblems(EscalationFolder folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Sorted, without what waivers set aside; times are in a schedule's own zone, or in that of the desk. */
    public static List<Problem> of(CoverageProof proof, Records records) {
        CoverageProblems problems = new CoverageProblems(
                records.escalationFolder(), records.desk().value().zone());
        boolean wholeYear = proof.time().length().compareTo(YEAR) >= 0;
        return Waivers.apply(
                        records.waivers(),
                        proof.findings().stream().map(problems::of).toList(),
                        IDS,
                        rule -> wholeYear && IDS.contains(rule))
                .stream()
                .sorted()
                .toList();
    }

    /** The kinds as the reference of rules has them. */
    static List<RuleEntry> entries() {
        return Arrays.stream(FindingKind.values())
                .map(kind -> new RuleEntry(kind.id(), kind.meaning(), true, null))
                .toList();
    }

    private Problem of(Finding finding) {
        Recorded<?> in = record(finding.subject());
        ZoneId there = in.value() instanceof Schedule schedule ? schedule.zone() : zone;
        String message = finding.message() + ", " + SpanWords.of(finding.when(), there);
        String rule = finding.kind().id();
        return finding.kind().isError()
                ? in.error(rule, finding.part(), message, finding.expected(), finding.fix())
                : in.warning(rule, finding.part(), message, finding.expected(), finding.fix());
    }

    private Recorded<?> record(Subject subject) {
        return switch (subject.of()) {
            case SCHEDULE ->
                named(folder.schedules().stream()
                        .filter(one -> one.value().id().value().equals(subject.id())));
            case POLICY ->
                named(folder.policies().stream()
                        .filter(one -> one.value().id().value().equals(subject.id())));
            case PROCESS ->
                named(folder.processes().stream()
                        .filter(one -> one.value().id().value().equals(subject.id())));
            case ROLES -> folder.roles();
            case AUTHORITY -> folder.authority();
        };
    }

    private static Recorded<?> named(Stream<? extends Recorded<?>> found) {
        return found.findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a finding is about a record that was not read"));
    }
}
