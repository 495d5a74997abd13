package org.tocsin.record.shape;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.record.yaml.YamlScalar;

/** The types that fields of records have. Each reads the text as it stands: {@code no}, {@code 010} are never guessed at. */
public final class Types {
    private static final String ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern ID = Pattern.compile(ID_PATTERN);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,5})(\\.[0-9]{1,9})?");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private Types() {}

    /** One line of plain text, not blank. */
    public static Type<String> line() {
        return line(LONGEST_LINE);
    }

    /** One line of plain text, not blank, of at most so many characters. */
    public static Type<String> line(int longest) {
        Map<String, Object> schema = schema("type", "string", "minLength", 1, "maxLength", longest);
        return new ScalarType<>("one line of text, at most " + longest + " characters", schema, (text, at, reading) -> {
            String stripped = text.strip();
            if (stripped.isEmpty()) {
                Refusals.blank(at, reading);
                return null;
            }
            if (stripped.indexOf('\n') >= 0) {
                reading.refuse(
                        at,
                        "line-break",
                        "this text has a line break",
                        "one line",
                        "Write it on one line, or shorten it.");
                return null;
            }
            int length = stripped.codePointCount(0, stripped.length());
            if (length > longest) {
                Refusals.tooLong(length, longest, at, reading);
                return null;
            }
            return Refusals.unprintable(stripped, at, reading) ? null : stripped;
        });
    }

    /** Markdown, not blank, of at most 20,000 characters. */
    public static Type<String> text() {
        Map<String, Object> schema = schema("type", "string", "minLength", 1, "maxLength", LONGEST_TEXT);
        return new ScalarType<>("text (Markdown)", schema, (text, at, reading) -> {
            String stripped = text.strip();
            if (stripped.isEmpty()) {
                Refusals.blank(at, reading);
                return null;
            }
            if (stripped.length() > LONGEST_TEXT) {
                Refusals.tooLong(stripped.length(), LONGEST_TEXT, at, reading);
                return null;
            }
            return Refusals.unprintable(stripped, at, reading) ? null : stripped;
        });
    }

    /** A short name in lower-case letters, digits and single hyphens. */
    public static <V> Type<V> id(Function<String, V> make) {
        Map<String, Object> schema =
                schema("type", "string", "pattern", "^" + ID_PATTERN + "$", "maxLength", LONGEST_ID);
        return new ScalarType<>("an id such as `card-payments`", schema, (text, at, reading) -> {
            if (ID.matcher(text).matches() && text.length() <= LONGEST_ID) {
                return make.apply(text);
            }
            reading.refuse(
                    at,
                    "bad-id",
                    "`" + text + "` cannot be used as an id",
                    "lower-case letters a–z, digits and single hyphens, at most " + LONGEST_ID + " characters",
                    "Write it like `card-payments`.");
            return null;
        });
    }

    /** Whether a text has the form of an id. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** One word of a closed set. */
    public static <E extends Enum<E>> Type<E> word(List<E> constants, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        constants.forEach(constant -> byWord.put(word.apply(constant), constant));
        List<String> known = List.copyOf(byWord.keySet());
        return new ScalarType<>("one of " + String.join(", ", known), schema("enum", known), (text, at, reading) -> {
            E constant = byWord.get(text);
            if (constant == null) {
                Refusals.unknownWord(text, known, at, reading);
            }
            return constant;
        });
    }

    /** An exact time; see {@link InstantType}. */
    public static Type<java.time.Instant> instant() {
        return InstantType.TYPE;
    }

    /** A length of time, ISO-8601, not negative. */
    public static Type<Duration> duration() {
        Map<String, Object> schema = schema("type", "string", "format", "duration", "pattern", "^P");
        return new ScalarType<>("a length of time such as PT15M, PT4H or P2D", schema, (text, at, reading) -> {
            try {
                Duration duration = Duration.parse(text);
                if (!duration.isNegative()) {
                    return duration;
                }
            } catch (DateTimeParseException | ArithmeticException e) {
                // refused below, in our own words
            }
            reading.refuse(
                    at,
                    "bad-duration",
                    "`" + text + "` is not a length of time",
                    "PT15M for 15 minutes, PT4H for 4 hours, P2D for 2 days",
                    "Write P, then days with D; then T, hours with H, minutes with M.");
            return null;
        });
    }

    /** A calendar day. */
    public static Type<LocalDate> date() {
        return new ScalarType<>("a day such as 2026-11-03", schema("type", "string", "format", "date"), Types::date);
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(String text, YamlScalar at, Reading reading) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            reading.refuse(
                    at,
                    "bad-date",
                    "`" + text + "` is not a day of the calendar",
                    "year-month-day, such as 2026-11-03",
                    "Write the year with four digits, month and day with two.");
            return null;
        }
    }

    /** A time zone by its place. */
    public static Type<ZoneId> zone() {
        return new ScalarType<>("a time zone such as Europe/Lisbon", schema("type", "string"), (text, at, reading) -> {
            try {
                if (text.contains("/") || text.equals("UTC")) {
                    return ZoneId.of(text);
                }
            } catch (DateTimeException e) {
                // refused below, in our own words
            }
            List<String> zones = Stream.concat(ZoneId.getAvailableZoneIds().stream(), Stream.of("UTC"))
                    .sorted()
                    .toList();
            reading.refuse(
                    at,
                    "bad-zone",
                    "`" + text + "` is not a known time zone",
                    "region/city, such as Europe/Lisbon, or UTC",
                    NearestWord.to(text, zones)
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("Abbreviations like CET are ambiguous; name a city in the zone."));
            return null;
        });
    }

    /** A colour of a screen, written as six hexadecimal digits. */
    public static <V> Type<V> colour(Function<String, V> make) {
        Map<String, Object> schema = schema("type", "string", "pattern", "^#[0-9a-fA-F]{6}$");
        return new ScalarType<>("a colour such as #17558f, in quotes", schema, (text, at, reading) -> {
            if (COLOUR.matcher(text).matches()) {
                return make.apply(text);
            }
            reading.refuse(
                    at,
                    "bad-colour",
                    "`" + text + "` is not a colour",
                    "# and six of the digits 0–9 and a–f, in quotes",
                    "Write it like \"#17558f\"; without quotes a # begins a comment.");
            return null;
        });
    }

    /** An address people can follow: https, http or mailto. */
    public static Type<URI> url() {
        return new ScalarType<>(
                "an address such as https://example.com/",
                schema("type", "string", "format", "uri"),
                (text, at, reading) -> {
                    try {
                        URI uri = new URI(text);
                        boolean web = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                                && uri.getHost() != null;
                        if (web || "mailto".equals(uri.getScheme())) {
                            return uri;
                        }
                    } catch (URISyntaxException e) {
                        // refused below, in our own words
                    }
                    reading.refuse(
                            at,
                            "bad-url",
                            "`" + text + "` is not an address that can be followed",
                            "https://…, or mailto:…",
                            "Copy the whole address from the browser, with https://.");
                    return null;
                });
    }

    /** The address of a site: https, ending in a slash. */
    public static Type<URI> siteUrl() {
        Map<String, Object> schema = schema("type", "string", "format", "uri", "pattern", "^https?://.*/$");
        return new ScalarType<>("the site's address, ending in /", schema, (text, at, reading) -> {
            URI uri = url().read(at, reading);
            if (uri == null || (text.endsWith("/") && uri.getHost() != null && uri.getRawQuery() == null)) {
                return uri;
            }
            reading.refuse(
                    at,
                    "bad-url",
                    "`" + text + "` is not the address of a folder",
                    "https://status.example.com/",
                    "End the address with /, and leave out ? and #.");
            return null;
        });
    }

    /** A language by its BCP 47 tag. */
    public static Type<String> language() {
        return matching(
                "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                "a language tag such as en, pt or zh-Hant",
                "Write the language in two or three lower-case letters.");
    }

    /** An e-mail address. */
    public static Type<String> email() {
        return new ScalarType<>(
                "an e-mail address", schema("type", "string", "format", "email"), (text, at, reading) -> {
                    if (EMAIL.matcher(text).matches()) {
                        return text;
                    }
                    reading.refuse(
                            at,
                            "bad-email",
                            "`" + text + "` is not an e-mail address",
                            "name@company.example",
                            "Write one address without spaces or angle brackets.");
                    return null;
                });
    }

    /** Yes or no. */
    public static Type<Boolean> yesNo() {
        Map<String, Object> schema = schema("enum", List.of("yes", "no", true, false));
        return new ScalarType<>("yes or no", schema, (text, at, reading) -> switch (text) {
            case "yes", "true" -> Boolean.TRUE;
            case "no", "false" -> Boolean.FALSE;
            default -> {
                Refusals.unknownWord(text, List.of("yes", "no"), at, reading);
                yield null;
            }
        });
    }

    /** A whole number in a range. */
    public static Type<Integer> wholeNumber(int least, int most) {
        Map<String, Object> schema = schema("type", "integer", "minimum", least, "maximum", most);
        String words = "a whole number from " + least + " to " + most;
        return new ScalarType<>(words, schema, (text, at, reading) -> {
            if (text.matches("-?(0|[1-9][0-9]{0,8})")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            reading.refuse(at, "bad-number", "`" + text + "` does not fit here", words, "Write the number in digits.");
            return null;
        });
    }

    /** A number with a point in a range, of so many decimals at most. */
    public static <V> Type<V> number(String least, String most, int decimals, Function<BigDecimal, V> make) {
        BigDecimal from = new BigDecimal(least);
        BigDecimal to = new BigDecimal(most);
        String words = "a number from " + least + " to " + most + ", with at most " + decimals + " decimals";
        return new ScalarType<>(
                words, schema("type", "number", "minimum", from, "maximum", to), (text, at, reading) -> {
                    if (NUMBER.matcher(text).matches()) {
                        BigDecimal number = new BigDecimal(text);
                        if (number.scale() <= decimals && number.compareTo(from) >= 0 && number.compareTo(to) <= 0) {
                            return make.apply(number);
                        }
                    }
                    reading.refuse(
                            at,
                            "bad-number",
                            "`" + text + "` does not fit here",
                            words,
                            "Write the number in digits, with a point and without a sign such as %.");
                    return null;
                });
    }

    /** Text that must match a pattern. */
    public static Type<String> matching(String pattern, String words, String fix) {
        Pattern compiled = Pattern.compile(pattern);
        return new ScalarType<>(
                words, schema("type", "string", "pattern", "^" + pattern + "$"), (text, at, reading) -> {
                    if (compiled.matcher(text).matches()) {
                        return text;
                    }
                    reading.refuse(at, "bad-value", "`" + text + "` does not fit here", words, fix);
                    return null;
                });
    }

    /** A repository path below a folder, with forward slashes and no way out of it. */
    public static Type<String> pathBelow(String folder) {
        String words = "a path below " + (folder.isEmpty() ? "this folder" : folder);
        return new ScalarType<>(words, schema("type", "string"), (text, at, reading) -> {
            boolean climbs = text.startsWith("/")
                    || text.contains("\\")
                    || List.of(text.split("/", -1)).stream()
                            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
            if (!climbs && text.startsWith(folder)) {
                return text;
            }
            reading.refuse(
                    at,
                    "bad-path",
                    "`" + text + "` is not a path that can be used here",
                    words,
                    "Write the folders and the file with / between them, without `..`.");
            return null;
        });
    }

    /** A list, at least so long. */
    public static <V> Type<List<V>> list(Type<V> item, int least) {
        return new ListType<>(item, least);
    }

    /** Names and values. */
    public static <K, V> Type<Map<K, V>> map(Type<K> key, Type<V> value) {
        return new MapType<>(key, value);
    }

    /** A JSON Schema of keys and values in turn, which keep their order. */
    public static Map<String, Object> schema(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }
}
