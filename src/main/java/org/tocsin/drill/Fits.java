package org.tocsin.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Scenario.Need;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Trigger.Dimension;
import org.tocsin.model.internal.Twist;

/**
 * Whether something can be practised with a process as its records stand.
 *
 * @param because why not, one sentence each, for people who do not know the records; empty where it fits
 */
public record Fits(List<String> because) {
    public Fits {
        because = List.copyOf(because);
    }

    /** Whether nothing speaks against it. */
    public boolean fits() {
        return because.isEmpty();
    }

    /** Whether a scenario can be played with a process, at a severity, with so much lost. */
    public static Fits of(
            Scenario scenario, ProcessId process, SeverityId severity, LossClass loss, Escalation escalation) {
        BusinessProcess played = escalation.process(process).orElse(null);
        if (played == null) {
            return new Fits(List.of("There is no process " + process + "."));
        }
        List<String> because = new ArrayList<>(policy(played, severity, escalation));
        if (!scenario.losses().contains(loss)) {
            because.add("“" + scenario.title() + "” is about "
                    + list(scenario.losses().stream().map(LossClass::word)) + " loss, not about " + loss.word()
                    + " loss.");
        }
        for (Need need : scenario.needs()) {
            if (!has(played, need, escalation)) {
                because.add(
                        "“" + scenario.title() + "” needs " + lacking(need) + ", and " + played.name() + " has none.");
            }
        }
        if (because.isEmpty()
                && Showing.of(scenario, process, severity, loss, escalation).isEmpty()) {
            because.add("“" + scenario.title() + "” shows itself by "
                    + list(scenario.shows().stream().map(Dimension::word).map(Fits::spaced)) + ", and no trigger of "
                    + severity + " that " + played.name() + " can come under fits that with " + loss.word() + " loss.");
        }
        return new Fits(because);
    }

    /** Whether a twist can be had. */
    public static Fits of(Twist twist, ProcessId process, Escalation escalation) {
        BusinessProcess played = escalation.process(process).orElse(null);
        if (played == null) {
            return new Fits(List.of("There is no process " + process + "."));
        }
        String lacks = switch (twist) {
            case NONE, KEY_PERSON_AWAY, VENDOR_SILENT -> "";
            case CHANNEL_DOWN -> escalation.channels().isEmpty() ? "No channel is written down that could fail." : "";
            case CONCURRENT_INCIDENT ->
                escalation.policies().stream()
                                .flatMap(policy -> policy.processes().stream())
                                .allMatch(process::equals)
                        ? "No other process has a policy, so that nothing else can happen at the same time."
                        : "";
            case DATA_CORRUPTION ->
                has(played, Need.INTEGRITY_CHECK, escalation)
                        ? ""
                        : played.name() + " has no integrity check by which wrong data could show.";
            case REGULATED ->
                has(played, Need.OBLIGATION, escalation)
                        ? ""
                        : "No obligation to notify anybody is written down for " + played.name() + ".";
        };
        return new Fits(lacks.isEmpty() ? List.of() : List.of(lacks));
    }

    private static List<String> policy(BusinessProcess process, SeverityId severity, Escalation escalation) {
        if (escalation.severity(severity).isEmpty()) {
            return List.of("There is no severity " + severity + ".");
        }
        if (escalation.policy(process.id(), severity).isEmpty()) {
            return List.of("No policy is for " + process.name() + " at " + severity + ".");
        }
        List<Role> roles = escalation.roles();
        if (roles.isEmpty()) {
            return List.of("No role is written down that anybody could play.");
        }
        boolean some = roles.stream().anyMatch(role -> !role.mandatoryAt().isEmpty());
        boolean here = roles.stream().anyMatch(role -> role.mandatoryAt().contains(severity));
        return some && !here
                ? List.of("At " + severity + " nobody has to be called, so that there is nothing to practise.")
                : List.of();
    }

    private static boolean has(BusinessProcess process, Need need, Escalation escalation) {
        return switch (need) {
            case VENDOR ->
                process.vendors().stream()
                        .anyMatch(vendor -> !vendor.equals(process.platform())
                                && escalation.vendor(vendor).isPresent());
            case COMPONENT -> !process.components().isEmpty();
            case INTEGRITY_CHECK -> !process.integrityChecks().isEmpty();
            case CONTAINMENT -> !process.containment().isEmpty();
            case OBLIGATION ->
                escalation.obligations().stream()
                        .anyMatch(one ->
                                one.processes().isEmpty() || one.processes().contains(process.id()));
        };
    }

    private static String lacking(Need need) {
        return switch (need) {
            case VENDOR -> "a vendor besides the platform";
            case COMPONENT -> "a component that customers see";
            case INTEGRITY_CHECK -> "an integrity check";
            case CONTAINMENT -> "a containment";
            case OBLIGATION -> "an obligation to notify somebody";
        };
    }

    private static String list(Stream<String> words) {
        return words.collect(Collectors.joining(" or "));
    }

    private static String spaced(String word) {
        return word.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
