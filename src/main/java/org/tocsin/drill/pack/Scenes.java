package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Fits;
import org.tocsin.drill.Showing;
import org.tocsin.drill.SplitMix64;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.IntegrityCheck;
import org.tocsin.model.internal.BusinessProcess.Workflow;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.Twist;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.internal.VendorId;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.Holders;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

/** Works out the scene of an order. */
final class Scenes {
    private static final Duration BEYOND = Duration.ofDays(2);

    private final PackOrder order;
    private final Material material;
    private final Escalation escalation;
    private final Draws draws;

    private Scenes(PackOrder order, Material material, Draws draws) {
        this.order = order;
        this.material = material;
        this.escalation = material.escalation();
        this.draws = draws;
    }

    /**
     * The scene.
     *
     * @throws IllegalArgumentException for an order that does not fit
     */
    static Scene of(PackOrder order, Material material, Draws draws) {
        Scenario scenario = material.scenario(order.scenario());
        List<String> because = Stream.of(
                        Fits.of(scenario, order.process(), order.severity(), order.loss(), material.escalation()),
                        Fits.of(order.twist(), order.process(), material.escalation()))
                .flatMap(fits -> fits.because().stream())
                .distinct()
                .toList();
        if (!because.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", because));
        }
        return new Scenes(order, material, draws).scene(scenario);
    }

    private Scene scene(Scenario scenario) {
        BusinessProcess process = escalation.process(order.process()).orElseThrow();
        Severity severity = escalation.severity(order.severity()).orElseThrow();
        EscalationPolicy policy =
                escalation.policy(order.process(), order.severity()).orElseThrow();
        SplitMix64 draw = draws.stage("showing");
        Showing showing = draw.one(AboutProcess.of(
                Showing.of(scenario, order.process(), order.severity(), order.loss(), escalation),
                order.loss(),
                process,
                escalation.processes()));
        String value = draw.one(showing.values());
        Instant begins = order.asIf();
        Rota rota = Rota.of(
                escalation,
                new Span(
                        begins.minus(BEYOND),
                        begins.plus(longest(policy.targets().restore(), order.length()))
                                .plus(BEYOND)));
        EscalationTimeline timeline = EscalationTimeline.of(
                        escalation, rota, order.process(), order.severity(), begins, late(policy, begins), null)
                .orElseThrow();
        String vendor = vendor(process, showing.trigger());
        String channel = channel(policy);
        Map<String, String> names = new HashMap<>();
        names.put("process", process.name());
        names.put("platform", vendorName(process.platform()));
        names.put("vendor", vendor);
        names.put("component", component(process));
        names.put("workflow", workflow(process));
        names.put("fact", "“" + showing.words(value) + "”");
        names.put("channel", channel);
        names.put("customer", "a customer");
        check(process, showing.trigger(), names);
        Binding binding = new Binding(names, role -> holder(role, rota));
        return new Scene(
                order,
                escalation,
                process,
                severity,
                policy,
                binding.bind(scenario),
                showing,
                value,
                showing.words(value),
                rota,
                timeline,
                order.twist() == Twist.KEY_PERSON_AWAY ? first(timeline) : null,
                vendor,
                channel,
                draws);
    }

    /** At four fifths of the time that is allowed, in whole minutes. */
    private static Instant late(EscalationPolicy policy, Instant begins) {
        Duration allowed = policy.targets().acknowledge();
        return begins.plus(allowed.multipliedBy(4).dividedBy(5).truncatedTo(ChronoUnit.MINUTES));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static @Nullable PersonId first(EscalationTimeline timeline) {
        return timeline.entries().stream()
                .flatMap(entry -> entry.reached().people().stream())
                .findFirst()
                .orElse(null);
    }

    private String vendor(BusinessProcess process, Trigger trigger) {
        VendorId named = trigger.vendor();
        if (named != null) {
            return vendorName(named);
        }
        List<VendorId> others = process.vendors().stream()
                .filter(vendor -> !vendor.equals(process.platform())
                        && escalation.vendor(vendor).isPresent())
                .toList();
        List<VendorId> partners = others.stream()
                .filter(vendor -> escalation.processes().stream()
                                .noneMatch(other -> other.platform().equals(vendor))
                        && exchanges(process, vendorName(vendor)))
                .toList();
        List<VendorId> fitting = partners.isEmpty() ? others : partners;
        return vendorName(
                fitting.isEmpty() ? process.platform() : draws.stage("vendor").one(fitting));
    }

    /** Whether a workflow or a check is about what is exchanged with it, rather than something it only runs on. */
    private static boolean exchanges(BusinessProcess process, String vendor) {
        return Stream.concat(
                        process.workflows().stream().map(Workflow::does),
                        process.integrityChecks().stream().map(IntegrityCheck::compare))
                .anyMatch(text -> text.contains(vendor));
    }

    private String vendorName(VendorId id) {
        return escalation.vendor(id).map(Vendor::name).orElse(id.value());
    }

    private String component(BusinessProcess process) {
        return process.components().isEmpty()
                ? process.name()
                : material.components().getOrDefault(process.components().get(0), process.name());
    }

    private String workflow(BusinessProcess process) {
        return process.workflows().isEmpty()
                ? "the workflow of " + process.name()
                : draws.stage("workflow")
                        .one(process.workflows().stream().map(Workflow::name).toList());
    }

    private void check(BusinessProcess process, Trigger trigger, Map<String, String> names) {
        List<IntegrityCheck> checks = process.integrityChecks();
        List<IntegrityCheck> named = checks.stream()
                .filter(check -> check.id().equals(trigger.check()))
                .toList();
        if (checks.isEmpty()) {
            names.put("check", "Compare both sides");
            names.put("expected", "both sides agree");
        } else {
            IntegrityCheck check = draws.stage("check").one(named.isEmpty() ? checks : named);
            names.put("check", check.compare());
            names.put("expected", check.expected());
        }
    }

    /** A chat that the policy uses, else any chat, else any channel that it uses. */
    private String channel(EscalationPolicy policy) {
        List<ChannelId> used = policy.steps().stream()
                .flatMap(step -> step.targets().stream())
                .filter(StepTarget.ToChannel.class::isInstance)
                .map(target -> ((StepTarget.ToChannel) target).channel())
                .toList();
        return Stream.of(
                        escalation.channels().stream().filter(channel -> used.contains(channel.id()) && chat(channel)),
                        escalation.channels().stream().filter(Scenes::chat),
                        escalation.channels().stream())
                .flatMap(channels -> channels)
                .findFirst()
                .map(channel -> chat(channel) ? channel.address() : channel.name())
                .orElse("the round");
    }

    private static boolean chat(Channel channel) {
        return channel.medium() == Channel.Medium.CHAT;
    }

    private String holder(RoleId role, Rota rota) {
        return Holders.of(role, escalation, rota, order.asIf()).inOrder().stream()
                .findFirst()
                .flatMap(escalation::person)
                .map(Person::name)
                .or(() -> escalation.role(role).map(Role::name))
                .orElse(role.value());
    }
}
