package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a whole number takes a plural form, in the words of CLDR: {@code n % 10 = 2..4 and n % 100 != 12..14}.
 *
 * <p>Only for whole numbers: what CLDR asks of digits after the point ({@code v}, {@code w}, {@code f}, {@code t},
 * {@code c}, {@code e}) is asked of zero. Source: Unicode Technical Standard 35, part 3, plural rules syntax.
 *
 * @param anyOf true for a number for which all relations of one of these are
 */
public record PluralRule(List<List<Relation>> anyOf) {
    private static final Pattern RELATION = Pattern.compile(
            "([niftvwce])(?:\\s*%\\s*(\\d{1,9}))?\\s*(=|!=)\\s*(\\d{1,9}(?:\\.\\.\\d{1,9})?(?:\\s*,\\s*\\d{1,9}(?:\\.\\.\\d{1,9})?)*)");

    public PluralRule {
        anyOf = anyOf.stream().map(List::copyOf).toList();
    }

    /** A rule as CLDR writes it. */
    public static PluralRule parse(String rule) {
        List<List<Relation>> any = new ArrayList<>();
        for (String either : rule.split("\\bor\\b", -1)) {
            List<Relation> all = new ArrayList<>();
            for (String relation : either.split("\\band\\b", -1)) {
                all.add(relation(relation.strip(), rule));
            }
            any.add(all);
        }
        return new PluralRule(any);
    }

    private static Relation relation(String text, String rule) {
        Matcher matcher = RELATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no plural rule of CLDR: " + rule);
        }
        List<Range> ranges = new ArrayList<>();
        for (String range : matcher.group(4).split(",", -1)) {
            String[] ends = range.strip().split("\\.\\.", -1);
            ranges.add(new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])));
        }
        long modulus = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
        boolean whole = matcher.group(1).equals("n") || matcher.group(1).equals("i");
        return new Relation(whole, modulus, matcher.group(3).equals("="), ranges);
    }

    /** Whether a number takes the form. */
    public boolean holds(long number) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(relation -> relation.holds(number)));
    }

    /**
     * One comparison.
     *
     * @param ofNumber whether it looks at the number; else at what a whole number has none of
     * @param modulus 0 where the number itself is compared
     * @param within whether it must be in one of the ranges, or in none
     */
    public record Relation(boolean ofNumber, long modulus, boolean within, List<Range> ranges) {
        public Relation {
            ranges = List.copyOf(ranges);
        }

        /** Whether it is true of a number. */
        public boolean holds(long number) {
            long operand = ofNumber ? Math.abs(number) : 0;
            long compared = modulus == 0 ? operand : operand % modulus;
            return within == ranges.stream().anyMatch(range -> range.from() <= compared && compared <= range.until());
        }
    }

    /** From a number to another, both among them. */
    public record Range(long from, long until) {}
}
