package org.tocsin.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of a site in one language. */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Properties byKey;

    private Messages(Properties byKey) {
        this.byKey = byKey;
    }

    /** Reads the lines of a messages file: {@code key = text with {0}}. */
    public static Messages parse(String lines) {
        return load(new StringReader(lines));
    }

    /** The wording that comes with the program. */
    public static Messages english() {
        InputStream lines = Messages.class.getResourceAsStream("/tocsin/templates/messages/en.properties");
        if (lines == null) {
            throw new IllegalStateException("the jar has no templates/messages/en.properties");
        }
        return load(new InputStreamReader(lines, StandardCharsets.UTF_8));
    }

    private static Messages load(Reader lines) {
        Properties byKey = new Properties();
        try (lines) {
            byKey.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages", e);
        }
        return new Messages(byKey);
    }

    /**
     * The text of a key, with its places filled in order.
     *
     * @throws IllegalStateException when the language has no such key
     */
    public String text(String key, String... places) {
        String text = byKey.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the messages have no key " + key);
        }
        if (places.length == 0) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> Matcher.quoteReplacement(places[Integer.parseInt(found.group(1))]));
    }

    /** The text for a number of things; {@code {0}} is the number. */
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".other"), Integer.toString(number));
    }
}
