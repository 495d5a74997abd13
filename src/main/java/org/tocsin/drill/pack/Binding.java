package org.tocsin.drill.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;

/**
 * Puts the repository's own names in the place of parameters. What begins a sentence gets a capital letter.
 *
 * @param names by parameter
 * @param holder who a role's parameter stands for
 */
record Binding(Map<String, String> names, Function<RoleId, String> holder) {
    private static final Pattern PARAMETER = Pattern.compile("[{]([a-z]+)(?::([a-z0-9-]+))?[}]");
    private static final Pattern AFTER_STOP = Pattern.compile("(?s)(.*[.!?]['”\"]?\\s+)?");

    Binding {
        names = Map.copyOf(names);
    }

    /**
     * The text with every parameter bound.
     *
     * @throws IllegalArgumentException for a parameter that there is not
     */
    String bind(String text) {
        Matcher found = PARAMETER.matcher(text);
        StringBuilder bound = new StringBuilder();
        int from = 0;
        while (found.find()) {
            bound.append(text, from, found.start());
            String name = name(found.group(1), found.group(2));
            bound.append(AFTER_STOP.matcher(bound).matches() ? capital(name) : name);
            from = found.end();
        }
        return bound.append(text, from, text.length()).toString();
    }

    private String name(String parameter, @Nullable String role) {
        if (role != null) {
            return holder.apply(new RoleId(role));
        }
        String name = names.get(parameter);
        if (name == null) {
            throw new IllegalArgumentException("no scenario may hold the parameter {" + parameter + "}");
        }
        return name;
    }

    private static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** The scenario with all its texts bound. */
    Scenario bind(Scenario scenario) {
        return new Scenario(
                scenario.id(),
                bind(scenario.title()),
                scenario.mode(),
                scenario.losses(),
                scenario.needs(),
                scenario.shows(),
                bind(scenario.truth()),
                new Scenario.Symptoms(
                        bind(scenario.symptoms().customers()),
                        bind(scenario.symptoms().staff()),
                        bind(scenario.symptoms().vendors()),
                        bind(scenario.symptoms().monitors())),
                scenario.containment().stream().map(this::bind).toList(),
                scenario.recovery().stream().map(this::bind).toList(),
                scenario.traps().stream()
                        .map(trap -> new Scenario.Trap(bind(trap.trap()), bind(trap.right())))
                        .toList(),
                scenario.decisions().stream()
                        .map(point -> new Scenario.DecisionPoint(
                                point.id(),
                                bind(point.asks()),
                                bind(point.options()),
                                point.authority(),
                                bind(point.good())))
                        .toList(),
                scenario.injects().stream().map(this::bind).toList());
    }

    private List<String> bind(List<String> texts) {
        return texts.stream().map(this::bind).toList();
    }

    private Scenario.Measure bind(Scenario.Measure measure) {
        return new Scenario.Measure(bind(measure.does()), bind(measure.because()));
    }

    private Scenario.Inject bind(Scenario.Inject inject) {
        return new Scenario.Inject(
                inject.id(),
                inject.type(),
                inject.losses(),
                inject.decision(),
                bind(inject.text()),
                bind(inject.expected()),
                bind(inject.contingency()));
    }
}
