package org.tocsin.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.problem.Problem;
import org.tocsin.record.Records;

/** Every rule, and what they find together. */
public final class Checks {
    /** In the order of the reference: what customers read, how it was handled, who is called, prose, drills. */
    static final List<Rule> RULES = List.of(
            new UpdateBeforeStart(),
            new UpdatesOutOfOrder(),
            new StatusBackwards(),
            new NeedlessReopening(),
            new StatusOfOtherKind(),
            new UnknownComponent(),
            new ResolvedButAffected(),
            new ImpactWithoutComponent(),
            new ComponentWithoutImpact(),
            new WindowBackwards(),
            new RestorationBackwards(),
            new NextUpdateInPast(),
            new ImplausibleTime(),
            new IncidentFolderDate(),
            new IncidentFolderYear(),
            new DuplicateIncident(),
            new StatuspageIdTwice(),
            new UpdateInFuture(),
            new NextUpdateOverdue(),
            new StaleOpen(),
            new MaintenanceNotClosed(),
            new MessageHtml(),
            new MessageLink(),
            new InsecureLink(),
            new MessageImage(),
            new PlaceholderText(),
            new PrivateData(),
            new RepeatedMessage(),
            new TitleShouting(),
            new UnknownLanguage(),
            new WordingFaults(),
            new TrustedKeys(),
            new MainLanguageMissing(),
            new LanguageNotPublished(),
            new NoticeBackwards(),
            new BrandContrast(),
            new TimesOutOfOrder(),
            new ResponseBeforeIncident(),
            new MandatoryRoleMissing(),
            new UnknownStep(),
            new AttachmentMissing(),
            new AttachmentChanged(),
            new AttachmentUnlisted(),
            new NotificationOverdue(),
            new UnknownPerson(),
            new UnknownRole(),
            new UnknownProcess(),
            new UnknownSeverity(),
            new UnknownPolicy(),
            new UnknownAction(),
            new UnknownPlaybook(),
            new UnknownTeam(),
            new UnknownSkill(),
            new UnknownSchedule(),
            new UnknownChannel(),
            new UnknownVendor(),
            new UnknownObjective(),
            new UnknownHolidays(),
            new UnknownPeak(),
            new UnknownSlot(),
            new UnknownWorkflow(),
            new UnknownIntegrityCheck(),
            new UnknownStage(),
            new DuplicateId(),
            new PolicyMissing(),
            new PolicyTwice(),
            new PolicyLoop(),
            new StepReachesNobody(),
            new SamePersonEveryStep(),
            new FirstStepAfterTarget(),
            new TargetAfterRestore(),
            new LooserThanSeverity(),
            new PolicyReviewOverdue(),
            new PolicyReviewBackwards(),
            new ReviewWithoutPerspective(),
            new ReviewInFuture(),
            new ReviewDatesDiffer(),
            new OwnerApproves(),
            new OverrideBackwards(),
            new OverrideNotApprovedByOther(),
            new OverrideOfAbsent(),
            new LayerEnded(),
            new AbsenceBackwards(),
            new DaysBackwards(),
            new RoleHolderWithoutSkill(),
            new PlatformWithoutSkill(),
            new SeverityOrder(),
            new TriggerDimensionMissing(),
            new TriggerComparison(),
            new TriggerWithoutUnit(),
            new TriggerFactDiffers(),
            new ContractEnded(),
            new ObligationUnchecked(),
            new ObligationLoop(),
            new ApprovalGap(),
            new ApproverIsDeputy(),
            new PlaybookMissing(),
            new PlaybookSections(),
            new PlaybookHeader(),
            new PlaybookSectionTitle(),
            new PlaybookPreserve(),
            new PlaybookKnownGood(),
            new PlaybookSequence(),
            new PlaybookGate(),
            new PlaybookValidation(),
            new PlaybookCustomerSafety(),
            new PlaybookReviewers(),
            new PlaybookReviewInFuture(),
            new PlaybookReviewOverdue(),
            new PlaybookOwner(),
            new PlaybookCodeOwner(),
            new CodeOwnersMalformed(),
            new FactUnknown(),
            new FactInTitle(),
            new FactTypedByHand(),
            new UnknownAnchor(),
            new PostmortemSections(),
            new PostmortemHeader(),
            new ProseTitleMissing(),
            new PageDescriptionMissing(),
            new PageAddress(),
            new WeightsOutOfOrder(),
            new UnknownParameter(),
            new ParameterWithoutNeed(),
            new TooLongToReadAloud(),
            new DecisionNotReached(),
            new UnknownDecision(),
            new InjectOfOtherLoss(),
            new ScenarioWithoutOpening(),
            new AuthorityUnknownHere(),
            new UnknownScenario(),
            new DrillLossOfOtherScenario(),
            new DrillFolderDate(),
            new DrillTimeOutside(),
            new DrillInFuture(),
            new DrillSubjectUnknown(),
            new GapOverdue(),
            new GapClosedEarly());

    private static final Set<String> WAIVABLE =
            RULES.stream().filter(Rule::waivable).map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private static final Pattern OF_NAMES = Pattern.compile("unknown-.+|duplicate-.+|.+-loop");

    private Checks() {}

    /**
     * Checks records against every rule.
     *
     * @param now what lies ahead or is overdue is measured from here
     * @return sorted, without what waivers set aside
     */
    public static List<Problem> run(Records records, Instant now) {
        Evidence evidence = Evidence.of(records, now);
        List<Problem> problems = RULES.parallelStream()
                .flatMap(rule -> found(rule, evidence).stream())
                .toList();
        return Waivers.apply(records.waivers(), problems, WAIVABLE, rule -> !CoverageProblems.IDS.contains(rule))
                .stream()
                .sorted()
                .toList();
    }

    /** Finds only what no page can be made of: names that mean nothing or two things, and records that lead back to themselves. */
    public static List<Problem> ofNames(Records records, Instant now) {
        Evidence evidence = Evidence.of(records, now);
        return RULES.stream()
                .filter(rule -> OF_NAMES.matcher(rule.id()).matches())
                .flatMap(rule -> found(rule, evidence).stream())
                .sorted()
                .toList();
    }

    private static List<Problem> found(Rule rule, Evidence evidence) {
        Findings findings = new Findings(rule);
        rule.check(evidence, findings);
        return findings.problems();
    }
}
