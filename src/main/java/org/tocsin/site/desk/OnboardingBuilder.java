package org.tocsin.site.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Role;
import org.tocsin.oncall.TimedStep;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.OnboardingPage.Call;
import org.tocsin.site.desk.OnboardingPage.Covered;
import org.tocsin.site.desk.OnboardingPage.Grant;
import org.tocsin.site.desk.OnboardingPage.Level;
import org.tocsin.site.desk.OnboardingPage.Order;

/** Builds the pages for those who are new in a role. */
final class OnboardingBuilder {
    private final Escalation escalation;
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    OnboardingBuilder(Escalation escalation, Directory directory, Tags tags, Voice voice) {
        this.escalation = escalation;
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    List<Page> pages(Frames frames) {
        List<Page> pages = new ArrayList<>();
        List<OnboardingListPage.Card> cards = new ArrayList<>();
        for (Role role : escalation.roles()) {
            OnboardingPage page = page(role, frames);
            pages.add(page);
            cards.add(card(role, page));
        }
        pages.add(new OnboardingListPage(frames.of(new PagePath(Address.ONBOARDING), "My role in ten minutes"), cards));
        return pages;
    }

    private OnboardingListPage.Card card(Role role, OnboardingPage page) {
        String called = page.calls().isEmpty() ? "" : first(page.calls().get(0));
        return new OnboardingListPage.Card(
                Way.to(role.name(), Address.onboarding(role.id())), page.holders(), page.mandatoryAt(), called);
    }

    /** Such as {@code at once, by “Money, critical and major”}. */
    private static String first(Call call) {
        String when = call.when().substring(0, 1).toLowerCase(Locale.ROOT)
                + call.when().substring(1);
        String condition = call.condition().isEmpty() ? "" : ", " + call.condition();
        return when + condition + ", by “" + call.policies().get(0).label() + "”";
    }

    private OnboardingPage page(Role role, Frames frames) {
        PagePath path = new PagePath(Address.onboarding(role.id()));
        RoleCalls calls = RoleCalls.of(role, escalation, tags);
        List<BusinessProcess> processes = escalation.processes().stream()
                .filter(process -> calls.policies().stream()
                        .anyMatch(policy -> policy.processes().contains(process.id())))
                .toList();
        List<Question> questions = new SelfCheck(escalation, directory, tags, voice).of(role, calls);
        return new OnboardingPage(
                frames.of(path, role.name() + " in ten minutes"),
                path,
                role.name(),
                voice.html(role.duties()),
                role.holders().stream().map(directory::person).toList(),
                role.schedule() == null ? null : directory.schedule(role.schedule()),
                role.mandatoryAt().stream().map(tags::brief).toList(),
                calls(role, calls),
                role.firstMinutes(),
                grants(approval -> approval.approver().equals(role.id())),
                grants(approval -> approval.deputy().equals(role.id())
                        && !approval.approver().equals(role.id())),
                grants(approval -> !approval.deputy().equals(role.id())
                        && !approval.approver().equals(role.id())),
                orders(role),
                calls.toldJustBefore().stream().map(directory::role).toList(),
                processes.stream()
                        .map(BusinessProcess::owner)
                        .distinct()
                        .map(directory::person)
                        .toList(),
                processes.stream().map(this::covered).toList(),
                escalation.severities().stream()
                        .map(severity -> new Level(tags.full(severity.id()), voice.html(severity.meaning())))
                        .toList(),
                questions,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> (i + 1) + " " + questions.get(i).right())
                        .collect(Collectors.joining(", ")));
    }

    /** What is asked the same way in several policies stands once. */
    private List<Call> calls(Role role, RoleCalls calls) {
        Map<Call, List<Way>> same = new LinkedHashMap<>();
        calls.policies().stream()
                .flatMap(policy ->
                        calls.steps(policy).stream().map(timed -> new Found(policy, timed, calls.tellsNext(timed))))
                .sorted(Comparator.comparing(Found::after))
                .forEach(found -> same.computeIfAbsent(found.call(this), unused -> new ArrayList<>())
                        .add(found.way()));
        calls.policies().stream()
                .filter(policy -> role.id().equals(policy.onExhausted().role()))
                .forEach(policy -> same.computeIfAbsent(
                                new Call("At the end", "when every step has passed", "", null, List.of()),
                                unused -> new ArrayList<>())
                        .add(way(policy)));
        return same.entrySet().stream()
                .map(entry -> new Call(
                        entry.getKey().when(),
                        entry.getKey().condition(),
                        entry.getKey().action(),
                        entry.getKey().approval(),
                        entry.getValue()))
                .toList();
    }

    /** @param next whether it tells only those whose turn comes next */
    private record Found(EscalationPolicy policy, TimedStep timed, boolean next) {
        Duration after() {
            return timed.after();
        }

        Way way() {
            return OnboardingBuilder.way(policy);
        }

        private String condition() {
            String whoeverIsNext = next ? "if your turn comes next" : "";
            return Stream.of(timed.condition(), whoeverIsNext)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        Call call(OnboardingBuilder builder) {
            return new Call(
                    builder.when(timed.after()), condition(), Paths.action(timed), builder.asked(timed), List.of());
        }
    }

    private static Way way(EscalationPolicy policy) {
        return Way.to(policy.title(), Address.of(policy.id()));
    }

    private String when(Duration after) {
        return after.isZero() ? "At once" : "After " + voice.span(after);
    }

    private @Nullable Way asked(TimedStep timed) {
        return timed.step().approval() == null
                ? null
                : directory.action(timed.step().approval());
    }

    private List<Grant> grants(Predicate<Approval> which) {
        List<Grant> grants = new ArrayList<>();
        for (AuthorityAction action : escalation.actions()) {
            action.approvals().stream()
                    .filter(which)
                    .map(approval -> grant(action, approval))
                    .forEach(grants::add);
        }
        return grants;
    }

    private Grant grant(AuthorityAction action, Approval approval) {
        return new Grant(
                directory.action(action.id()),
                voice.html(action.meaning()),
                approval.severities().stream().map(tags::brief).toList(),
                directory.role(approval.approver()),
                directory.role(approval.deputy()),
                voice.span(approval.within()));
    }

    private List<Order> orders(Role role) {
        return escalation.processes().stream()
                .flatMap(process -> process.containment().stream()
                        .filter(way -> way.triggeredBy().equals(role.id()))
                        .map(way -> new Order(directory.process(process.id()), way.strategy(), way.effect())))
                .toList();
    }

    private Covered covered(BusinessProcess process) {
        return new Covered(
                directory.process(process.id()),
                process.playbooks().stream().map(directory::playbook).toList(),
                directory.onNow(process.id()));
    }
}
