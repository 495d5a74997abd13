package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The plural forms of a language, and which one a whole number takes.
 *
 * @param forms each but {@code other}, in the order of {@link #NAMES}
 */
public record Plurals(List<Form> forms) {
    /** What is left when no form's rule holds; every language has it. */
    public static final String OTHER = "other";

    /** Every form there can be. */
    public static final List<String> NAMES = List.of("zero", "one", "two", "few", "many", OTHER);

    private static final String KEY = "plural.";

    /** Every rule of CLDR repeats itself within a hundred. */
    private static final long FAR_ENOUGH = 200;

    public Plurals {
        forms = List.copyOf(forms);
    }

    /** A form and when it is taken. */
    public record Form(String name, PluralRule rule) {}

    /**
     * Those that a wording states in its keys {@code plural.one}, {@code plural.few} …
     *
     * @throws IllegalArgumentException when one is no rule of CLDR
     */
    public static Plurals of(Map<String, String> wording) {
        List<Form> forms = new ArrayList<>();
        for (String name : NAMES) {
            Optional.ofNullable(wording.get(KEY + name))
                    .ifPresent(rule -> forms.add(new Form(name, PluralRule.parse(rule))));
        }
        return new Plurals(forms);
    }

    /** The form a number takes: {@code one}, {@code few} … */
    public String formOf(long number) {
        for (Form form : forms) {
            if (form.rule().holds(number)) {
                return form.name();
            }
        }
        return OTHER;
    }

    /** The names of all forms that whole numbers take; {@code other} last, where any is left for it. */
    public List<String> names() {
        List<String> names = new ArrayList<>(forms.stream().map(Form::name).toList());
        if (LongStream.range(0, FAR_ENOUGH).anyMatch(number -> formOf(number).equals(OTHER))) {
            names.add(OTHER);
        }
        return names;
    }
}
