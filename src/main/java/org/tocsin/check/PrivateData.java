package org.tocsin.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.Person;

/** Colleagues are not named to the public by accident. */
final class PrivateData implements Rule {
    private static final Pattern EMAIL =
            Pattern.compile("(?<![^\\s@<>()\\[\\],;:])[^\\s@<>()\\[\\],;:]++@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{5,30}[0-9]");

    @Override
    public String id() {
        return "private-data";
    }

    @Override
    public String meaning() {
        return "Text for customers holds no e-mail address or phone number of a colleague.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Questions? Write to «support@example.com|ana@example.com».
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Set<String> secrets = new HashSet<>();
        for (Person person : evidence.people().values()) {
            secrets.add(person.email().toLowerCase(Locale.ROOT));
            if (person.phone() != null && digits(person.phone()).length() >= CustomerText.SHORTEST_NUMBER) {
                secrets.add(digits(person.phone()));
            }
        }
        for (CustomerText text : evidence.texts()) {
            if (text.has('@')) {
                look(EMAIL.matcher(text.text()), text, "e-mail address", secrets, findings);
            }
            if (text.longNumber()) {
                look(NUMBER.matcher(text.text()), text, "phone number", secrets, findings);
            }
        }
    }

    private static void look(Matcher found, CustomerText text, String kind, Set<String> secrets, Findings findings) {
        while (found.find()) {
            String plain = kind.startsWith("e") ? found.group().toLowerCase(Locale.ROOT) : digits(found.group());
            if (secrets.contains(plain)) {
                findings.error(
                        text.place(found.start(), found.end() - found.start()),
                        "the " + kind + " of a colleague stands in a text for customers",
                        "the support address",
                        "Replace it by the address that anybody may use.");
            }
        }
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
