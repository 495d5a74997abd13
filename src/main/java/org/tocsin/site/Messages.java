package org.tocsin.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The wording of a site in one language. */
public final class Messages {
    private final Map<String, String> byKey;

    private Messages(Map<String, String> byKey) {
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
        Properties read = new Properties();
        try (lines) {
            read.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages", e);
        }
        Map<String, String> byKey = new HashMap<>();
        read.stringPropertyNames().forEach(key -> byKey.put(key, read.getProperty(key)));
        return new Messages(byKey);
    }

    /**
     * The text of a key, with its places filled in order.
     *
     * @throws IllegalStateException when the language has no such key
     */
    public String text(String key, String... places) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalStateException("the messages have no key " + key);
        }
        return places.length == 0 ? text : filled(text, places);
    }

    private static String filled(String text, String[] places) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            if (open + 2 < text.length() && text.charAt(open + 2) == '}') {
                int place = text.charAt(open + 1) - '0';
                if (place >= 0 && place < places.length) {
                    out.append(text, done, open).append(places[place]);
                    done = open + 3;
                }
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The text for a number of things; {@code {0}} is the number. */
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".other"), Integer.toString(number));
    }
}
