package org.tocsin.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.message.MarkdownParts.Span;
import org.tocsin.model.internal.Person;

/** How colleagues are reached, which no message tells. */
public final class Colleagues {
    /** Telephone numbers have at least so many digits. */
    public static final int SHORTEST_NUMBER = 7;

    private static final Pattern EMAIL =
            Pattern.compile("(?<![^\\s@<>()\\[\\],;:])[^\\s@<>()\\[\\],;:]++@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{5,30}[0-9]");

    private final Set<String> secrets = new HashSet<>();

    public Colleagues(Collection<Person> people) {
        for (Person person : people) {
            secrets.add(person.email().toLowerCase(Locale.ROOT));
            if (person.phone() != null && digits(person.phone()).length() >= SHORTEST_NUMBER) {
                secrets.add(digits(person.phone()));
            }
        }
    }

    /** Their e-mail addresses in a text. */
    public List<Span> emails(String text) {
        List<Span> found = new ArrayList<>();
        Matcher email = EMAIL.matcher(text);
        while (email.find()) {
            if (secrets.contains(email.group().toLowerCase(Locale.ROOT))) {
                found.add(new Span(email.start(), email.end() - email.start()));
            }
        }
        return found;
    }

    /** Their telephone numbers in a text. */
    public List<Span> numbers(String text) {
        List<Span> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (secrets.contains(digits(number.group()))) {
                found.add(new Span(number.start(), number.end() - number.start()));
            }
        }
        return found;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
