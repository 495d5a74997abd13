package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tocsin.site.desk.Given.COMMANDER;
import static org.tocsin.site.desk.Given.ON_CALL;
import static org.tocsin.site.desk.Given.SEV1;
import static org.tocsin.site.desk.Given.SEV2;
import static org.tocsin.site.desk.Given.approving;
import static org.tocsin.site.desk.Given.asking;
import static org.tocsin.site.desk.Given.policy;
import static org.tocsin.site.desk.Given.step;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;
import org.tocsin.record.RecordReader;
import org.tocsin.site.Page;
import org.tocsin.source.WorkTree;

class OnboardingTest {
    private static List<OnboardingPage> example = List.of();

    @BeforeAll
    static void readTheExample() {
        example = pages(
                Objects.requireNonNull(RecordReader.read(WorkTree.at(Path.of("").toAbsolutePath()))
                                .records())
                        .everything(Given.everything(List.of()).open()));
    }

    @Test
    void aRoleReadsWhenItIsCalledSoonestFirst() {
        OnboardingPage commander = page(
                COMMANDER,
                policy(
                        List.of(SEV1, SEV2),
                        step("first", 0, From.TRIGGER, Until.ACKNOWLEDGED, ON_CALL),
                        step("nobody", 0, From.ACK_BREACH, Until.ACKNOWLEDGED, COMMANDER),
                        asking("command", 4, COMMANDER, "Name the leads")));

        assertThat(commander.calls())
                .extracting(OnboardingPage.Call::when, OnboardingPage.Call::condition, OnboardingPage.Call::action)
                .containsExactly(
                        tuple("After 4 min", "", "Name the leads"),
                        tuple("After 15 min", "if nobody has acknowledged", ""),
                        tuple("At the end", "when every step has passed", ""));
        assertThat(commander.before()).extracting(Way::label).containsExactly("On call");
    }

    @Test
    void whatSeveralPoliciesAskTheSameWayStandsOnce() {
        OnboardingPage commander = example("incident-commander");

        assertThat(commander.calls())
                .filteredOn(call -> call.when().equals("After 8 h"))
                .singleElement()
                .satisfies(call -> assertThat(call.policies()).hasSize(3));
    }

    @Test
    void whoComesOnNextIsCalledOnlyThen() {
        assertThat(example("incident-commander").calls())
                .filteredOn(call -> call.action().startsWith("Hand the incident"))
                .extracting(OnboardingPage.Call::condition)
                .containsExactly("if it is not restored, if your turn comes next");
    }

    @Test
    void itSaysWhatOneMayDecideAndWhomToAskForTheRest() {
        OnboardingPage commander = page(COMMANDER, policy(List.of(SEV1), approving("back", 5, COMMANDER)));
        OnboardingPage onCall = page(ON_CALL, policy(List.of(SEV1), approving("back", 5, COMMANDER)));

        assertThat(commander.decides()).hasSize(1);
        assertThat(commander.asks()).isEmpty();
        assertThat(onCall.decides()).isEmpty();
        assertThat(onCall.asks().size() + onCall.standsIn().size()).isEqualTo(1);
    }

    @Test
    void everyRoleOfTheExampleHasFiveToEightQuestionsThatCiteWhereTheAnswerStands() {
        assertThat(example).hasSize(11).allSatisfy(page -> {
            assertThat(page.questions()).as(page.role()).hasSizeBetween(5, 8);
            assertThat(page.questions()).allSatisfy(question -> {
                assertThat(question.clause()).matches("escalation/[a-z0-9/-]+\\.yaml, [a-z0-9.-]+");
                assertThat(question.options()).hasSizeBetween(3, 4);
                assertThat(texts(question)).doesNotHaveDuplicates();
            });
            assertThat(page.questions()).extracting(Question::asks).doesNotHaveDuplicates();
        });
    }

    @Test
    void theRightAnswerIsNotAlwaysInTheSamePlace() {
        Map<String, Long> places = example.stream()
                .flatMap(page -> page.questions().stream())
                .collect(Collectors.groupingBy(Question::right, Collectors.counting()));

        assertThat(places.keySet()).isEqualTo(Set.of("A", "B", "C", "D"));
        assertThat(places.values()).allSatisfy(count -> assertThat(count).isGreaterThan(7));
    }

    @Test
    void answersAreThoseOfTheRecords() {
        Question called = example("incident-commander").questions().get(0);
        List<Question> security = example("security-officer").questions();

        assertThat(rightAnswer(called)).isEqualTo("after 4 min");
        assertThat(security)
                .filteredOn(question -> question.asks().contains("Change who has access”, at sev1. Who gives it?"))
                .singleElement()
                .satisfies(question -> assertThat(rightAnswer(question)).isEqualTo("Security and privacy officer"));
        assertThat(example("technical-lead").questions())
                .filteredOn(question -> question.asks().startsWith("May you approve"))
                .allSatisfy(question -> assertThat(rightAnswer(question)).startsWith("No; I ask: "));
    }

    @Test
    void theLettersOnPaperAreThoseOfTheQuestions() {
        OnboardingPage page = example("liaison");

        assertThat(page.key())
                .startsWith("1 " + page.questions().get(0).right() + ", 2 "
                        + page.questions().get(1).right());
    }

    @Test
    void whatTheRecordsDoNotGiveIsNotAsked() {
        OnboardingPage onCall = page(ON_CALL);

        assertThat(onCall.calls()).isEmpty();
        assertThat(onCall.questions()).noneMatch(question -> question.asks().contains("for the first time"));
    }

    private static String rightAnswer(Question question) {
        return question.options().stream()
                .filter(option -> option.letter().equals(question.right()))
                .map(Question.Option::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Question question) {
        return question.options().stream().map(Question.Option::text).toList();
    }

    private static OnboardingPage example(String role) {
        return of(new RoleId(role), example);
    }

    private static OnboardingPage page(RoleId role, EscalationPolicy... policies) {
        return of(role, pages(Given.everything(List.of(policies))));
    }

    private static OnboardingPage of(RoleId role, List<OnboardingPage> pages) {
        return pages.stream()
                .filter(page -> page.path().value().equals("onboarding/" + role + "/index.html"))
                .findFirst()
                .orElseThrow();
    }

    private static List<OnboardingPage> pages(Everything everything) {
        Voice voice = Voice.at(Given.NOW, everything.settings().zone());
        Frames frames = new Frames(everything.settings(), voice.moments(), Given.NOW);
        Tags tags = new Tags(everything.severities());
        return new OnboardingBuilder(everything.escalation(), new Directory(everything), tags, voice)
                .pages(frames).stream()
                        .filter(OnboardingPage.class::isInstance)
                        .map(page -> (OnboardingPage) page)
                        .toList();
    }

    /** Pages are values, so that two of the same records are equal. */
    @Test
    void theSameRecordsAskTheSame() {
        Everything everything = Given.everything(List.of());
        List<Page> once = List.copyOf(pages(everything));

        assertThat(List.<Page>copyOf(pages(everything))).isEqualTo(once);
    }
}
