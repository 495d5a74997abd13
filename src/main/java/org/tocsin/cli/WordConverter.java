package org.tocsin.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, and names them as they are typed. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> choices;

    WordConverter(E[] choices) {
        this.choices = List.of(choices);
    }

    @Override
    public E convert(String typed) {
        return choices.stream()
                .filter(choice -> word(choice).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is not one of " + words()));
    }

    private String words() {
        return choices.stream().map(WordConverter::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
