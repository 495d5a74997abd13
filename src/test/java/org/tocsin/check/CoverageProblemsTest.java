package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.check.Covered.ABSENCES;
import static org.tocsin.check.Covered.AUTHORITY;
import static org.tocsin.check.Covered.CALENDARS;
import static org.tocsin.check.Covered.LIMITS;
import static org.tocsin.check.Covered.OPS;
import static org.tocsin.check.Covered.PEOPLE;
import static org.tocsin.check.Covered.POLICY;
import static org.tocsin.check.Covered.PROCESS;
import static org.tocsin.check.Covered.ROLES;
import static org.tocsin.check.Covered.SPONSOR;
import static org.tocsin.check.Covered.WAIVERS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.oncall.FindingKind;
import org.tocsin.problem.Problem;

/** Each kind of finding, planted into a company that has none. */
class CoverageProblemsTest {

    /**
     * Something spoilt.
     *
     * @param kind what is to be found
     * @param file in which
     * @param at the text at the place found
     * @param message how it begins
     * @param besides other kinds that the same fault rightly has
     */
    private record Fault(
            FindingKind kind, Covered spoilt, String file, String at, String message, List<FindingKind> besides) {
        Fault(FindingKind kind, Covered spoilt, String file, String at, String message, FindingKind... besides) {
            this(kind, spoilt, file, at, message, List.of(besides));
        }

        @Override
        public String toString() {
            return kind.id();
        }
    }

