package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tocsin.FreshFile;

/**
 * How each language writes dates, numbers and plural forms is what CLDR says, as ICU has it: the lines at the end of each
 * messages file are made from there.
 */
class WordingFromCldrTest {
    @SuppressWarnings("unused") // named below
    private static final List<String> TAGS = Languages.OURS;

    private static final String MARK = "# From CLDR. Refresh: mvn test -Drefresh=true -Dtest=WordingFromCldrTest\n";
    private static final Set<String> NUMBERS_NAME_MONTHS = Set.of("ja", "ko", "zh-Hans", "zh-Hant");
    private static final Map<String, String> OWN_DIGITS = Map.of("ar", "arab", "fa", "arabext", "hi", "deva");
    private static final Pattern FIELD = Pattern.compile("'([^']*)'|([yMLd])\\2*|[^'yMLd]+");

    @ParameterizedTest
    @FieldSource("TAGS")
    void datesNumbersAndPluralFormsAreThoseOfCldr(String tag) throws IOException {
        Path file = Path.of("templates/messages", tag + ".properties");
        Map<String, String> lines = lines(tag);
        String ours = Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("# From CLDR")
                        && !lines.containsKey(line.split("=", 2)[0].strip())
                        && !line.startsWith("plural."))
                .collect(Collectors.joining("\n"));

        String block = lines.entrySet().stream()
                .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                .collect(Collectors.joining());
        FreshFile.assertFresh(file, ours.strip() + "\n\n" + MARK + block);
    }

    @ParameterizedTest
    @FieldSource("TAGS")
    void pluralFormsAreExactlyThoseThatWholeNumbersTake(String tag) throws IOException {
        Plurals plurals =
                Plurals.of(WordingFile.parse(Files.readString(Path.of("templates/messages", tag + ".properties")))
                        .byKey());
        PluralRules icu = PluralRules.forLocale(ULocale.forLanguageTag(tag));

        assertThat(plurals.names())
                .containsExactlyInAnyOrderElementsOf(icu.getKeywords().stream()
                        .filter(form -> takenByWholeNumbers(icu, form))
                        .toList());
        for (long number = 0; number <= 3_000; number++) {
            assertThat(plurals.formOf(number)).isEqualTo(icu.select((double) number));
        }
    }

    private static Map<String, String> lines(String tag) {
        ULocale locale = new ULocale.Builder()
                .setLanguageTag(tag.equals("en") ? "en-GB" : tag)
                .setUnicodeLocaleKeyword("ca", "gregory")
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(locale);
        String day = generator.getBestPattern("yMMMd");
        if (!day.contains("MMM") && !day.contains("LLL") && !NUMBERS_NAME_MONTHS.contains(tag)) {
            day = generator.getBestPattern("yMMMMd");
        }
        String month = generator.getBestPattern("yMMMM");
        String date = arranged(day, "{0}", "{1}", "{2}");
        String glue = unquoted(generator.getDateTimeFormat(DateFormat.MEDIUM));
        Matcher clock = Pattern.compile("H+'?([^m']*)'?m+").matcher(generator.getBestPattern("Hm"));
        assertThat(clock.find()).isTrue();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("time.moment", moment(glue, date));
        lines.put(
                "time.moment.bare",
                glue.replace("{1}", "{D}").replace("{0}", "{1}").replace("{D}", "{0}"));
        lines.put("time.hour", "{0} ({1})");
        lines.put("time.clock", "{0}" + clock.group(1) + "{1}");
        lines.put("time.date", date);
        lines.put("time.month", arranged(month, "", "{0}", "{1}"));
        months(lines, "month.short.", day, locale, tag);
        months(lines, "month.long.", month, locale, tag);
        numbers(lines, tag, locale);
        plurals(lines, tag);
        return lines;
    }

    private static String moment(String glue, String date) {
        String clock = glue.replace("{0}", "{3}");
        return clock.replace("{1}", date) + " ({4})";
    }

    private static void months(Map<String, String> lines, String key, String pattern, ULocale locale, String tag) {
        Matcher field = Pattern.compile("M+|L+").matcher(pattern);
        assertThat(field.find()).isTrue();
        ULocale names = tag.equals("en") ? ULocale.ENGLISH : locale;
        SimpleDateFormat format = new SimpleDateFormat(field.group(), names);
        format.setTimeZone(TimeZone.GMT_ZONE);
        for (int month = 1; month <= 12; month++) {
            Instant within = Instant.parse("2026-01-15T00:00:00Z")
                    .atZone(ZoneOffset.UTC)
                    .withMonth(month)
                    .toInstant();
            lines.put(key + month, format.format(Date.from(within)));
        }
    }

    private static void numbers(Map<String, String> lines, String tag, ULocale latin) {
        String system = OWN_DIGITS.getOrDefault(tag, "latn");
        ULocale locale = latin.setKeywordValue("numbers", system);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String percent = ((DecimalFormat) NumberFormat.getPercentInstance(locale))
                .toPattern()
                .replaceAll("[#,0]+", "{0}")
                .replace("%", symbols.getPercentString());
        lines.put("number.digits", NumberingSystem.getInstanceByName(system).getDescription());
        lines.put("number.decimal", symbols.getDecimalSeparatorString());
        lines.put("number.percent", percent);
    }

    private static void plurals(Map<String, String> lines, String tag) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        Map<String, String> all = PluralRuleTest.rules(rules);
        for (String form : Plurals.NAMES) {
            if (!form.equals("other") && takenByWholeNumbers(rules, form)) {
                lines.put("plural." + form, all.getOrDefault("plural." + form, ""));
            }
        }
    }

    private static boolean takenByWholeNumbers(PluralRules rules, String form) {
        if (!rules.getKeywords().contains(form)) {
            return false;
        }
        for (long number = 0; number <= 2_000; number++) {
            if (rules.select((double) number).equals(form)) {
                return true;
            }
        }
        return rules.select(1_000_000).equals(form);
    }

    /** A pattern of CLDR as a text with places for day, month and year. */
    private static String arranged(String pattern, String day, String month, String year) {
        StringBuilder out = new StringBuilder();
        Matcher part = FIELD.matcher(pattern);
        while (part.find()) {
            switch (part.group().charAt(0)) {
                case 'y' -> out.append(year);
                case 'M', 'L' -> out.append(month);
                case 'd' -> out.append(day);
                case '\'' -> out.append(part.group(1));
                default -> out.append(part.group());
            }
        }
        return out.toString();
    }

    private static String unquoted(String glue) {
        return glue.replaceAll("'([^']*)'", "$1");
    }
}