    static List<Fault> faults() {
        Covered company = Covered.company();
        return List.of(
                new Fault(
                        FindingKind.COVERAGE_GAP,
                        company.but(OPS, "from: \"08:00\", until: \"16:00\"", "from: \"08:00\", until: \"15:00\""),
                        OPS,
                        "- id: lisbon",
                        "nobody is on call: no layer runs at that time, 2026-11-23T15:00Z until 2026-11-23T16:00Z, "
                                + "2026-11-24T15:00Z until 2026-11-24T16:00Z, 2026-11-25T15:00Z until 2026-11-25T16:00Z, and 363"
                                + " times more",
                        FindingKind.STEP_REACHES_NOBODY),
                new Fault(
                        FindingKind.HAND_OFF_TO_NOBODY,
                        company.away("ben", "2026-12-15", "2026-12-15"),
                        OPS,
                        "[ana, ben]",
                        "a turn ends and nobody follows: it is the turn of `ben`, who is away, 2026-12-15T08:00Z until"
                                + " 2026-12-15T16:00Z",
                        FindingKind.STEP_REACHES_NOBODY),
                new Fault(
                        FindingKind.BELOW_MINIMUM,
                        company.but(OPS, "minimum: 1\nholidays: {calendars: [portugal], minimum: 1}\n", "minimum: 2\n"),
                        OPS,
                        "2",
                        "only 1 of 2 are on call, 2026-11-23T00:00Z until 2027-11-24T00:00Z"),
                new Fault(
                        FindingKind.HOLIDAY_SHORT_STAFFED,
                        company.but(OPS, "[portugal], minimum: 1", "[portugal], minimum: 2"),
                        OPS,
                        "2}",
                        "only 1 of 2 are on call on public holidays, 2026-12-01T00:00Z until 2026-12-02T00:00Z, "
                                + "2026-12-08T00:00Z until 2026-12-09T00:00Z"),
                new Fault(
                        FindingKind.PEAK_SHORT_STAFFED,
                        company.but(CALENDARS, "minimum: 1, skills", "minimum: 2, skills"),
                        OPS,
                        "month-end",
                        "only 1 of 2 are on call during the peak `month-end`, 2026-11-30T16:00Z until 2026-11-30T18:00Z"),
                new Fault(
                        FindingKind.PEAK_WITHOUT_SKILL,
                        company.but(CALENDARS, "skills: [runner]", "skills: [ledger]"),
                        OPS,
                        "month-end",
                        "nobody on call has the skill `ledger` that the peak `month-end` asks for, while"),
                new Fault(
                        FindingKind.SKILL_MISSING,
                        company.but(
                                PEOPLE,
                                "dan@example.com, languages: [en], skills: [runner]",
                                "dan@example.com, languages: [en]"),
                        OPS,
                        "runner",
                        "nobody on call has the skill `runner`, while `dan` is, ",
                        FindingKind.PEAK_WITHOUT_SKILL,
                        FindingKind.PLATFORM_SKILL_NOT_REACHED),
                new Fault(
                        FindingKind.LANGUAGE_MISSING,
                        company.but(OPS, "languages: [en]", "languages: [en, fr]"),
                        OPS,
                        "fr",
                        "nobody on call speaks `fr`, while"),
                new Fault(
                        FindingKind.OVERRIDE_OVERLAP,
                        company.but(
                                OPS,
                                "overrides:\n",
                                "overrides:\n  - {from: 2026-12-31T18:00Z, until: 2026-12-31T22:00Z, who: ivo, replaces: dan,"
                                        + " reason: Mine, approved-by: ana}\n"),
                        OPS,
                        "{from: 2026-12-31T16:00Z",
                        "this override for `cleo` has no effect, since an earlier one puts `ivo` into the same place,"
                                + " 2026-12-31T18:00Z until 2026-12-31T22:00Z",
                        FindingKind.SKILL_MISSING,
                        FindingKind.PLATFORM_SKILL_NOT_REACHED,
                        FindingKind.TOO_LITTLE_REST),
                new Fault(
                        FindingKind.STEP_REACHES_NOBODY,
                        company.but(
                                        POLICY,
                                        "[{role: incident-commander}, {schedule: ops, which: next}]",
                                        "[{person: ivo}]")
                                .away("ivo", "2027-03-28", "2027-03-28"),
                        POLICY,
                        "[{person: ivo}]",
                        "step `second` reaches nobody, 2027-03-28T00:00Z until 2027-03-29T00:00+01:00",
                        FindingKind.ONE_PERSON_ON_EVERY_STEP),
                new Fault(
                        FindingKind.NEXT_REACHES_NOBODY,
                        company.but(POLICY, "{schedule: ops, which: next}", "{schedule: sponsor, which: next}")
                                .but(SPONSOR, "participants: [gil, hana]", "participants: [gil]")
                                .but(SPONSOR, "coverage:", "# coverage:")
                                .but(SPONSOR, "    windows:", "#   windows:"),
                        POLICY,
                        "sponsor",
                        "nobody comes on call next in `sponsor`, or they are away, 2026-11-23T00:00Z until 2027-11-24T00:00Z",
                        FindingKind.TOO_MANY_HOURS,
                        FindingKind.TOO_MANY_NIGHTS,
                        FindingKind.TOO_MANY_WEEKENDS),
                new Fault(
                        FindingKind.ONE_PERSON_ON_EVERY_STEP,
                        company.but(POLICY, "[{schedule: ops}]", "[{role: technical-lead}]")
                                .but(ROLES, "holders: [ben, dan], schedule: ops", "holders: [ana, ben]")
                                .but(
                                        POLICY,
                                        "[{role: incident-commander}, {schedule: ops, which: next}]",
                                        "[{person: ana}]")
                                .away("ben", "2026-12-09", "2026-12-09"),
                        POLICY,
                        "- id: first",
                        "every step reaches `ana` and nobody else, 2026-12-09T00:00Z until 2026-12-10T00:00Z"),
                new Fault(
                        FindingKind.APPROVER_AND_DEPUTY_AWAY,
                        company.but(ROLES, "holders: [ivo, jo]", "holders: [ivo]")
                                .but(ROLES, "holders: [jo, hana]", "holders: [jo]")
                                .away("ivo", "2026-12-28", "2026-12-31")
                                .away("jo", "2026-12-30", "2027-01-01"),
                        AUTHORITY,
                        "bookkeeper",
                        "nobody may approve `rollback` at `sev1` and `sev2`: neither `bookkeeper` nor `auditor` has anybody,"
                                + " 2026-12-30T00:00Z until 2027-01-01T00:00Z",
                        FindingKind.ROLE_HOLDERS_ALL_AWAY,
                        FindingKind.APPROVER_IS_DEPUTY_THEN),
                new Fault(
                        FindingKind.APPROVER_IS_DEPUTY_THEN,
                        company.but(ROLES, "holders: [jo, hana]", "holders: [jo]")
                                .away("ivo", "2026-12-28", "2026-12-28"),
                        AUTHORITY,
                        "auditor",
                        "`jo` is approver and deputy at once for `rollback` at `sev1` and `sev2`, 2026-12-28T00:00Z until"
                                + " 2026-12-29T00:00Z"),
                new Fault(
                        FindingKind.MANDATORY_ROLE_EMPTY,
                        company.but(ROLES, "holders: [fin, gil]", "holders: [ivo]")
                                .away("ivo", "2026-12-28", "2026-12-28"),
                        ROLES,
                        "[ivo]",
                        "nobody can hold the role `communications-lead`, which somebody must hold at `sev1`,"
                                + " 2026-12-28T00:00Z until 2026-12-29T00:00Z"),
                new Fault(
                        FindingKind.ROLE_HOLDERS_ALL_AWAY,
                        company.away("ivo", "2026-12-28", "2026-12-28").away("jo", "2026-12-28", "2026-12-28"),
                        ROLES,
                        "[ivo, jo]",
                        "all holders of the role `bookkeeper` are away, 2026-12-28T00:00Z until 2026-12-29T00:00Z",
                        FindingKind.APPROVER_IS_DEPUTY_THEN),
                new Fault(
                        FindingKind.PLATFORM_SKILL_NOT_REACHED,
                        company.but(POLICY, "[{schedule: ops}]", "[{person: ivo}]"),
                        PROCESS,
                        "runner",
                        "nobody whom policy `money` tells before the process has to be acknowledged can repair `runner`,"
                                + " 2026-11-23T00:00Z until 2027-11-24T00:00Z"),
                new Fault(
                        FindingKind.DOUBLE_BOOKED,
                        company.but(SPONSOR, "[gil, hana]", "[ana, hana]"),
                        OPS,
                        "ana",
                        "`ana` is on call in 2 schedules at once, 2026-11-23T09:00Z until 2026-11-23T16:00Z"),
                new Fault(
                        FindingKind.TOO_MANY_HOURS,
                        company.but(LIMITS, "PT84H", "PT55H"),
                        OPS,
                        "ana",
                        "`ana` is on call for up to 56 h in seven days on end, "),
                new Fault(
                        FindingKind.TOO_MANY_NIGHTS,
                        company.but(LIMITS, "from: \"22:00\", until: \"06:00\"", "from: \"15:00\", until: \"17:00\"")
                                .but(LIMITS, "nights-in-row: 7", "nights-in-row: 6"),
                        OPS,
                        "ana",
                        "`ana` is on call in up to 7 nights on end, "),
                new Fault(
                        FindingKind.TOO_LITTLE_REST,
                        company.but(LIMITS, "PT11H", "PT17H"),
                        OPS,
                        "ana",
                        "`ana` rests for only 16 h between two shifts, "),
                new Fault(
                        FindingKind.TOO_MANY_WEEKENDS,
                        company.but(OPS, "[ana, ben]", "[ana, ana, ana, ben]"),
                        OPS,
                        "ana",
                        "`ana` is on call in up to 3 weekends on end, "),
                new Fault(
                        FindingKind.UNEVEN_SHARE,
                        company.but(OPS, "[ana, ben]", "[ana, ana, ben, ana, ana]")
                                .but(LIMITS, "weekends-in-row: 2", "weekends-in-row: 4"),
                        OPS,
                        "ana",
                        "`ana` takes 80 % of layer `lisbon`, shared by 2, "));
    }

    @Test
    void theCompanyHasNoneOfThem() {
        assertThat(Covered.company().checked()).isEmpty();
        assertThat(Covered.company().proven()).isEmpty();
    }

    @Test
    void everyKindIsPlanted() {
        assertThat(faults()).extracting(Fault::kind).containsExactlyInAnyOrder(FindingKind.values());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundAtItsPlaceWithItsTimesAndAFix(Fault fault) {
        List<Problem> problems = fault.spoilt().proven();

        Set<String> kinds = Stream.concat(Stream.of(fault.kind()), fault.besides().stream())
                .map(FindingKind::id)
                .collect(Collectors.toSet());
        assertThat(problems).extracting(Problem::rule).containsOnly(kinds.toArray(String[]::new));
        Problem found = problems.stream()
                .filter(problem -> problem.rule().equals(fault.kind().id()))
                .findFirst()
                .orElseThrow();
        assertThat(found.place().file()).isEqualTo(fault.file());
        assertThat(found.message()).startsWith(fault.message());
        assertThat(rest(fault, found)).startsWith(fault.at());
        assertThat(found.isError()).isEqualTo(fault.kind().isError());
        assertThat(found.expected()).isNotEmpty().doesNotEndWith(".");
        assertThat(found.fix()).matches("[A-Z].*\\.");
    }

    /** The line of a place, from its column on. */
    private static String rest(Fault fault, Problem found) {
        return fault.spoilt()
                .text(fault.file())
                .lines()
                .toList()
                .get(found.place().line() - 1)
                .substring(found.place().column() - 1);
    }

    @Test
    void idsAreThoseOfNoRule() {
        assertThat(CoverageProblems.IDS)
                .doesNotContainAnyElementsOf(Checks.RULES.stream().map(Rule::id).toList());
        assertThat(Arrays.stream(FindingKind.values()).map(FindingKind::meaning))
                .allMatch(text -> text.matches("[A-Z].*\\."));
    }

    @Test
    void aWaiverSetsAFindingAside() {
        Covered spoilt = Covered.company()
                .away("ben", "2026-12-15", "2026-12-15")
                .but(POLICY, "[{schedule: ops}]", "[{schedule: ops}, {role: incident-commander}]")
                .with(
                        WAIVERS,
                        "waivers:\n  - {rule: hand-off-to-nobody, file: " + OPS
                                + ", reason: Agreed with the clinics}\n");

        assertThat(spoilt.checked()).isEmpty();
        assertThat(spoilt.proven()).isEmpty();
    }

    @Test
    void aWaiverWithoutAFindingIsOneItselfWhereTheWholeYearWasLookedAt() {
        Covered company = Covered.company()
                .with(
                        WAIVERS,
                        "waivers:\n  - {rule: hand-off-to-nobody, file: " + OPS
                                + ", reason: Agreed with the clinics}\n");

        assertThat(company.checked()).isEmpty();
        assertThat(company.proven()).extracting(Problem::rule).containsExactly("waiver-without-problem");
    }

    @Test
    void anOverrideStandsThoughItsPersonIsAway() {
        Covered company = Covered.company()
                .but(POLICY, ", {schedule: ops, which: next}", "")
                .away("cleo", "2026-12-31", "2026-12-31");

        assertThat(company.text(ABSENCES)).contains("cleo");
        assertThat(company.proven()).isEmpty();
    }
}
